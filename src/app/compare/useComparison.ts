import { useMemo } from 'react';
import { compareProfiles, type ComparisonRow } from '../../core/analysis/comparison.ts';
import { coverageCautions, type Caution } from '../../core/analysis/coverage.ts';
import type { Profile } from '../../core/analysis/profile.ts';
import { commonRegion, parseSubject, profileOfSubject } from '../../core/analysis/subject.ts';
import type { Claim } from '../../core/model/index.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import { useFilteredClaims } from '../data/useFilteredClaims.ts';
import { useAppStore } from '../state/AppStoreProvider.tsx';

/** The chosen subjects and how they stand to each other. */
export interface Comparison {
  /** Subject keys, in the order of the columns. */
  readonly keys: readonly string[];
  readonly profiles: readonly Profile[];
  readonly rows: readonly ComparisonRow[];
  readonly cautions: readonly Caution[];
  /** The one region whose documents are compared; null where regions differ. */
  readonly oneRegion: string | null;
  readonly claims: readonly Claim[];
}

export function useComparison(): Comparison {
  const { areas } = useDataset();
  const claims = useFilteredClaims();
  const keys = useAppStore((state) => state.compared);
  return useMemo(() => {
    const subjects = keys.map(parseSubject);
    const profiles = subjects.map((subject) => profileOfSubject(subject, claims, areas));
    const oneRegion = commonRegion(subjects);
    const rows = compareProfiles(profiles);
    return { keys, profiles, rows, cautions: coverageCautions(profiles), oneRegion, claims };
  }, [keys, claims, areas]);
}
