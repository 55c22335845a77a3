import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** A part is named in between, and the text comes back to the whole, or gives an item to a part. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  ['a mountain is no county', '阿拉善左旗见闻\n贺兰山脚下的光伏电站又扩建了。', ['152921 pv']],
  [
    'a plain is no county',
    '荆州市见闻\n江汉平原上的油菜籽加工越做越大，荆州市发展粮油加工。',
    ['421000 grain-oil'],
  ],
  [
    '全旗 is the banner, not the county named in between',
    '杭锦旗见闻\n陕西定边县大力发展羊肉产业。全旗大力发展光伏产业。',
    ['150625 pv', '610825 meat-livestock'],
  ],
  [
    'a report comes back to whom it is about',
    '四川省两会观察\n宜宾的动力电池产业去年又上台阶。报告要求加快发展低空经济。',
    ['511500 power-battery', '510000 low-altitude'],
  ],
  [
    'the town hall speaks for its city',
    '台州市见闻\n温岭市大力发展水泵产业。市政府今年要建设氢能产业园。',
    ['331081 major-technical-equipment', '331000 hydrogen'],
  ],
  [
    'its bureau as well',
    '台州市见闻\n温岭市大力发展水泵产业。市科技局把脑机接口列入未来产业。',
    ['331081 major-technical-equipment', '331000 bci-brain'],
  ],
  [
    'an item is given to whom is named behind the colon',
    '台州市行动方案\n1. 氢能产业：温岭市规划一个专业园。',
    ['331081 hydrogen'],
  ],
  ['or behind a dash', '台州市行动方案\n市里布局氢能产业——温岭市。', ['331081 hydrogen']],
  [
    'or behind 由, or 重点在',
    '台州市行动方案\n发展氢能产业，由温岭市承接。做强轴承产业，重点在临海市。',
    ['331081 hydrogen', '331082 major-technical-equipment'],
  ],
  [
    'each item of a row has its own part',
    '台州市行动方案\n市政府的单子不长：温岭市做强水泵产业；建设氢能产业园。',
    ['331081 major-technical-equipment', '331000 hydrogen'],
  ],
  [
    'an answer is about the part that was asked about',
    '台州市发布会\n记者：温岭的老本行还做吗？\n经信局局长：做。水泵产业还要上台阶。',
    ['331081 major-technical-equipment'],
  ],
  [
    'and not about others, with whom the question compares',
    '台州市发布会\n记者：有人说要学合肥？\n经信局局长：水泵产业是我们的老本行。',
    ['331000 major-technical-equipment'],
  ],
  [
    'in English what is to be built in a part is the part’s',
    'News from Putian\nPutian plans an industrial park for hearing aids, to be opened in Chengxiang district.',
    ['350302 medical-devices'],
  ],
];

test.each(SITUATIONS)('%s', (_, text, pairs) => {
  expect(pairsOf(text)).toEqual([...pairs].sort());
});
