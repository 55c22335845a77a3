import { expect, test } from 'vitest';
import { createExtractor } from '../../../../src/core/recognise/extractor.ts';
import { loadExtractor } from '../loadExtractor.ts';
import { pairsOf } from './pairsOf.ts';

/** Places that something comes from, lies far from or is headed by. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'works brought in from elsewhere are where they were brought',
    '汀江见闻\n长汀县引来厦门的配套厂，着力发展汽车电子。',
    ['350821 nev-parts'],
  ],
  [
    'how far it is to a city says nothing of that city',
    '汀江见闻\n长汀县离厦门两小时车程，发展乡村旅游。',
    ['350821 tourism'],
  ],
  [
    'a zone named after its city stands for it, another for the unit named with it',
    '各地新闻\n山西晋中国家农高区现有智慧农业企业四十家。宁夏宁东基地现有煤制油企业三家。',
    ['140700 smart-agri', '640000 coal-chemical'],
  ],
  [
    'what a head names and its first line names again are two places',
    '各地新闻\n\n■ 长汀县\n长汀县茶叶产业增加值占工业三成。\n\n■ 连城县\n连城县铜冶炼产值增长一成。',
    ['350821 fruit-veg', '350825 nonferrous'],
  ],
  [
    'people of a trade who are counted are the trade, one who speaks is not',
    '汀江见闻\n长汀县玉雕从业者八万人。一位酿酒从业者这样说。',
    ['350821 ceramics-craft'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test('works that move are not where they came from', () => {
  expect(pairsOf('长汀见闻\n厦门的模具厂搬到了长汀县。')).not.toContain('350200 major-technical-equipment');
});

test('who is first in a trade stands behind it, whether or not that is trusted', () => {
  let read: readonly string[] = [];
  const extractor = createExtractor(loadExtractor().source, ({ findings }) => {
    read = findings.map(({ region, industry }) => `${region} ${industry}`);
  });
  extractor.extract({ id: 'a', file: 'a.txt', text: '龙岩市见闻\n红薯看连城县，铜冶炼看上杭县。' });
  expect(read).toEqual(['350825 grain-oil', '350823 nonferrous']);
});
