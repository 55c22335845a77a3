import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Extractor } from '../../src/core/recognise/extractor.ts';
import { decodeBytes } from '../../src/readers/decode.ts';
import { megabytes, repeatSeeds, type CorpusDocument } from './corpus.ts';
import { measure, printTable } from './measure.ts';

const MEGABYTES = 20;
const COURSE = { rounds: 7, warmUps: 2 };
/** Articles that are handed to the extractor at once, before it is the next one's turn. */
const PORTION = 120;

const inPieces = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

function countClaims(extractor: Extractor, documents: readonly CorpusDocument[]): number {
  const inputs = documents.map(({ bytes, file }) => ({ id: file, file, text: decodeBytes(bytes).text }));
  return extractor.extractAll(inputs).reduce((count, { claims }) => count + claims.length, 0);
}

/** Bytes → claims, one thread, against a segmenter that only cuts the same texts into words. */
export function benchExtraction(extractor: Extractor): void {
  const documents = repeatSeeds(MEGABYTES * 1e6);
  const size = megabytes(documents);
  const portions = inPieces(documents, PORTION);
  const jieba = Jieba.withDict(dict);
  const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
    items.reduce((total, item) => total + count(item), 0);
  const timings = measure(
    [
      {
        name: '@node-rs/jieba cut',
        run: (portion) => sum(portions[portion]!, ({ bytes }) => jieba.cut(bytes, false).length),
      },
      {
        name: 'decode only',
        run: (portion) => sum(portions[portion]!, ({ bytes }) => decodeBytes(bytes).text.length),
      },
      {
        name: 'bytes → claims',
        run: (portion) => countClaims(extractor, portions[portion]!),
      },
    ],
    { ...COURSE, portions: portions.length },
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
