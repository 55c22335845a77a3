import { describe, expect, it } from 'vitest';
import { clusterMapCells, drawnRegions } from '../../../src/app/compare/clusterMapCells.ts';
import {
  DEFAULT_COMPARE_OPTIONS,
  formatCompareOptions,
  parseCompareOptions,
} from '../../../src/app/compare/compareOptions.ts';
import { isOpen, toggleOpen } from '../../../src/app/compare/openRows.ts';
import { figureGroups } from '../../../src/app/compare/rowFigures.ts';
import { searchSubjects } from '../../../src/app/compare/searchSubjects.ts';
import { plainOrder } from '../../../src/app/compare/matrixOrder.ts';
import { regionDirectory } from '../../../src/app/data/regionDirectory.ts';
import { compareProfiles } from '../../../src/core/analysis/comparison.ts';
import { parseSubject, profileOfSubject } from '../../../src/core/analysis/subject.ts';
import type { Figure } from '../../../src/core/model/index.ts';
import { CLAIMS, DATASET } from './dataset.ts';

describe('compareOptions', () => {
  it('writes nothing at the defaults and reads nothing as the defaults', () => {
    expect(formatCompareOptions(DEFAULT_COMPARE_OPTIONS)).toEqual([]);
    expect(parseCompareOptions([])).toEqual(DEFAULT_COMPARE_OPTIONS);
  });
  it('survives the round trip', () => {
    const options = {
      ...DEFAULT_COMPARE_OPTIONS,
      mode: 'all',
      sort: 'cluster',
      group: '0.2',
      open: 'hydrogen.rare-earth',
      level: 'all',
      document: '003_5c864ff9a22cb044',
      weighted: true,
      zoom: 1,
    } as const;
    const pairs = formatCompareOptions(options);
    expect(pairs).toContain('group:0.2');
    expect(parseCompareOptions(pairs)).toEqual(options);
  });
  it('lets go of what it does not understand', () => {
    expect(parseCompareOptions(['sort:loudest', 'nonsense', 'group:x', 'zoom:2'])).toEqual({
      ...DEFAULT_COMPARE_OPTIONS,
      zoom: 2,
    });
  });
});

describe('open rows', () => {
  it('opens and closes rows, also out of “all”', () => {
    expect(toggleOpen(null, 'a', ['a', 'b'])).toBe('a');
    expect(toggleOpen('a', 'b', ['a', 'b'])).toBe('a.b');
    expect(toggleOpen('a', 'a', ['a', 'b'])).toBeNull();
    expect(toggleOpen('*', 'a', ['a', 'b'])).toBe('b');
    expect(isOpen('*', 'z')).toBe(true);
    expect(isOpen('a.b', 'c')).toBe(false);
  });
});

describe('searchSubjects', () => {
  const directory = regionDirectory(DATASET);
  const claimCounts = new Map([['150200', 2]]);
  const spell = (name: string) => (name === '包头' ? ['bao', 'tou'] : []);
  const ids = (query: string) =>
    searchSubjects(query, { directory, claimCounts, spell }).map(({ region }) => region.id);

  it.each([
    ['包头', ['150200']],
    ['BAOTOU', ['150200', 'area:呼包鄂']],
    ['bt', ['150200']],
    ['ordos', ['150600', 'area:呼包鄂']],
    ['1503', ['150300']],
    ['呼包鄂', ['area:呼包鄂']],
    ['', []],
    ['东京', []],
  ])('finds %s', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });
  it('puts regions with quotes before those without', () => {
    expect(ids('1')[0]).toBe('150200');
  });
});

describe('figureGroups', () => {
  const figure = (region: string, unit: string, value: number): Figure => ({
    id: `${region}${unit}`,
    document: 'd1',
    region,
    industry: 'hydrogen',
    label: '产值',
    value,
    unit,
    bound: 'exact',
    kind: 'level',
    year: null,
    evidence: { start: 0, end: 1, exact: '', prefix: '', suffix: '' },
  });
  it('puts like units together, units that more columns have first', () => {
    const figures = [figure('a', '吨', 1), figure('a', '亿元', 2), figure('b', '亿元', 3)];
    const groups = figureGroups(figures, ['a', 'b'], 'hydrogen');
    expect(
      groups.map(({ unit, columns }) => [unit, columns.map((list) => list.map(({ value }) => value))]),
    ).toEqual([
      ['亿元', [[2], [3]]],
      ['吨', [[1], []]],
    ]);
    expect(figureGroups(figures, ['a', 'b'], 'wind-power')).toEqual([]);
  });
});

describe('clusterMapCells', () => {
  const keys = ['150200', 'area:呼包鄂'];
  const rows = compareProfiles(keys.map((key) => profileOfSubject(parseSubject(key), CLAIMS, DATASET.areas)));
  it('draws the members of an area, each region once', () => {
    expect(drawnRegions(keys, DATASET.areas)).toEqual(['150200', '150100', '150600']);
  });
  it('colours a region by its own strongest status in the cluster', () => {
    const [energy, materials] = clusterMapCells(rows, ['new-energy', 'new-materials']);
    expect([...(energy?.statuses ?? [])].sort()).toEqual([
      ['150100', 'planned'],
      ['150200', 'planned'],
      ['150600', 'planned'],
    ]);
    expect([...(materials?.statuses.keys() ?? [])].sort()).toEqual(['150100', '150200']);
  });
});

describe('plainOrder', () => {
  it('keeps the order as given or puts most first', () => {
    expect(plainOrder('code', [1, 3, 2])).toEqual([0, 1, 2]);
    expect(plainOrder('count', [1, 3, 2, 3])).toEqual([1, 3, 2, 0]);
  });
});
