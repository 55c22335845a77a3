import { describe, expect, it } from 'vitest';
import { ageOf, coverageOf } from '../../../src/app/panels/data/coverageCounts.ts';
import { filterRows, tableRows } from '../../../src/app/panels/data/tableRows.ts';
import { namesOf } from '../../../src/app/panels/shared/useNames.ts';
import { CLAIMS, DATASET, TAXONOMY } from './fixture.ts';

const names = namesOf(DATASET, 'zh');
const rows = tableRows(CLAIMS, names, TAXONOMY);
const sortedBy = (key: keyof (typeof rows)[number]['order']) =>
  [...rows].sort((a, b) => a.order[key] - b.order[key]).map(({ claim }) => claim.id);

describe('rows of the table', () => {
  it('sort regions by pinyin, undated documents first, sentences in the order of their document', () => {
    expect(sortedBy('region').slice(-2)).toEqual(
      ['c-advice', 'c-hefei'].toSorted((a) => (a === 'c-advice' ? -1 : 1)),
    );
    expect(sortedBy('date')[0]).toBe('c-hefei');
    expect(sortedBy('document').slice(0, 4)).toEqual(['c-hydrogen', 'c-wind', 'c-rare', 'c-advice']);
  });
  it('filter by region, its code, and document', () => {
    expect(filterRows(rows, { region: '包', documents: [] })).toHaveLength(3);
    expect(filterRows(rows, { region: '3401', documents: [] })).toHaveLength(1);
    expect(filterRows(rows, { region: '', documents: ['d2'] })).toHaveLength(1);
    expect(filterRows(rows, { region: '', documents: [] })).toBe(rows);
  });
});

describe('coverage', () => {
  it('counts kinds, ages against the newest document, and provinces with the units inside them', () => {
    const { kinds, ages, provinces, prefectures } = coverageOf(DATASET);
    expect([...kinds]).toEqual([['news', 2]]);
    expect([...ages]).toEqual([
      ['year', 1],
      ['undated', 1],
    ]);
    expect(provinces.map(({ region, documents }) => [region, documents])).toEqual([
      ['150000', 1],
      ['310000', 0],
      ['340000', 1],
    ]);
    expect(prefectures).toEqual({ covered: 3, all: 4 });
  });
  it('tells ages by whole months', () => {
    expect(ageOf('2023-03-07', '2024-03-06')).toBe('year');
    expect(ageOf('2023-03-06', '2024-03-06')).toBe('twoYears');
    expect(ageOf('2022-03-06', '2024-03-06')).toBe('older');
    expect(ageOf(null, '2024-03-06')).toBe('undated');
  });
});

it('tells regions of one short name apart by their full names', () => {
  const [first, ...rest] = DATASET.regions;
  const twins = { ...DATASET, regions: [{ ...first!, short: '包头' }, ...rest] };
  expect(namesOf(twins, 'zh').region('150200')).toBe('包头市');
  expect(names.region('150200')).toBe('包头');
});
