import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Extractor } from '../../src/core/recognise/extractor.ts';
import { decodeBytes } from '../../src/readers/decode.ts';
import { megabytes, repeatSeeds } from './corpus.ts';
import { measure, printTable } from './measure.ts';

const MEGABYTES = 20;
const ROUNDS = 3;

/** Bytes → claims, one thread, against a segmenter that only cuts the same texts into words. */
export function benchExtraction(extractor: Extractor): void {
  const documents = repeatSeeds(MEGABYTES * 1e6);
  const size = megabytes(documents);
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
        run: () =>
          sum(
            documents.map(({ bytes, file }) => {
              const { text } = decodeBytes(bytes);
              return extractor.extract({ id: file, file, text }).claims.length;
            }),
          ),
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
