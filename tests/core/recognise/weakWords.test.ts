import { expect, test } from 'vitest';
import { scanHits } from '../../../src/core/recognise/hitStock.ts';
import { readIndustries } from '../../../src/core/recognise/industries.ts';
import { loadExtractor } from './loadExtractor.ts';

const { lexicon } = loadExtractor().extractor;

const wordsOf = (text: string): string[] =>
  readIndustries(lexicon, text, scanHits(lexicon, text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['西安的飞机、宝鸡的钛，各有各的路', ['飞机', '钛']],
  ['宝鸡市有钛，有化工。', ['钛', '化工']],
])('a word that is an ordinary one as well names an industry as what a place has: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each(['他坐西安的飞机，去了宝鸡。', '有化工厂的人来过，没有飞机。', '西安的飞机票、宝鸡的旅馆'])(
  '… and else is an ordinary one: %s',
  (text) => {
    expect(wordsOf(text)).toEqual([]);
  },
);
