import { Blob as NodeBlob } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOneFile } from '../../../../src/app/export/single/writeOneFile.ts';
import { BLOCKS_PLACE, CARRIED_FILES } from '../../../../src/core/export/oneFile.ts';

const DECK = { version: 1, title: '包头 </script>', slides: [] } as const;
/** More than one chunk of a stream. */
const LARGE = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => `第 ${index} 条`));

const textOf = (address: string): string | null => {
  if (address === './one-file.html') return `<body>${BLOCKS_PLACE}</body>`;
  if (address === './data/accuracy.json') return null;
  return address === './data/documents.json' ? LARGE : JSON.stringify({ address });
};

beforeEach(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('fetch', (address: string) => {
    const text = textOf(address);
    return Promise.resolve(new Response(text, { status: text === null ? 404 : 200 }));
  });
  return () => vi.unstubAllGlobals();
});

describe('the page as one file', () => {
  it('carries every file of the dataset and the deck, and tells how far it is', async () => {
    const shares: number[] = [];
    const job = { signal: new AbortController().signal, onProgress: (share: number) => shares.push(share) };
    const page = await (await writeOneFile(DECK, {}, job)).text();
    const blocks = new Map(
      [...page.matchAll(/id="data-(\w+)"[^>]*>([^<]*)</g)].map(([, id, text]) => [id, text]),
    );
    expect([...blocks.keys()]).toEqual(CARRIED_FILES.filter((name) => name !== 'accuracy'));
    const documents = gunzipSync(Buffer.from(blocks.get('documents') ?? '', 'base64')).toString('utf8');
    expect(documents).toBe(LARGE);
    expect(page).toContain('包头 \\u003c/script>');
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(CARRIED_FILES.length);
  });

  it('stops in the middle of a file when it is cancelled', async () => {
    const controller = new AbortController();
    const documents = CARRIED_FILES.indexOf('documents');
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      if (share * CARRIED_FILES.length > documents) controller.abort(new Error('cancelled'));
    };
    await expect(writeOneFile(DECK, {}, { signal: controller.signal, onProgress })).rejects.toThrow(
      'cancelled',
    );
    expect(Math.max(...shares) * CARRIED_FILES.length).toBeLessThan(documents + 1);
  });

  it('fails where a file is missing that every page needs', async () => {
    const job = { signal: new AbortController().signal, onProgress: () => undefined };
    vi.stubGlobal('fetch', (address: string) => {
      const isMissing = address === './data/claims.json';
      return Promise.resolve(new Response(textOf(address), { status: isMissing ? 404 : 200 }));
    });
    await expect(writeOneFile(null, {}, job)).rejects.toThrow('claims.json: HTTP 404');
  });
});
