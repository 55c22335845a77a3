import { STATUSES, type Status } from '../model/index.ts';
import type { Profile } from './profile.ts';

/** How much an industry counts by its strongest status; `null` counts each industry once. */
export type StatusWeights = Readonly<Record<Status, number>>;

/** The documented option “weights for status”: what exists counts four times what is only advised. */
export const STATUS_WEIGHTS: StatusWeights = { existing: 1, planned: 0.75, future: 0.5, proposed: 0.25 };

/** A similarity with the counts behind it, so that the number can be explained where it stands. */
export interface Similarity {
  /** 0 … 1. Zero when neither side has an industry: nothing is known, so nothing is alike. */
  readonly score: number;
  /** Industries both name. */
  readonly shared: readonly string[];
  /** Number of industries at least one of them names. */
  readonly union: number;
}

/**
 * Jaccard similarity on industries: shared ÷ union. With `weights`, the weighted form
 * Σ min(wa, wb) ÷ Σ max(wa, wb), where w is the weight of the strongest status (0 = not named).
 */
export function similarity(a: Profile, b: Profile, weights: StatusWeights | null = null): Similarity {
  const shared: string[] = [];
  let low = 0;
  let high = 0;
  for (const [industry, entry] of a.entries) {
    const other = b.entries.get(industry);
    const mine = weights ? weights[entry.strongest] : 1;
    const theirs = other ? (weights ? weights[other.strongest] : 1) : 0;
    if (other) shared.push(industry);
    low += Math.min(mine, theirs);
    high += Math.max(mine, theirs);
  }
  for (const [industry, entry] of b.entries) {
    if (!a.entries.has(industry)) high += weights ? weights[entry.strongest] : 1;
  }
  const union = a.entries.size + b.entries.size - shared.length;
  return { score: high === 0 ? 0 : low / high, shared, union };
}

export interface SimilarRegion extends Similarity {
  readonly region: string;
}

export interface SimilarOptions {
  readonly limit?: number;
  readonly weights?: StatusWeights | null;
  /** Which regions may be named, e.g. those of the same level. */
  readonly among?: (region: string) => boolean;
}

/** Other regions that share at least one industry, most alike first; ties by more shared, then by code. */
export function similarRegions(
  profile: Profile,
  profiles: ReadonlyMap<string, Profile>,
  { limit = 10, weights = null, among = () => true }: SimilarOptions = {},
): SimilarRegion[] {
  const found: SimilarRegion[] = [];
  for (const [region, other] of profiles) {
    if (region === profile.region || !among(region)) continue;
    const alike = similarity(profile, other, weights);
    if (alike.shared.length > 0) found.push({ region, ...alike });
  }
  found.sort(
    (a, b) => b.score - a.score || b.shared.length - a.shared.length || (a.region < b.region ? -1 : 1),
  );
  return found.slice(0, limit);
}

/** Weights as text for a legend: `existing 1 · planned 0.75 · …`, strongest first. */
export function weightEntries(weights: StatusWeights): readonly (readonly [Status, number])[] {
  return STATUSES.map((status) => [status, weights[status]] as const);
}
