import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Words that are names, or are not, as a reader takes them. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'to build anew is no district',
    '会上宣布，运城今年要大力发展设施农业，新建日光温室1.2万亩。',
    ['140800 facility-agri'],
  ],
  [
    'a word across 进口 and what is imported is none',
    '塔城地区提出，打造进口粮油加工基地。',
    ['654200 grain-oil'],
  ],
  [
    'an ordinary word behind an area is no district of it',
    '东北振兴要打好新牌\n东北振兴要大力发展装备制造业。',
    ['area:东北 equipment-manufacturing'],
  ],
  [
    'counties are known by their English names, with or without the signs of Tibetan',
    'Tibet news\nGyangze county plans to develop tourism. Shache county in Xinjiang will build a solar power plant.',
    ['540222 tourism', '653125 pv'],
  ],
  [
    'a place within a name in quotation marks is no subject',
    '新昌县规划\n以“浙东唐诗之路”精华地为主线，大力发展全域旅游。',
    ['330624 tourism'],
  ],
  [
    'a salt lake is no district',
    '青海省报告\n加快建设世界级盐湖产业基地，大力发展氢能产业。',
    ['630000 chlor-alkali', '630000 hydrogen'],
  ],
  [
    'a district whose name is a common noun needs its city',
    '陕西省实施意见\n榆林市要在矿区发展低空物流。',
    ['610800 low-altitude'],
  ],
  [
    'names of counties that are no words of the language',
    '梧州市工作要点\n引导岑溪市发展石材产业，支持岑溪建设建筑石材基地。',
    ['450481 building-materials'],
  ],
  [
    'a house of fairs where something is held is no industry',
    '漯河市要闻\n博览会在漯河国际会展中心闭幕。',
    [],
  ],
  ['a desk of an office is no industry', '拉萨市公告\n遴选市商务局电子商务科四级主任科员1名。', []],
  [
    'a prefecture whose name is an ordinary word is known by its zone',
    '白银高新技术产业开发区工作总结\n全区有色金属产业产值386亿元，加快发展精细化工产业。',
    ['620400 fine-chem', '620400 nonferrous'],
  ],
  [
    'in English autonomous counties go by their short names, and a second subject stands behind “and”',
    'Hainan news\nNext year Qionghai will develop logistics, and Lingshui County plans to develop aquaculture.',
    ['469002 logistics', '469028 fishery'],
  ],
  [
    'the Silk Road is no silk',
    "Xi'an news\nXi'an is to host the Silk Road forum and will develop integrated circuits.",
    ['610100 semiconductor-ic'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
