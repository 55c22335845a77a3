import { useMemo } from 'react';
import { levelOfCode } from '../../core/analysis/codes.ts';
import { buildProfiles, type Profile } from '../../core/analysis/profile.ts';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import type { CompareOptions } from './compareOptions.ts';

/** Profiles of all regions of the chosen level (and document), in code order; regions only, no areas. */
export function useAllProfiles({
  level,
  document,
}: Pick<CompareOptions, 'level' | 'document'>): readonly Profile[] {
  const claims = useFilteredClaims();
  return useMemo(() => {
    const isWanted = (region: string) => {
      const own = levelOfCode(region);
      return own !== null && (level === 'all' || own === level);
    };
    const keep = document === null ? claims : claims.filter((claim) => claim.document === document);
    return [...buildProfiles(keep, (claim) => isWanted(claim.region)).values()];
  }, [claims, level, document]);
}
