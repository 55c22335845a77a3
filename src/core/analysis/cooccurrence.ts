import type { Profile } from './profile.ts';

/** An industry that regions name together with another. */
export interface Companion {
  readonly industry: string;
  /** Regions that name both. */
  readonly regions: readonly string[];
  /** Of the regions that name the first industry, the share that name this one too (0 … 1). */
  readonly share: number;
  /** Share here ÷ share among all regions; above 1 = more often together than by chance. */
  readonly lift: number;
}

/** Industries named by the regions that name `industry`, most regions first; ties by lift, then id. */
export function cooccurring(
  industry: string,
  profiles: Iterable<Profile>,
  { limit = 10, minRegions = 1 }: { readonly limit?: number; readonly minRegions?: number } = {},
): Companion[] {
  const all = [...profiles];
  const holders = all.filter((profile) => profile.entries.has(industry));
  const together = new Map<string, string[]>();
  for (const profile of holders) {
    for (const other of profile.entries.keys()) {
      if (other === industry) continue;
      together.set(other, [...(together.get(other) ?? []), profile.region]);
    }
  }
  const companions = [...together]
    .filter(([, regions]) => regions.length >= minRegions)
    .map(([other, regions]) => {
      const overall = all.filter((profile) => profile.entries.has(other)).length / all.length;
      const share = regions.length / holders.length;
      return { industry: other, regions, share, lift: share / overall };
    });
  companions.sort(
    (a, b) => b.regions.length - a.regions.length || b.lift - a.lift || (a.industry < b.industry ? -1 : 1),
  );
  return companions.slice(0, limit);
}
