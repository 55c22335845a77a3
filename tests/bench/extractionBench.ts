import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Extractor } from '../../src/core/recognise/extractor.ts';
import { decodeBytes } from '../../src/readers/decode.ts';
import { megabytes, repeatSeeds, type CorpusDocument } from './corpus.ts';
import { measure, printTable } from './measure.ts';

const MEGABYTES = 20;
const ROUNDS = 3;
/** Articles that are handed to the extractor at once. */
const HANDFUL = 20;

const inHandfuls = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

function countClaims(extractor: Extractor, documents: readonly CorpusDocument[]): number {
  const inputs = documents.map(({ bytes, file }) => ({ id: file, file, text: decodeBytes(bytes).text }));
  return extractor.extractAll(inputs).reduce((count, { claims }) => count + claims.length, 0);
}

/** Bytes → claims, one thread, against a segmenter that only cuts the same texts into words. */
export function benchExtraction(extractor: Extractor): void {
  const documents = repeatSeeds(MEGABYTES * 1e6);
  const size = megabytes(documents);
  const handfuls = inHandfuls(documents, HANDFUL);
  const jieba = Jieba.withDict(dict);
  const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
  const timings = measure(
    [
      {
        name: '@node-rs/jieba cut',
        run: () => sum(documents.map(({ bytes }) => jieba.cut(bytes, false).length)),
      },
      { name: 'decode only', run: () => sum(documents.map(({ bytes }) => decodeBytes(bytes).text.length)) },
      {
        name: 'bytes → claims',
        run: () => sum(handfuls.map((handful) => countClaims(extractor, handful))),
      },
    ],
    ROUNDS,
  );
  const base = timings[0]!.seconds;
  printTable(`Extraction from ${documents.length} articles, ${size.toFixed(1)} MB`, [
    ['', 'MB/s', 'articles/s', 'ratio', 'words, units, claims'],
    ...timings.map(({ name, seconds, count }) => [
      name,
      size / seconds,
      documents.length / seconds,
      base / seconds,
      String(count),
    ]),
  ]);
}
