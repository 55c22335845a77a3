import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Industries that only tell what something is for, and what an article leaves out. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'what goods are for is no industry of those who make them',
    '铜陵产业观察\n铜陵市的铜箔产业发展很快，锂电池厂用的极薄铜箔年产3万吨。铜陵市发展旅游产业。',
    ['340700 electronic-components', '340700 tourism'],
  ],
  [
    'whom goods are sold to is none either',
    '瓦房店新闻\n瓦房店市轴承产业产值增长9%，大轴承卖给风电和机器人企业。',
    ['210281 major-technical-equipment'],
  ],
  [
    'what was bought elsewhere is none of the buyer',
    '宜宾新闻\n宜宾市发展白酒产业，灌装用的工业机器人系外购自沈阳。',
    ['511500 liquor'],
  ],
  [
    'the title of a book is no plan, that of a plan is one',
    '许昌新闻\n许昌图书馆新到《新能源汽车维修》两册。许昌市印发《氢能产业发展规划》。',
    ['411000 hydrogen'],
  ],
  [
    'what an article leaves out is not claimed',
    '赣南县域观察\n于都县发展纺织服装产业。安远的脐橙下期再说，龙南的旅游不在评分之列。',
    ['360731 textile'],
  ],
  [
    'what drags behind is no strength',
    '舟山半年读数\n舟山市的石化产业受检修拖累。舟山市船舶修造产值增长12%。',
    ['330900 shipbuilding'],
  ],
  [
    'whom one works for is none of the region',
    '昆山新闻\n昆山市发展模具产业，为新能源汽车企业配套。昆山市发展旅游产业。',
    ['320583 major-technical-equipment', '320583 tourism'],
  ],
  [
    'a machine at work and goods from elsewhere are none either',
    '瑞昌新闻\n瑞昌市挖掘机铲起第一斗土，码头项目开工。瑞昌市发展纺织产业，咖啡豆来自云南。',
    ['360481 textile'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
