import { describe, expect, it } from 'vitest';
import { readTogether, SMALL_FILE } from '../../../src/app/own/worker/readTogether.ts';

const fileOf = (text: string): File => new File([text], 'a.txt');
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file that counts how often it is asked for alone. */
class AskedFile extends File {
  asked = 0;

  override arrayBuffer(): Promise<ArrayBuffer> {
    this.asked++;
    return super.arrayBuffer();
  }
}

/** As a file that was removed after it was chosen. */
class LostFile extends File {
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('gone', 'NotFoundError'));
  }
}

describe('reading small files as one', () => {
  it('gives each file its own bytes, in whatever order they are asked for', async () => {
    const files = ['包头', '', '鄂尔多斯', 'Wuhai'].map(fileOf);
    const bytesOf = readTogether(files);
    const texts = await Promise.all([...files].reverse().map(async (file) => textOf(await bytesOf(file))));
    expect(texts).toEqual(['Wuhai', '鄂尔多斯', '', '包头']);
  });

  it('asks for none of them alone, but for large ones, and once for each', async () => {
    const small = [new AskedFile(['a'], 'a.txt'), new AskedFile(['b'], 'b.txt')];
    const large = new AskedFile([new Uint8Array(SMALL_FILE)], 'large.txt');
    const bytesOf = readTogether([...small, large]);
    expect((await bytesOf(large)).length).toBe(SMALL_FILE);
    expect(textOf(await bytesOf(small[1]!))).toBe('b');
    expect([...small, large].map(({ asked }) => asked)).toEqual([0, 0, 1]);
  });

  it('says which file cannot be read, and reads the others', async () => {
    const good = fileOf('good');
    const lost = new LostFile(['lost'], 'lost.txt');
    const real = Blob.prototype.arrayBuffer;
    // Several files as one blob cannot be read where one of them cannot.
    Blob.prototype.arrayBuffer = function (this: Blob) {
      return this instanceof File
        ? real.call(this)
        : Promise.reject(new DOMException('gone', 'NotFoundError'));
    };
    try {
      const bytesOf = readTogether([good, lost]);
      await expect(bytesOf(lost)).rejects.toThrow('gone');
      expect(textOf(await bytesOf(good))).toBe('good');
    } finally {
      Blob.prototype.arrayBuffer = real;
    }
  });
});
