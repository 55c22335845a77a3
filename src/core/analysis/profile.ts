import type { Claim, Status } from '../model/index.ts';
import { byStrength } from './statusOrder.ts';

/** One industry of a region, with every claim that states it. */
export interface ProfileEntry {
  readonly industry: string;
  readonly cluster: string;
  /** All statuses the documents give it, strongest first; never empty. */
  readonly statuses: readonly Status[];
  readonly strongest: Status;
  /** Newest document first, then in the order of the document. */
  readonly claims: readonly Claim[];
  /** Place in the region's list (0 = named first in its newest document). */
  readonly order: number;
}

/** What the documents say about one region (or one region in one document, or a set of regions). */
export interface Profile {
  readonly region: string;
  /** By industry id, in document order. */
  readonly entries: ReadonlyMap<string, ProfileEntry>;
  /** Documents that hold a claim about the region, newest first, undated last. */
  readonly documents: readonly string[];
  readonly newest: string | null;
  readonly claimCount: number;
}

/** Newest document first, undated last, then by document id and place in its text. */
export function byDocumentOrder(a: Claim, b: Claim): number {
  if (a.date !== b.date) return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1);
}

/** Collects claims that belong together (one region, one region in one document, a set) into a profile. */
export function profileOf(region: string, claims: readonly Claim[]): Profile {
  const sorted = [...claims].sort(byDocumentOrder);
  const byIndustry = new Map<string, Claim[]>();
  for (const claim of sorted) {
    const list = byIndustry.get(claim.industry);
    if (list) list.push(claim);
    else byIndustry.set(claim.industry, [claim]);
  }
  const entries = new Map<string, ProfileEntry>();
  for (const [industry, list] of byIndustry) entries.set(industry, entryOf(industry, list, entries.size));
  return {
    region,
    entries,
    documents: [...new Set(sorted.map((claim) => claim.document))],
    newest: sorted[0]?.date ?? null,
    claimCount: sorted.length,
  };
}

function entryOf(industry: string, claims: readonly Claim[], order: number): ProfileEntry {
  const statuses = [...new Set(claims.map((claim) => claim.status))].sort(byStrength);
  const [first] = claims;
  const [strongest] = statuses;
  if (!first || !strongest) throw new Error(`no claim for industry ${JSON.stringify(industry)}`);
  return { industry, cluster: first.cluster, statuses, strongest, claims, order };
}

/** One profile a region, keyed by region id; regions in code order. `keep` filters claims (document, speaker, status …). */
export function buildProfiles(
  claims: readonly Claim[],
  keep?: (claim: Claim) => boolean,
): Map<string, Profile> {
  const byRegion = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (keep && !keep(claim)) continue;
    const list = byRegion.get(claim.region);
    if (list) list.push(claim);
    else byRegion.set(claim.region, [claim]);
  }
  const regions = [...byRegion.keys()].sort();
  return new Map(regions.map((region) => [region, profileOf(region, byRegion.get(region) ?? [])]));
}

/** The industries of a profile, in document order. */
export function industriesOf(profile: Profile): ReadonlySet<string> {
  return new Set(profile.entries.keys());
}

/** Number of distinct industries by cluster id. */
export function clusterCounts(profile: Profile): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of profile.entries.values())
    counts.set(entry.cluster, (counts.get(entry.cluster) ?? 0) + 1);
  return counts;
}
