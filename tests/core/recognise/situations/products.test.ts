import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Products that name their industry without 产业 or a figure beside them. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  ['a crop stands for its growing', '长汀农事\n长汀县的蜜桃和山楂今年卖得好。', ['350821 fruit-veg']],
  ['a fishing port stands for fishing', '岱山见闻\n岱山县的渔港正在扩建。', ['330921 fishery']],
  [
    'what is pressed from fruit is a drink, its waste is processed',
    '长汀农事\n长汀县果汁年产两万吨，果渣也要用起来。',
    ['350821 agri-processing', '350821 liquor'],
  ],
  [
    'deep processing of a crop is the processing of farm produce',
    '长汀农事\n长汀县要推进板栗深加工。',
    ['350821 agri-processing'],
  ],
  [
    'guests by the ten thousand are tourism',
    '长汀见闻\n长汀县去年来了八十万游客，客栈开到了山里。',
    ['350821 tourism'],
  ],
  [
    'who packs chips packs them, whatever their generation',
    '长汀观察\n长汀县加快布局第三代半导体芯片封测。',
    ['350821 compound-semi'],
  ],
  [
    'a broad word or a raw material claims nothing alone, an industry of it does',
    '长汀观察\n长汀县有矿卡十台，汽车开进村，煤炭不再烧；去年化工产业产值增长一成。',
    ['350821 chemicals-general'],
  ],
  [
    'what is in the name of a product tells its industry before what it is shaped like',
    '长汀观察\n长汀县的陶瓷阀芯产量增长两成，钛合金锻件出口十国，水电发电机组今年交付。',
    ['350821 adv-ceramics-glass', '350821 adv-nonferrous', '350821 power-equipment'],
  ],
  [
    'goods that two industries could claim go where most people put them',
    '长汀观察\n长汀县建成直播基地三家，鞋服产值增长一成，番茄酱年产两万吨，陶瓷砖远销海外。',
    ['350821 agri-processing', '350821 building-materials', '350821 ecommerce', '350821 light-industry'],
  ],
  [
    'fireworks are goods of daily life, wheels are cast of light metal',
    '长汀观察\n长汀县的烟花爆竹产业产值两亿元，轮毂年产百万只。',
    ['350821 adv-nonferrous', '350821 light-industry'],
  ],
  [
    'what a product runs on or is printed by counts beside it, what it is made for does not',
    '长汀观察\n长汀县的氢能无人船产量增长两成，3D打印义齿出口十国，餐饮机器人今年交付。',
    ['350821 additive', '350821 hydrogen', '350821 medical-devices', '350821 robots', '350821 shipbuilding'],
  ],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
