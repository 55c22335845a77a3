import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Whom an English sentence is about. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'a segment that goes on with “its”',
    'Anhui notes\nWuhu city, where we slept, lives on tea; its furniture exports doubled.',
    ['340200 fruit-veg', '340200 light-industry'],
  ],
  [
    '“it” behind a place by the way',
    'A note\nWuhu should invest in robots, as the best were made in Hefei. It might also develop furniture.',
    ['340200 light-industry', '340200 robots'],
  ],
  [
    'a place before its verb, far from the head of the sentence',
    'A note\nFor a whole generation Wuhu has lived on cement, and Hefei was its market.',
    ['340200 building-materials'],
  ],
  [
    'a place that came with a plant in the first sentence',
    'Hefei plans\nHefei will expand robots.\n\nA steel mill in Wuhu, Anhui, has a new roof. Furniture exports doubled.',
    ['340100 robots', '340200 light-industry', '340200 steel'],
  ],
  [
    'where things come from, and then what is there',
    'Hefei plans\nThe chairs came from Wuhu, where tea growing reached a billion yuan.',
    ['340200 fruit-veg'],
  ],
  ['whom somebody asks to do a thing', 'A note\nBeijing asks Wuhu to develop robots.', ['340200 robots']],
  [
    'the place behind “of”, where nobody was named',
    'Plans of Anhui\nFurniture has long been the largest employer of Wuhu.',
    ['340200 light-industry'],
  ],
  [
    'a bracket that tells a place from its namesake',
    'A note\nWuhu (once taken for a town of Hefei) plans to develop robots.',
    ['340200 robots'],
  ],
  [
    'a market that is fed',
    'A note\nWuhu has orchards that feed the Beijing market and will expand tea growing.',
    ['340200 fruit-veg'],
  ],
  [
    'a row that names a county and then the city around it',
    'Projects\n\nCounty\tCity\tItem\tState\nFeixi county\tHefei\trobots, 500 a year\trunning\nWuhu\tAnhui\tcement, 3 million tons in 2025\trunning\n',
    ['340123 robots', '340200 building-materials'],
  ],
  [
    '“the county” after its province',
    "A note\nFeixi county makes furniture. Anhui's tea has friends in Jiangsu. The county plans to develop robots.",
    ['340000 fruit-veg', '340123 light-industry', '340123 robots'],
  ],
  [
    '“the city” before its verb, behind a phrase',
    'Anhui plan\nFeixi county lies near Wuhu. Under a plan adopted in May, Hefei grows. So this year the county will develop robots.',
    ['340123 robots'],
  ],
  [
    'a district “of” its city',
    'Notes\nFurniture exports doubled in Feixi county of Hefei.',
    ['340123 light-industry'],
  ],
  [
    'what is crossed out, replaced or made no more',
    'Wuhu notes\nWuhu will expand robots, and please, no more brick kilns. Robots have replaced cement.',
    ['340200 robots'],
  ],
  ['Hong Kong as “the city”', 'Hong Kong notes\nThe city will develop robots.', ['810000 robots']],
];

test.each(SITUATIONS)('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
