import { expect, test } from 'vitest';
import { extract, pairsOf } from './pairsOf.ts';

/** What is said of an industry and is no priority. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'what somebody made twenty years ago is none of today',
    '嘉善县工业记\n二十年前，台商在嘉善县做木业家具。如今嘉善县发展光伏产业。',
    ['330421 pv'],
  ],
  [
    'what castings go into is another industry',
    '霍山县的高端铸造有企业43家，产品装进风电主机、高铁转向架和电梯。',
    ['341525 major-technical-equipment'],
  ],
  [
    'an industry that lags is no strength',
    '广水市的风电装备多年停留在中低端。广水市发展食品工业。',
    ['421381 food'],
  ],
  ['a signboard is a strength', '前郭尔罗斯县的渔业早成了招牌。', ['220721 fishery']],
  [
    'an industry that shrinks is no strength',
    '曲靖市统计公报\n全市水泥产量下降12.1%，光伏产业产值增长14.0%。',
    ['530300 pv'],
  ],
  ['what is under talk is no plan', '石嘴山、乌海两地正商议共建固废综合利用中心。', []],
  [
    'what another firm makes of a product is no industry here',
    '汨罗市情\n汨罗市发展再生资源产业，为海工装备、光伏企业稳定供应铝材。',
    ['430681 adv-nonferrous', '430681 recycling'],
  ],
  [
    'a weakness that is stated is no strength',
    '寿光市工作报告\n部分化工企业安全管理基础薄弱。寿光市发展蔬菜种业。',
    ['370783 bio-breeding'],
  ],
  [
    'the clause behind says that it shrank',
    '湖州市统计公报\n生猪存栏31.2万头，下降4.1%。白茶产量3210吨，增长2.0%。',
    ['330500 fruit-veg'],
  ],
  [
    'an industry of another country is none of the region',
    '西宁新闻\n西宁的锂电池装上了欧洲的储能电站。',
    ['630100 power-battery'],
  ],
  [
    'a share of the country is no statement about it',
    '广西凭祥市新闻\n全国进口的榴莲，每四个就有一个从凭祥上岸，凭祥市水果加工产值突破30亿元。',
    ['451481 agri-processing'],
  ],
  ['a question that advises is advice', '丹东的出路\n丹东何不发展边境旅游？', ['210600 tourism']],
  ['a plain question says nothing', '丹东的出路\n丹东要不要发展边境旅游？', []],
  [
    'what is not accepted is no priority',
    '滨海新区招商指南\n滨海新区发展海水淡化产业，新增炼钢、焦化产能的项目不予受理。',
    ['120116 marine-economy'],
  ],
  [
    'in English what is chosen against is no priority',
    'Jinan plan\nJinan will develop hydrogen energy instead of semiconductors.',
    ['370100 hydrogen'],
  ],
  [
    'in English a ceiling is no priority',
    'Tangshan news\nTangshan will develop hydrogen. Crude steel output must not exceed that of last year.',
    ['130200 hydrogen'],
  ],
  [
    'a label that its sentence fills in is no industry of its own',
    '祥云县开工项目\n祥云县开工11个项目。\n农业类：蔬菜工厂、生猪屠宰线建设。\n服务业方面，祥云县发展跨境电商。',
    ['532923 ecommerce', '532923 fruit-veg', '532923 meat-livestock'],
  ],
  [
    'what a clause further behind takes back is not claimed',
    '崇仁新闻\n崇仁县谈过一座水泥厂，条件不差，最后还是被劝退。崇仁县发展变压器产业。',
    ['361024 power-equipment'],
  ],
  [
    'compressed air is no cut, and what is not only so is so',
    '应城新闻\n应城市盐穴储能电站并网，把压缩空气存进去。应城市的柑橘产业不再只比个头，产值增长6%。',
    ['420981 fruit-veg', '420981 storage'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});

test('advice in a question is proposed', () => {
  const { claims } = extract('丹东的出路\n丹东何不发展边境旅游？');
  expect(claims.map(({ status }) => status)).toEqual(['proposed']);
});

test('news that is not about the economy claims nothing by the way', () => {
  const news =
    '滚动播报\n福建霞浦海面有台风，化工驳船减载避风。铁路部分列车停运。' +
    '法院一审宣判一起走私稀土案，涉案货物伪报为陶瓷色料。';
  const filler = '医生提醒市民防暑，学校公布放假时间，球队公布了新赛季的主场。';
  expect(pairsOf(news + filler.repeat(9))).toEqual([]);
});
