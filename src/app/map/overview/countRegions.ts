import type { Dataset } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import type { Filters } from '../../state/choices.ts';

/** How many regions a set of filters leaves. */
export function countRegions(dataset: Dataset, filters: Filters): number {
  return new Set(filterClaims(dataset, filters).map(({ region }) => region)).size;
}
