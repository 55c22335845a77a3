import { similarity, type Similarity, type StatusWeights } from '../../../core/analysis/similarity.ts';
import type { Profile } from '../../../core/analysis/profile.ts';

/** Region × region similarities, computed when a cell is asked for and remembered. */
export interface OverlapModel {
  readonly size: number;
  readonly at: (row: number, column: number) => Similarity;
}

/** Overlap of the given profiles in their order; symmetric, so each pair is computed once. */
export function overlapModel(profiles: readonly Profile[], weights: StatusWeights | null): OverlapModel {
  const size = profiles.length;
  const known = new Map<number, Similarity>();
  const at = (row: number, column: number): Similarity => {
    const [low, high] = row < column ? [row, column] : [column, row];
    const key = low * size + high;
    const found = known.get(key);
    if (found) return found;
    const [a, b] = [profiles[low], profiles[high]];
    if (!a || !b) throw new Error(`no pair ${row}, ${column} among ${size} regions`);
    const value = similarity(a, b, weights);
    known.set(key, value);
    return value;
  };
  return { size, at };
}
