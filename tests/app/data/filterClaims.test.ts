import { describe, expect, it } from 'vitest';
import { filterClaims } from '../../../src/app/data/filterClaims.ts';
import { activeFilters, filtersToBlame, optionCounts } from '../../../src/app/data/optionCounts.ts';
import { NO_FILTERS, type Filters } from '../../../src/app/state/choices.ts';
import { DATASET } from '../panels/fixture.ts';

const filtered = (filters: Partial<Filters>) =>
  filterClaims(DATASET, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

describe('filtering claims', () => {
  it('hands back the list itself when no filter is set', () => {
    expect(filterClaims(DATASET, NO_FILTERS)).toBe(DATASET.claims);
  });

  it('takes any chosen cluster or industry', () => {
    expect(filtered({ clusters: ['new-materials'], industries: ['wind'] })).toEqual(['c-wind', 'c-rare']);
  });

  it('with "all", keeps only regions that have every one', () => {
    const chosen = { industries: ['hydrogen', 'rare-earth'] };
    expect(filtered({ ...chosen, match: 'all' })).toEqual(['c-hydrogen', 'c-rare']);
    expect(filtered({ ...chosen, match: 'any' })).toContain('c-hefei');
  });

  it('filters by status, speaker and words of the quote', () => {
    expect(filtered({ statuses: ['future'] })).toEqual(['c-hefei']);
    expect(filtered({ speakers: ['expert'] })).toEqual(['c-advice']);
    expect(filtered({ text: '氢能 未来' })).toEqual(['c-hefei']);
  });

  it('filters by what people said of a claim, with counts', () => {
    const [first, second, third, ...rest] = DATASET.claims;
    if (!first || !second || !third) throw new Error('the fixture has too few claims');
    const mark = { id: 'k', reason: null, name: null } as const;
    const checked = {
      ...DATASET,
      claims: [
        { ...first, correction: { ...mark, kind: 'confirm', was: first } },
        { ...second, correction: { ...mark, kind: 'wrong-status', was: second, others: [{ id: 'j', kind: 'confirm' }] } },
        { ...third, correction: { ...mark, kind: 'add-claim', was: null } },
        ...rest,
      ],
    } as const;
    const left = (checks: Filters['checks']) =>
      filterClaims(checked, { ...NO_FILTERS, checks }).map(({ id }) => id);
    expect(left(['confirmed'])).toEqual([first.id]);
    expect(left(['corrected', 'added'])).toEqual([second.id, third.id]);
    expect(left(['unchecked'])).toEqual(rest.map(({ id }) => id));
    expect(optionCounts(checked, { ...NO_FILTERS, checks: ['added'] }, 'checks').get('confirmed')).toBe(1);
  });

  it('leaves undated claims out of a range of dates, and takes both ends in', () => {
    expect(filtered({ from: '2024', to: '2024-03' })).not.toContain('c-hefei');
    expect(filtered({ from: '2024-03', to: '2024' })).toContain('c-hydrogen');
    expect(filtered({ to: '2023' })).toEqual([]);
  });

  it('gives one list for one filters object, so that all who ask share it', () => {
    const filters = { ...NO_FILTERS, statuses: ['planned'] } as const;
    expect(filterClaims(DATASET, filters)).toBe(filterClaims(DATASET, filters));
  });
});

describe('counts beside the options', () => {
  it('are regions, with this filter lifted and the others as they stand', () => {
    const counts = optionCounts(DATASET, { ...NO_FILTERS, industries: ['hydrogen'], statuses: ['future'] }, 'statuses');
    expect(Object.fromEntries(counts)).toEqual({ planned: 1, proposed: 1, future: 1 });
  });

  it('blame the filter that leaves nothing', () => {
    const filters: Filters = { ...NO_FILTERS, industries: ['rare-earth'], statuses: ['future'] };
    expect(activeFilters(filters)).toEqual(['industries', 'statuses']);
    expect(filtersToBlame(DATASET, filters)).toEqual(['industries', 'statuses']);
    expect(filtersToBlame(DATASET, { ...filters, statuses: [], text: 'nowhere' })).toEqual(['text']);
  });
});
