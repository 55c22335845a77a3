import { describe, expect, it } from 'vitest';
import { layoutFigures } from '../../../../src/app/charts/figures/layout.ts';
import type { Figure } from '../../../../src/core/model/index.ts';

const figure = (id: string, value: number, part: Partial<Figure> = {}): Figure => ({
  id,
  document: 'd',
  region: '150200',
  industry: null,
  label: '产值',
  value,
  unit: '亿元',
  bound: 'exact',
  kind: 'level',
  year: null,
  evidence: { start: 0, end: 1, exact: '产', prefix: '', suffix: '' },
  ...part,
});

describe('figures', () => {
  it('of one kind and unit share a scale that starts at zero, longest first', () => {
    const [group] = layoutFigures([figure('a', 50), figure('b', 200)], 100);
    expect(group!.bars.map(({ figure: { id }, bar }) => [id, bar])).toEqual([
      ['b', { x: 0, width: 100 }],
      ['a', { x: 0, width: 25 }],
    ]);
  });
  it('of different units never share a scale; those alone stand together as numbers', () => {
    const groups = layoutFigures([figure('a', 50), figure('b', 3, { unit: '家' })], 100);
    expect(groups.map(({ kind }) => kind)).toEqual(['single']);
    expect(groups.flatMap(({ bars }) => bars.map(({ bar }) => bar))).toEqual([null, null]);
  });
  it('that fell go left from zero', () => {
    const growth = { kind: 'growth', unit: '%' } as const;
    const [group] = layoutFigures([figure('up', 30, growth), figure('down', -10, growth)], 80);
    expect(group!.zero).toBe(20);
    expect(group!.bars.map(({ bar }) => bar)).toEqual([
      { x: 20, width: 60 },
      { x: 0, width: 20 },
    ]);
  });
  it('that are shares read against the whole', () => {
    const share = { kind: 'share', unit: '%' } as const;
    const [group] = layoutFigures([figure('a', 50, share), figure('b', 20, share)], 100);
    expect(group!.bars[0]!.bar).toEqual({ x: 0, width: 50 });
  });
  it('that are ranks are numbers: a length would say that worse is more', () => {
    const rank = { kind: 'rank', unit: '位' } as const;
    const [group] = layoutFigures([figure('a', 1, rank), figure('b', 9, rank)], 100);
    expect(group!.bars.every(({ bar }) => bar === null)).toBe(true);
  });
});
