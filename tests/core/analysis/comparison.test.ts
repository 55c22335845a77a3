import { describe, expect, it } from 'vitest';
import {
  compareProfiles,
  countDifferences,
  sharedIndustries,
  sortRows,
} from '../../../src/core/analysis/comparison.ts';
import { profileOf } from '../../../src/core/analysis/profile.ts';
import { slopeOf } from '../../../src/core/analysis/slope.ts';
import {
  claimsOfSubject,
  commonRegion,
  parseSubject,
  profileOfSubject,
  subjectKey,
} from '../../../src/core/analysis/subject.ts';
import { claim } from './claims.ts';

const a = profileOf('150200', [
  claim('150200', 'rare-earth', 'planned', { start: 0, cluster: 'materials' }),
  claim('150200', 'hydrogen', 'existing', { start: 10, cluster: 'energy' }),
  claim('150200', 'carbon-fibre', 'planned', { start: 20, cluster: 'materials' }),
  claim('150200', 'wind', 'planned', { start: 30, cluster: 'energy' }),
]);
const b = profileOf('150600', [
  claim('150600', 'hydrogen', 'future', { start: 40, cluster: 'energy' }),
  claim('150600', 'wind', 'planned', { start: 50, cluster: 'energy' }),
  claim('150600', 'coal-chem', 'planned', { start: 60, cluster: 'chem' }),
]);
const c = profileOf('150300', [claim('150300', 'hydrogen', 'future', { cluster: 'energy' })]);

describe('compareProfiles', () => {
  it('aligns industries and names the difference', () => {
    expect(compareProfiles([a, b]).map((row) => [row.industry, row.difference, row.members])).toEqual([
      ['rare-earth', 'only', [0]],
      ['hydrogen', 'status', [0, 1]],
      ['carbon-fibre', 'only', [0]],
      ['wind', 'shared', [0, 1]],
      ['coal-chem', 'only', [1]],
    ]);
  });
  it('tells some from all among three', () => {
    const rows = compareProfiles([a, b, c]);
    expect(countDifferences(rows)).toEqual({ shared: 0, status: 1, some: 1, only: 3 });
    expect(sharedIndustries([a, b, c])).toEqual(['hydrogen']);
  });
  it.each([
    ['difference', ['wind', 'hydrogen', 'rare-earth', 'carbon-fibre', 'coal-chem']],
    ['cluster', ['wind', 'hydrogen', 'coal-chem', 'rare-earth', 'carbon-fibre']],
    ['document', ['rare-earth', 'hydrogen', 'carbon-fibre', 'wind', 'coal-chem']],
  ] as const)('sorts by %s', (sort, expected) => {
    const rows = sortRows(compareProfiles([a, b]), { sort, clusters: ['energy', 'chem', 'materials'] });
    expect(rows.map((row) => row.industry)).toEqual(expected);
  });
  it('sorts by the document order of the chosen column, unnamed rows last', () => {
    const rows = sortRows(compareProfiles([a, b]), { sort: 'document', clusters: [], column: 1 });
    expect(rows.map((row) => row.industry).slice(0, 3)).toEqual(['hydrogen', 'wind', 'coal-chem']);
  });
});

describe('slopeOf', () => {
  it('tells new, raised, kept, lowered and no longer mentioned apart', () => {
    const before = profileOf('r', [
      claim('r', 'kept', 'planned'),
      claim('r', 'raised', 'future'),
      claim('r', 'lowered', 'existing'),
      claim('r', 'advised', 'existing'),
      claim('r', 'gone', 'planned'),
    ]);
    const after = profileOf('r', [
      claim('r', 'raised', 'planned', { start: 1 }),
      claim('r', 'kept', 'planned', { start: 2 }),
      claim('r', 'lowered', 'future', { start: 3 }),
      claim('r', 'fresh', 'future', { start: 4 }),
      claim('r', 'advised', 'proposed', { start: 5 }),
    ]);
    expect(slopeOf(before, after).map((row) => [row.industry, row.change])).toEqual([
      ['fresh', 'new'],
      ['raised', 'raised'],
      ['kept', 'kept'],
      ['lowered', 'lowered'],
      ['advised', 'advised'],
      ['gone', 'unmentioned'],
    ]);
  });
});

describe('subject', () => {
  const claims = [
    claim('150000', 'ai', 'planned', { document: 'x' }),
    claim('150000', 'ai', 'existing', { document: 'y' }),
    claim('230000', 'soy', 'planned'),
    claim('area:东北', 'steel', 'planned'),
  ];
  const areas = [
    { id: 'area:东北', name: '东北', nameEn: 'Northeast', members: ['210000', '220000', '230000'] },
  ];

  it.each(['150200', 'area:东北', '150000@001_7d8a7bb325e0273b'])('reads and writes %s', (key) => {
    expect(subjectKey(parseSubject(key))).toBe(key);
  });
  it('keeps one document of a region apart from another', () => {
    expect(profileOfSubject(parseSubject('150000@y'), claims).entries.get('ai')?.strongest).toBe('existing');
    expect(profileOfSubject(parseSubject('150000@x'), claims).region).toBe('150000@x');
  });
  it('takes an area as the set of its members and its own statements', () => {
    const found = claimsOfSubject(parseSubject('area:东北'), claims, areas);
    expect(found.map((one) => one.industry)).toEqual(['soy', 'steel']);
  });
  it('sees that all subjects are one region in different documents', () => {
    expect(commonRegion(['150000@x', '150000@y'].map(parseSubject))).toBe('150000');
    expect(commonRegion(['150000@x', '150100'].map(parseSubject))).toBeNull();
    expect(commonRegion(['150000@x'].map(parseSubject))).toBeNull();
  });
});
