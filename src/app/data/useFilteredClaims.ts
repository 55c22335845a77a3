import { useMemo } from 'react';
import type { Claim } from '../../core/model/index.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';
import { useDataset } from './DataStoreProvider.tsx';
import { filterClaims } from './filterClaims.ts';

/** The claims that pass the filters as they stand. */
export function useFilteredClaims(): readonly Claim[] {
  const dataset = useDataset();
  const filters = useAppStore((state) => state.filters);
  return useMemo(() => filterClaims(dataset, filters), [dataset, filters]);
}
