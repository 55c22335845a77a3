import { readdirSync, readFileSync } from 'node:fs';

export interface CorpusDocument {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const SEEDS = new URL('../../seeds/', import.meta.url);

/** The seed articles, over and over until they hold so many bytes. */
export function repeatSeeds(bytes: number): readonly CorpusDocument[] {
  const seeds = readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file): CorpusDocument => {
      const content = readFileSync(new URL(file, SEEDS));
      return { file, bytes: content, text: content.toString('utf8') };
    });
  const documents: CorpusDocument[] = [];
  for (let held = 0; held < bytes;) {
    const seed = seeds[documents.length % seeds.length]!;
    documents.push(seed);
    held += seed.bytes.length;
  }
  return documents;
}

/** Size in MB (10⁶ bytes) of UTF-8. */
export function megabytes(documents: readonly CorpusDocument[]): number {
  return documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
}
