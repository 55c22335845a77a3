import { levelOfCode } from '../../core/analysis/codes.ts';
import type { Claim } from '../../core/model/index.ts';
import { NO_FILTERS, type Filters } from '../state/choices.ts';
import type { ListFilters } from '../state/filterActions.ts';
import { checkOf } from './checkOf.ts';
import type { Dataset } from './datasetFiles.ts';
import { filterClaims } from './filterClaims.ts';
import { originOf, sourcesById } from './indexes.ts';

/** Number of regions that an option would leave, by option. */
export type OptionCounts = ReadonlyMap<string, number>;

/**
 * Regions behind every option of one list filter, with the other filters as they stand and this one lifted.
 * Clusters and industries count as one filter, since either may match.
 */
export function optionCounts(dataset: Dataset, filters: Filters, key: keyof ListFilters): OptionCounts {
  const isSubject = key === 'clusters' || key === 'industries';
  const lifted: Partial<Filters> = isSubject
    ? { clusters: [], industries: [], match: 'any' }
    : { [key]: NO_FILTERS[key] };
  const valueOf = readers(dataset)[key];
  const regions = new Map<string, Set<string>>();
  for (const claim of filterClaims(dataset, { ...filters, ...lifted })) {
    const option = valueOf(claim);
    const set = regions.get(option) ?? new Set();
    regions.set(option, set.add(claim.region));
  }
  return new Map([...regions].map(([option, set]) => [option, set.size]));
}

function readers(dataset: Dataset): Readonly<Record<keyof ListFilters, (claim: Claim) => string>> {
  const sources = sourcesById(dataset);
  return {
    clusters: ({ cluster }) => cluster,
    industries: ({ industry }) => industry,
    statuses: ({ status }) => status,
    levels: ({ region }) => levelOfCode(region) ?? 'province',
    kinds: ({ document }) => sources.get(document)?.kind ?? 'other',
    origins: ({ document }) => originOf(dataset, document),
    speakers: ({ speaker }) => speaker,
    checks: checkOf,
  };
}

/** Filters that are set, in the order of the filter bar. */
export function activeFilters(filters: Filters): (keyof Filters)[] {
  const keys = Object.keys(NO_FILTERS) as (keyof Filters)[];
  return keys.filter((key) => key !== 'match' && JSON.stringify(filters[key]) !== JSON.stringify(NO_FILTERS[key]));
}

/** Does lifting this one filter bring claims back? */
export function liftsAlone(dataset: Dataset, filters: Filters, key: keyof Filters): boolean {
  return filterClaims(dataset, { ...filters, [key]: NO_FILTERS[key] }).length > 0;
}

/** The filters that each, lifted alone, would bring claims back; for the message of an empty result. */
export function filtersToBlame(dataset: Dataset, filters: Filters): (keyof Filters)[] {
  const active = activeFilters(filters);
  const helpful = active.filter((key) => liftsAlone(dataset, filters, key));
  return helpful.length > 0 ? helpful : active;
}
