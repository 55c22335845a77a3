/** The two hex digits of every byte. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * A 64-bit FNV-1a hash of a key that is added part by part, over its UTF-16 units. Parts of a document's keys are added
 * as they are: strings put together for it would make every look-up in `add` slow.
 */
export class KeyHash {
  private constructor(
    private high: number,
    private low: number,
  ) {}

  /** The hash of nothing yet. */
  static start(): KeyHash {
    return new KeyHash(0xcbf29ce4 | 0, 0x84222325 | 0);
  }

  /** One to go on from here: a common beginning serves for many keys. */
  fork(): KeyHash {
    return new KeyHash(this.high, this.low);
  }

  add(part: string): this {
    let { high, low } = this;
    for (let i = 0; i < part.length; i++) {
      low ^= part.charCodeAt(i);
      // (high:low) × 0x100000001b3
      const product = (low & 0xffff) * 0x1b3;
      const upper = (low >>> 16) * 0x1b3 + (product >>> 16);
      high = (Math.imul(high, 0x1b3) + (upper >>> 16) + (low << 8)) | 0;
      low = (upper << 16) | (product & 0xffff);
    }
    this.high = high;
    this.low = low;
    return this;
  }

  /** Adds `\0`, which parts the fields of a key, and a field. */
  addField(field: string): this {
    return this.add('\0').add(field);
  }

  /** 16 hex digits. */
  toString(): string {
    return hexOf(this.high) + hexOf(this.low);
  }
}

const hexOf = (word: number): string =>
  BYTES[word >>> 24]! + BYTES[(word >>> 16) & 255]! + BYTES[(word >>> 8) & 255]! + BYTES[word & 255]!;

/** 64-bit FNV-1a as 16 hex digits, over the UTF-16 units of a key. Stable across platforms and builds. */
export const hashKey = (key: string): string => KeyHash.start().add(key).toString();
