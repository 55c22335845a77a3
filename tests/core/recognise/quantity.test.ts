import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignedSpan } from '../../../src/core/recognise/clausePattern.ts';
import { readQuantities } from '../../../src/core/recognise/quantity.ts';
import { normalise } from '../../../src/core/text/normalise.ts';

/** A text as one clause that may hold anything. */
const wholeOf = (text: string): SignedSpan => ({ start: 0, end: text.length, signs: -1 });

/** Quantities of a clause in short: `≥ 100 个`. */
function read(clause: string): string[] {
  const { folded } = normalise(clause);
  const signs = { exact: '', min: '≥ ', max: '≤ ', about: '≈ ' };
  return readQuantities(folded, wholeOf(folded)).map(
    ({ bound, value, unit }) => `${signs[bound]}${value} ${unit}`,
  );
}

describe('readQuantities', () => {
  it.each([
    ['总投资4573亿元', ['4573 亿元']],
    ['规模已经达到1.6万亿元', ['1.6 万亿元']],
    ['出口首次突破1万亿元人民币', ['≥ 1 万亿元']],
    ['总投资1,234.5亿元', ['1234.5 亿元']],
    ['高于全国6.1个百分点', ['6.1 个百分点']],
    ['连片运行160平方公里', ['160 平方公里']],
    ['已有一百四十余家', ['≥ 140 家']],
    ['装机超过八千四百万千瓦', ['≥ 8400 万千瓦']],
    ['年产值三百多亿元', ['≥ 300 亿元']],
    ['一亿五千万元', ['1.5 亿元']],
    ['面积稳定在一百二十万亩左右', ['≈ 120 万亩']],
    ['成交不足一万亿元', ['≤ 1 万亿元']],
    ['腾出指标不少于20万吨标煤', ['≥ 20 万吨标煤']],
    ['平台超百个', ['≥ 100 个']],
    ['首台套重大技术装备200个以上', ['≥ 200 个']],
    ['铝产业年产值破五百亿', ['≥ 500 亿元']],
    ['占全国近一半', ['≈ 50 %']],
    ['占全省三成', ['30 %']],
    ['占到全国三分之一还多', ['≥ 33.33 %']],
    ['每4辆新能源汽车就有1辆', ['25 %']],
    ['居全国第一', ['1 位']],
    ['上升到全国第30位', ['30 位']],
    ['稳居全国前三', ['≤ 3 位']],
    [
      'revenue exceeded 256 billion yuan ($36.5 billion) last year, up 14 percent',
      ['≥ 256 billion yuan', '14 %'],
    ],
    ['the city ranked 15th in the country', ['15 位']],
    ['it made one in ten of the panels', ['10 %']],
    ['sales passed 1.6 million units', ['≥ 1.6 million units']],
    ['一体两翼格局下三分之一的企业', ['33.33 %']],
    ['一批产能达五点六亿元', ['5.6 亿元']],
    ['前三个月同比增长2倍', ['2 倍']],
    ['output rose ten percent and sales twelve-percent', ['10 %', '12 %']],
    ['a third of the plants and half of the towns', ['33.33 %', '50 %']],
    ['one-third of the toys are made here', ['33.33 %']],
    ['the region placed first and us$ 5 million came in', ['1 位', '5 million dollars']],
  ])('reads %s', (clause, expected) => {
    expect(read(clause)).toEqual(expected);
  });

  it.each([
    ['5G和C919'],
    ['所谓“51010”'],
    ['首台套装备'],
    ['第28届大会'],
    ['2023年9月12日'],
    ['电话0471-3467180'],
    ['浏览量202'],
    ['一是发展二是改革'],
    ['“十四五”期间'],
    ['入选百强县'],
    ['24小时营业'],
    ['半导体和上半年'],
    ['一家企业和一座城市'],
    ['汽车零部件'],
    ['一两个点位'],
    ['第一产业和第三季度'],
    ['千家万户'],
    ['进一步统一规划，万物一体'],
    ['covid-19 and the often happy money of tennis'],
    ['a-one steel of industry 4.0'],
  ])('takes no number from %s', (clause) => {
    expect(read(clause)).toEqual([]);
  });

  it('keeps every quantity inside the clause, in order and finite, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '近',
        '超',
        '不到',
        '1',
        '23',
        '4.5',
        ',000',
        '三',
        '十',
        '百',
        '千',
        '万',
        '亿',
        '半',
        '第',
        '前',
        '每',
      ],
      ...[
        '余',
        '多',
        '以上',
        '元',
        '个',
        '家',
        '%',
        '成',
        '分之',
        '千瓦',
        '位',
        '辆',
        '全国',
        '级',
        '-',
        '至',
        '。',
        ' ',
      ],
      ...['billion ', 'yuan ', 'percent ', 'one in ten ', 'ranked 3rd ', '$', '\ud83d', 'a'],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { folded } = normalise(parts.join(''));
        let last = 0;
        for (const { start, boundStart, end, value } of readQuantities(folded, wholeOf(folded))) {
          expect(boundStart).toBeGreaterThanOrEqual(0);
          expect(boundStart).toBeLessThanOrEqual(start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(folded.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
