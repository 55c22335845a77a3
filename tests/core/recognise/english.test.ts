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
      'the country, where somebody says what it will do',
      'Briefs\n\n* HARBIN - The province will expand dairy farming.\n\n* BEIJING - Officials said China will build 30 more hubs for multimodal logistics this year.',
      ['230000 dairy planned', 'CN logistics planned'],
    ],
    [
      'nobody, where a report is denied, a works must close or lies in the past',
      'Briefs\nOfficials in Haidong denied a report that a second aluminum smelter was planned. Vanadium plants in Shangnan county must close by June. There was a time, in the 1990s, when Fengqing county had a sugar industry. Fengqing county will expand walnut oil processing.',
      ['530921 grain-oil planned'],
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
    [
      'a county whose province alone stands in the title',
      'A Zhejiang county reinvents its oldest plant\nAnji is a place of slopes. The county makes furniture for half the nation, and the county will expand rural tourism.',
      ['330523 light-industry existing', '330523 tourism planned'],
    ],
    [
      'the county that a feature goes on about, not the city it is filed from',
      'Wind pays\nYANCHENG, Jiangsu -- For years Sheyang county was known for cranes. Aquaculture brings in 6 billion yuan a year. The county has trees, the county has reeds, and the county has wind farms.',
      ['320924 fishery existing', '320924 wind existing'],
    ],
    [
      'the city that an area served as a measure for',
      'A digest\nQujing in Yunnan has the largest base in southwest China. Its mayor says the city will develop cathode materials.',
      ['530300 battery-materials planned'],
    ],
    [
      'the city that lost its people to another',
      'A digest\nDalian has lost half its staff to Chengdu, and it will turn to industrial software.',
      ['210200 industrial-software planned'],
    ],
    [
      'the city that is called by its province',
      'A plant\nA plant opened in Beihai. The Guangxi city will develop electronics.',
      ['450500 electronic-information planned'],
    ],
    [
      'the place behind, where nobody was spoken of before',
      'A digest\nA photovoltaic complex is being built in Yibin.',
      ['511500 pv existing'],
    ],
    [
      'the place that goods come from',
      'A digest\nRongjiang County in Guizhou has drawn visitors. Tea exports from Meitan County rose 18 percent.',
      ['520328 fruit-veg existing'],
    ],
    [
      'the whole of the place before, whose government speaks',
      'A digest\nBeiliu belongs to Yulin in Guangxi, whose government will support traditional Chinese medicine.',
      ['450900 tcm planned'],
    ],
    [
      'a neighbour with which a sentence begins',
      'A digest\nTianjin will develop robots. Neighboring Tangshan makes steel; it will develop ceramics.',
      ['120000 robots planned', '130200 ceramics-craft planned', '130200 steel existing'],
    ],
  ])('%s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('a long English text that says little', () => {
  const HEAD =
    'Berries and boards\nHUAIHUA, Hunan -- When Peng Xiaoyan came back to Jingzhou, the berries were rotting. “You could eat them for three weeks,” she recalls. In the county people remember it well. “Nobody beyond the hills had heard of them,” say county officials. ';

  it('is not where it only names words in passing', () => {
    const text = `${HEAD}A court fined a truck driver for carrying ceramic tiles without a permit. A former salesman of a pharmaceutical company was given seven years. The runners passed tea gardens, and a cable maker from Yixing sponsored the race. Hotels in the county were fully booked on both days.`;
    expect(claimsOf(text)).toEqual([]);
  });
});

describe('English words that claim nothing of a region', () => {
  it.each([
    'Steel for the halls of Wuhu will be bought from mills elsewhere.',
    'Wuhu buys most of its copper from abroad.',
    'In Wuhu the customers of the firm include offshore wind farms.',
    'Wuhu has no steel mills.',
    'Wuhu no longer makes ordinary cement.',
    'In Wuhu an energy economist gave a talk about coal to AI experts.',
    'Nothing was said about gold mining in Wuhu.',
    'In Wuhu a plan for a chip plant was given up.',
    'Leasing finance for ships has grown in Wuhu.',
    'A mill in Wuhu turns 20 million tons of crude oil a year into something better.',
    'Wuhu is buying robots for its schools.',
    'Coking ovens in Wuhu were switched off in spring.',
    'Wuhu, once the cement capital of the river, has a new library.',
    'Cement output in Wuhu fell by 12 percent.',
    'In Wuhu a robotics quiz was won by the school of mining.',
    'Wuhu has a delegate who runs an animation studio.',
    'Brokers in Wuhu sell to chip makers.',
    'Wuhu wants nothing more to do with cement.',
  ])('%s', (text) => {
    expect(claimsOf(`A digest\n${text}`).filter((claim) => !claim.includes('finance'))).toEqual([]);
  });

  it.each([
    ['Wuhu is phasing out cement and will instead focus on robots.', ['340200 robots planned']],
    ['Wuhu makes steel but is cutting capacity for cement that was shut down.', ['340200 steel existing']],
    ['Wuhu will expand coal-bed methane from closed pits.', ['340200 oil-gas planned']],
    ['He advised Wuhu to go into robots.', ['340200 robots proposed']],
    ['Wuhu will make mining bearings.', ['340200 major-technical-equipment planned']],
  ])('but what stands beside them does: %s', (text, claims) => {
    expect(claimsOf(`A digest\n${text}`)).toEqual(claims);
  });
});

describe('English words of status', () => {
  it('expect of a plan, or advise', () => {
    expect(claimsOf('Wuhu plan\nIntelligent manufacturing in Wuhu should reach every mill.')).toEqual([
      '340200 smart-manufacturing planned',
    ]);
    expect(claimsOf('Wuhu plan\nWuhu should develop intelligent manufacturing, he said.')).toEqual([
      '340200 smart-manufacturing proposed',
    ]);
  });

  it('look far ahead', () => {
    expect(claimsOf('Wuhu plan\nWuhu has placed robots under prospective study.')).toEqual([
      '340200 robots future',
    ]);
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
    ['AI and robots', ['ai', 'robots']],
    ['gloves makers', ['textile']],
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
