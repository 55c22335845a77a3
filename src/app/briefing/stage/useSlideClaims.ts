import { useMemo } from 'react';
import type { Claim } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useAppStore } from '../../state/AppStoreProvider.tsx';
import { slideClaims } from './slideClaims.ts';

/** The claims that the slide around is about. */
export function useSlideClaims(): readonly Claim[] {
  const dataset = useDataset();
  const filters = useAppStore((state) => state.filters);
  const compared = useAppStore((state) => state.compared);
  return useMemo(() => slideClaims(dataset, { filters, compared }), [dataset, filters, compared]);
}
