import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/core/analysis/duplicates.ts';

const SEEDS = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'));
const ARTICLE = SEEDS[0] ?? '';

/** A bulletin: the same words every month, other numbers. */
function bulletin(month: number): string {
  const sectors = ['汽车', '装备', '电子', '医药', '食品', '建材', '纺织', '钢铁', '化工', '有色'];
  const lines = sectors.map((name, i) => {
    const growth = ((month * 37 + i * 11) % 190) / 10;
    return `全市${name}产业完成产值${month * 113 + i * 79}亿元，同比增长${growth}%，拉动规上工业${(growth / 7).toFixed(2)}个百分点。`;
  });
  return `包头市${month}月工业经济运行情况\n${lines.join('\n')}`;
}

describe('finding documents that say the same', () => {
  it('finds the same text, however it is laid out', () => {
    const other = ARTICLE.replace(/\n/g, '\r\n\r\n').replace(/，/g, ', ');
    expect(findDuplicates([ARTICLE, 'x', other])).toEqual([{ index: 2, of: 0, kind: 'same', similarity: 1 }]);
  });

  it('finds an article that another site printed with a byline and a changed title', () => {
    const reprint = `转载｜${ARTICLE.slice(4)}\n（责任编辑：王小明）\n本文转自本报客户端，版权归原作者所有。`;
    const [found, ...others] = findDuplicates([...SEEDS, reprint]);
    expect(found).toMatchObject({ index: SEEDS.length, of: 0, kind: 'near' });
    expect(others).toEqual([]);
  });

  it('keeps articles that only share a subject, and bulletins that only share their form', () => {
    expect(findDuplicates(SEEDS)).toEqual([]);
    expect(findDuplicates(Array.from({ length: 12 }, (_, i) => bulletin(i + 1)))).toEqual([]);
  });

  it('keeps half of an article beside the whole', () => {
    expect(findDuplicates([ARTICLE, ARTICLE.slice(0, ARTICLE.length / 2)])).toEqual([]);
  });

  it('compares short texts as wholes only', () => {
    const [a, b] = ['包头市发展氢能产业。', '包头市发展稀土产业。'];
    expect(findDuplicates([a, b, a])).toMatchObject([{ index: 2, of: 0, kind: 'same' }]);
  });

  it('tells of each copy once, as one of the first', () => {
    const copies = findDuplicates([ARTICLE, `${ARTICLE}甲`, `${ARTICLE}乙`, ARTICLE]);
    expect(copies.map(({ index, of }) => [index, of])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });
});
