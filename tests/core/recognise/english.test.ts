import { describe, expect, it } from 'vitest';
import { loadExtractor } from './loadExtractor.ts';

const { extractor } = loadExtractor();

const claimsOf = (text: string): readonly string[] => {
  const { claims } = extractor.extract({ id: 'english', file: 'english.txt', text });
  return [...new Set(claims.map(({ region, industry, status }) => `${region} ${industry} ${status}`))].sort();
};

describe('whom English sentences are about', () => {
  it.each([
    [
      'a county with a short name, behind its dateline',
      'Bamboo at work\nANJI, Zhejiang -- At dawn the lorries come. The county makes bamboo products for 60 countries; rural tourism has become its second income.',
      ['330523 forestry existing', '330523 tourism existing'],
    ],
    [
      'the country, filed from Beijing on a date',
      "Briefs\nBEIJING, Sept. 9 (Xinhua) -- China's shipbuilders took two thirds of all orders last year.",
      ['CN shipbuilding existing'],
    ],
    [
      'the namesake in the province that is spoken of',
      'Briefs\nSouth China’s Guangxi will expand logistics. Pingxiang, a small city on the border, received many lorries. Its border trade hit a record high last year.',
      ['450000 logistics planned', '451481 trade existing'],
    ],
    [
      'the city that the sentence itself has named',
      'Briefs\nChangsha exported construction machinery last year. In neighboring Zhuzhou, a plant for rail transit equipment has started production, and the city says it will develop aero-engines.',
      [
        '430100 construction-machinery existing',
        '430200 aero-engine planned',
        '430200 rail-equipment existing',
      ],
    ],
    [
      'the city that governs a county, not the county',
      "Briefs\nHuai'an, the city that administers Xuyi, is expanding new display panels.",
      ['320800 new-display planned'],
    ],
    [
      'the district that an opening sentence introduces, not where its crabs are eaten',
      'A lake\nTrucks line up in Gaochun, a district south of Nanjing. The crabs are eaten in Shanghai. Crab farming covers 210,000 mu.',
      ['320118 fishery existing'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('announcements of listed companies', () => {
  const HEAD = 'Stock code: 600XXX  Short name: Hengfeng Glass\n\nSUZHOU HENGFENG GLASS CO., LTD.\n\n';

  it('are not about the place in the name of the firm', () => {
    const text = `${HEAD}Fengyang County, Anhui Province, will support the photovoltaic glass plant of the Company.`;
    expect(claimsOf(text)).toEqual(['341126 adv-ceramics-glass planned']);
  });

  it('claim nothing of what was given up', () => {
    const text = `${HEAD}In 2023 the Company announced a lithium battery project in Xinyu, Jiangxi Province. Because the market has changed, the two sides have agreed to terminate it.`;
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('English words of the trade', () => {
  const industriesOf = (words: string): readonly string[] => [
    ...new Set(
      claimsOf(`Plan\nLinqing in Shandong will develop ${words}.`).map((each) => each.split(' ')[1]!),
    ),
  ];

  it.each([
    ['ball bearings', ['major-technical-equipment']],
    ['machine-tool spindles', ['machine-tools']],
    ['a breeding centre for seedlings', ['bio-breeding']],
    ['cold storage and overseas warehouses', ['logistics']],
    ['the umbrellas industry', ['light-industry']],
    ['the gloves industry', ['textile']],
  ])('%s', (words, industries) => {
    expect(industriesOf(words)).toEqual(industries);
  });

  it.each(['gloves', 'springs', 'gold medals'])('%s alone is no industry', (words) => {
    expect(industriesOf(words)).toEqual([]);
  });
});

describe('Chinese sentences beside', () => {
  it('a neighbour that is spoken of', () => {
    expect(claimsOf('霍尔果斯动态\n相邻的伊宁市则把生物制造作为主攻方向。')).toEqual([
      '654002 biomanufacturing planned',
    ]);
  });

  it('advice not to approve any more', () => {
    expect(claimsOf('霍尔果斯声音\n专家建议：不要再批新的煤化工项目。')).toEqual([]);
  });
});
