import { expect, test } from 'vitest';
import { pairsOf } from './pairsOf.ts';

/** Goods of daily life: they name an industry only where they are made, not where they are used. */
const SITUATIONS: readonly [situation: string, text: string, pairs: readonly string[]][] = [
  [
    'what a place puts out in a year',
    '长汀见闻\n长汀县一年忙到头，年产牙刷三亿支。',
    ['350821 light-industry'],
  ],
  ['what it is the home of', '长汀见闻\n长汀县要打造菜刀之乡。', ['350821 light-industry']],
  ['one in so many', '长汀见闻\n全国每十顶草帽就有四顶出自长汀县。', ['350821 textile']],
  ['what it ships abroad', '长汀见闻\n长汀县的风筝产量居全国第一，出口四十国。', ['350821 ceramics-craft']],
  ['what somebody carries', '长汀见闻\n长汀县的老张拿着草帽进了村。', []],
  ['a store by its name', '长汀见闻\n长汀县正在建设保鲜库。', ['350821 logistics']],
  ['a stay by its name', '长汀见闻\n长汀县新开了三家洋家乐。', ['350821 tourism']],
];

test.each(SITUATIONS)('%s', (_situation, text, pairs) => {
  expect(pairsOf(text)).toEqual(pairs);
});
