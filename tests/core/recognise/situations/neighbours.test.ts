import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** A text that goes from one unit to the next and back to the whole. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'a numbered question that names a county heads what follows, an ordinary word as well',
    '盐城走笔\n盐城市的海岸线很长。\n\n一问滨海：港口做什么？\n全县海上风电去年并网五十万千瓦。\n\n二问响水：园区缺什么？\n县里今年要建设光伏电站。',
    ['320921 pv', '320922 wind'],
  ],
  [
    'a paragraph that leaves the last county and looks back speaks of the whole',
    '驻马店观察\n驻马店市有九县一区。\n\n西平县：服装\n西平县有服装厂二十家。\n\n离开西平，回头看全市。全市今年要发展工业机器人产业。',
    ['411700 robots'],
  ],
  [
    'an epilogue is about the whole',
    '阿克苏观察\n阿克苏地区有七县二市。\n\n温宿县：果子\n温宿县有核桃加工厂二十家。\n\n尾声\n\n今年将建设光伏电站。',
    ['652900 pv', '652922 agri-processing'],
  ],
  [
    'what lies there lies at the place that the clause before has reached',
    '驻马店观察\n驻马店市发展面粉产业。往北八十里就是漯河，那里的火腿肠加工产业年产值百亿元。',
    ['411100 meat-livestock', '411700 grain-oil'],
  ],
  [
    'what is arranged somewhere is there: 安排在 is no rank',
    '贵州观察\n贵州省今年安排在铜仁和毕节建设锂电正极材料基地。',
    ['520500 battery-materials', '520600 battery-materials'],
  ],
  [
    'what is said to be of a place is its own',
    '晋中的强项\n在晋中市，液压件产业是榆次区的，光伏产业是祁县的老本行。',
    ['140727 pv'],
  ],
  [
    'a park that is called after two provinces lies in the city that is spoken of',
    '梧州札记\n梧州市加快粤桂合作园建设，发展再生铝产业。',
    ['450400 recycling'],
  ],
  [
    'a township that bears the name of a city elsewhere is not that city',
    '麻城札记\n麻城市发展旅游产业。今年市里要把孝感乡的民宿连成片。',
    ['421181 tourism'],
  ],
  [
    '前者 in a section about one county is none of those that were named before it',
    '射阳和建湖\n射阳县、建湖县在北边。\n\n四问大丰：风从哪里来？\n港区的前者去年建成储能电站。',
    ['320904 storage'],
  ],
  [
    'where parts are about to be gone through, the first of them opens the paragraph',
    '天水札记\n麻辣烫过去两年了。\n\n先问城里。秦州区的机床在山上；开关厂不远，去年高压开关出口翻番。',
    ['620502 power-equipment'],
  ],
  [
    'who was brought in from somewhere works here',
    '中江札记\n德阳市中江县引来成都的配套厂，发展汽车电子产业。',
    ['510623 nev-parts'],
  ],
  [
    'a neighbour that is told by where it lies may be what the sentence is about',
    '金华观察\n紧邻的诸暨以袜业见长。',
    ['330681 textile'],
  ],
  [
    'a zone that bears the name of its city stands for the city, not for the province before it',
    '农业观察\n山西晋中国家农高区主攻智慧农业。',
    ['140700 smart-agri'],
  ],
  [
    'a zone that no list knows lies in the county that the section is about',
    '盐城走笔\n盐城市的海岸线很长。\n\n二问滨海：港口做什么？\n滨海港工业园（属滨海县）的光伏组件厂去年投产。园里还在建储能电站。',
    ['320922 pv', '320922 storage'],
  ],
  [
    'a text on its way speaks of the place that it has got to',
    '驻马店笔记\n驻马店市发展面粉产业。往南一百里进了信阳，茶叶产业年产值百亿元。往北就是漯河，那是座食品城，火腿肠产业年产值百亿元。',
    ['411100 food', '411100 meat-livestock', '411500 fruit-veg', '411700 grain-oil'],
  ],
  [
    'a sentence may tell in whose bounds lies what the next speaks of',
    '金华笔记\n市里在两城之间摆了一个新城，属金东区地界。这里今年要发展工业机器人产业。',
    ['330703 robots'],
  ],
];

test.each(SITUATIONS)('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
