import { useMemo } from 'react';
import { claimsOfSubject, parseSubject } from '../../../core/analysis/subject.ts';
import type { Claim } from '../../../core/model/index.ts';
import { useDataset } from '../../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../../data/useFilteredClaims.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';

/** The claims that a slide is about: under its filters, of its regions where it names some. */
export function useSlideClaims(): readonly Claim[] {
  const { areas } = useDataset();
  const claims = useFilteredClaims();
  const compared = useAppStore((state) => state.compared);
  return useMemo(() => {
    if (compared.length === 0) return claims;
    const found = compared.flatMap((key) => claimsOfSubject(parseSubject(key), claims, areas));
    return [...new Set(found)];
  }, [compared, claims, areas]);
}
