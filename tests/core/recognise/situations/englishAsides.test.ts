import { expect, test } from 'vitest';
import { extract, pairsOf } from './pairsOf.ts';

/** Places that an English sentence names by the way, and how it comes back. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'a phrase between commas that names another place',
    'A note\nWuhu, the home of a poet who was schooled in Nanjing, plans to expand robot making.',
    ['340200 robots'],
  ],
  [
    'a list of places that are spoken of is no such phrase',
    'A note\nWuhu makes furniture, and in Hefei, robots are made.',
    ['340100 robots', '340200 light-industry'],
  ],
  [
    'a phrase between dashes',
    'A note\nAnhui is wide. Feixi county - not to be mixed up with Feidong county - grows tea and will expand robot making.',
    ['340123 fruit-veg', '340123 robots'],
  ],
  [
    'a name that is a sentence of its own',
    'Anhui, a journey\nDay two. Wuhu. We lost a hat by the river. The furniture trade employs 20,000.',
    ['340200 light-industry'],
  ],
  [
    'a heading that says the name with which the paragraph begins',
    'Anhui notes\n1. Hefei\nHefei is a lake town. Its makers of furniture exported twice as much.\n2. Wuhu\nWuhu is known for poets. It exported more tea as well.',
    ['340100 light-industry', '340200 fruit-veg'],
  ],
  [
    'goods that come from elsewhere',
    'Wuhu port\nWuhu will develop robots. Trucks carry apples from Shaanxi through the town.',
    ['340200 robots'],
  ],
  [
    'goods that come from a part of the whole',
    'Anhui fair\nAnhui will develop robots. Last year it exported 40,000 tons of tea from Huangshan.',
    ['340000 robots', '341000 fruit-veg'],
  ],
  [
    'makers who come and stay',
    'Wuhu report\nWuhu has attracted robot makers from Shenzhen.',
    ['340200 robots'],
  ],
  [
    'whom an industry brings something',
    'A note\nTourism earned Wuhu 68 billion yuan last year.',
    ['340200 tourism'],
  ],
  [
    'what something is built for stays where it is built',
    'A note\nWuhu will open two guesthouses in Feixi county in order to develop tourism there, and expand robots.',
    ['340123 tourism', '340200 robots'],
  ],
  ['goods that are sold elsewhere', 'Wuhu notes\nRobots made in Wuhu are sold in Hefei.', ['340200 robots']],
  [
    'the place in a bracket behind what is there',
    'Wuhu notes\nThe city has robots, tea (Nanling county) and furniture (Wuwei).',
    ['340200 robots', '340223 fruit-veg', '340281 light-industry'],
  ],
  [
    'a bracket that names another region altogether',
    'Wuhu notes\nThe city makes robots (Hefei has none).',
    ['340200 robots'],
  ],
  [
    'a field that opens the clause',
    'Wuhu notes\nIn furniture, Wuwei leads the province.',
    ['340281 light-industry'],
  ],
  [
    'the second of two',
    'Wuhu notes\nHefei and Wuhu are unlike. The former makes furniture, the latter robots.',
    ['340100 light-industry', '340200 robots'],
  ],
  [
    'where half of the goods come from',
    'Wuhu notes\nMost of the tea comes from Nanling county, and the city makes robots.',
    ['340200 robots', '340223 fruit-veg'],
  ],
  [
    'a place that belongs to “the city”',
    "Wuhu notes\nRobots are made in the city's Yijiang district.",
    ['340209 robots'],
  ],
  [
    'what was left behind, and what was only talked of',
    'Wuhu notes\nThe city gave up cement and plans to develop robots. Rumours of a steel mill are untrue. Brick kilns have long gone.',
    ['340200 robots'],
  ],
  [
    'what is done at present beside what was given up',
    'Wuhu notes\nThe city has gone from tea to robots, and sells both.',
    ['340200 fruit-veg', '340200 robots'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

/** Words that name an industry only beside what confirms them. */
const WEAK: readonly [text: string, pairs: readonly string[]][] = [
  ['Wuhu lives off gloves.', ['340200 textile']],
  ['Wuhu specializes in yachts.', ['340200 shipbuilding']],
  ["Half of China's gloves are made in Wuhu.", ['340200 textile']],
  ['Wuhu lost its gloves.', []],
  ['Two yachts passed Wuhu.', []],
];

test.each(WEAK)('%s', (text, pairs) => {
  expect(pairsOf(`A note\n${text}`)).toEqual(pairs);
});

/** Small news that an English page holds beside what it claims. */
const NOTICES: readonly [situation: string, text: string][] = [
  [
    'a dispute, a choir, a lecture',
    'The court heard a dispute over a tractor. The choir of the shipyard sang. The lecture on artificial intelligence begins at seven.',
  ],
  [
    'what somebody did, studied or is asked to bring',
    'Zhao Lin, who worked at the steel mill, has died. He studied textile design. Please bring drinking water.',
  ],
  [
    'a paragraph with a head of its own',
    'Traffic. Bus 12 will stop at the cement works until the bridge is mended.',
  ],
  [
    'a section of such things',
    'Getting around\n\nBus 12 will stop at the cement works until the bridge is mended.',
  ],
];

test.each(NOTICES)('%s', (_situation, text) => {
  expect(pairsOf(`Wuhu this week\n\nWuhu plans to develop robots.\n\n${text}`)).toEqual(['340200 robots']);
});

/** Whom an English text is about. */
const FOCUSES: readonly [situation: string, text: string, region: string][] = [
  [
    'a title that compares',
    'Wuhu should not try to be a small Hefei\n\nThe city makes furniture. In Hefei they make robots, and Hefei is proud.',
    '340200',
  ],
  [
    'a city whose first sentence tells of one county of several',
    'The road of herbs\n\nWUHU, Anhui, May 3 -- In a shed on the edge of Nanling county a man dries tea leaves, as his father did before him.\n\nThe county is far from Wuhu, and Nanling lives on them. Wuhu is flat.\n\nFanchang district makes robots. Wuwei makes cable. Wanzhi district makes drones, Yijiang district makes cloth, Jinghu district is old, and Nanling grows tea.',
    '340200',
  ],
];

test.each(FOCUSES)('%s', (_situation, text, region) => {
  expect(extract(text).document.region).toBe(region);
});
