import type { Claim } from '../model/index.ts';
import { isWithin } from './codes.ts';
import { byStrength } from './statusOrder.ts';
import type { Profile, ProfileEntry } from './profile.ts';

/** A neighbour that names the industry, with its evidence. */
export interface NicheNeighbour {
  readonly region: string;
  readonly entry: ProfileEntry;
}

/** 空白: what neighbours name and no document says about this region. */
export interface Niche {
  readonly industry: string;
  readonly cluster: string;
  /** Strongest status first. */
  readonly neighbours: readonly NicheNeighbour[];
  /** Claims about units inside the region (a city of a province): the region is silent, a part of it is not. */
  readonly within: readonly Claim[];
}

/**
 * Industries that at least `minNeighbours` of the neighbours name and the region does not, most neighbours first.
 * A region without any document has no niches: nothing is known about it.
 */
export function nichesOf(
  profile: Profile,
  neighbours: readonly Profile[],
  {
    claims = [],
    minNeighbours = 1,
  }: { readonly claims?: readonly Claim[]; readonly minNeighbours?: number } = {},
): Niche[] {
  if (profile.claimCount === 0) return [];
  const found = new Map<string, { cluster: string; neighbours: NicheNeighbour[] }>();
  for (const neighbour of neighbours) {
    if (neighbour.region === profile.region) continue;
    for (const entry of neighbour.entries.values()) {
      if (profile.entries.has(entry.industry)) continue;
      const niche = found.get(entry.industry) ?? { cluster: entry.cluster, neighbours: [] };
      niche.neighbours.push({ region: neighbour.region, entry });
      found.set(entry.industry, niche);
    }
  }
  return [...found]
    .filter(([, niche]) => niche.neighbours.length >= minNeighbours)
    .map(([industry, niche]) => ({
      industry,
      cluster: niche.cluster,
      neighbours: niche.neighbours.sort(byStrengthThenRegion),
      within: claims.filter((claim) => claim.industry === industry && isWithin(claim.region, profile.region)),
    }))
    .sort((a, b) => b.neighbours.length - a.neighbours.length || (a.industry < b.industry ? -1 : 1));
}

function byStrengthThenRegion(a: NicheNeighbour, b: NicheNeighbour): number {
  return byStrength(a.entry.strongest, b.entry.strongest) || (a.region < b.region ? -1 : 1);
}
