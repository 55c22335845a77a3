import type { Claim, Status } from '../model/index.ts';
import type { Profile } from './profile.ts';

/** One region among those that name an industry. */
export interface CrowdMember {
  readonly region: string;
  readonly strongest: Status;
  readonly statuses: readonly Status[];
  /** The earliest dated claim, or the first one if none is dated. */
  readonly first: Claim;
}

/** The earliest to state something; several when their documents carry the same date. */
export interface Firsts {
  readonly date: string;
  /** In order of place in the documents. */
  readonly claims: readonly Claim[];
}

/** 扎堆: how many regions name an industry, which, and who came first. */
export interface Crowd {
  readonly industry: string;
  readonly cluster: string;
  /** Earliest first, undated last. */
  readonly members: readonly CrowdMember[];
  /** Who stated it first by document date; null when no claim is dated. */
  readonly first: Firsts | null;
  /** Who first called it a future industry. */
  readonly firstFuture: Firsts | null;
}

/** Earliest dated first, undated last, then by document and place in its text. */
export function byFirstMention(a: Claim, b: Claim): number {
  if (a.date !== b.date) return (a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1;
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1);
}

/**
 * Industries by the number of regions that name them, most first; ties by id.
 * Counts regions, never mentions: a region that says a word ten times counts once.
 */
export function crowding(profiles: Iterable<Profile>): Crowd[] {
  const byIndustry = new Map<string, { cluster: string; members: CrowdMember[]; claims: Claim[] }>();
  for (const profile of profiles) {
    for (const entry of profile.entries.values()) {
      const group = byIndustry.get(entry.industry) ?? { cluster: entry.cluster, members: [], claims: [] };
      const [first] = [...entry.claims].sort(byFirstMention);
      if (!first) continue;
      group.members.push({
        region: profile.region,
        strongest: entry.strongest,
        statuses: entry.statuses,
        first,
      });
      group.claims.push(...entry.claims);
      byIndustry.set(entry.industry, group);
    }
  }
  const crowds = [...byIndustry].map(([industry, { cluster, members, claims }]) => ({
    industry,
    cluster,
    members: members.sort((a, b) => byFirstMention(a.first, b.first)),
    first: firstsOf(claims),
    firstFuture: firstsOf(claims.filter((claim) => claim.status === 'future')),
  }));
  return crowds.sort((a, b) => b.members.length - a.members.length || (a.industry < b.industry ? -1 : 1));
}

function firstsOf(claims: readonly Claim[]): Firsts | null {
  const dated = claims.filter((claim) => claim.date !== null).sort(byFirstMention);
  const date = dated[0]?.date;
  if (date === undefined || date === null) return null;
  const seen = new Set<string>();
  const earliest = dated.filter((claim) => {
    if (claim.date !== date || seen.has(claim.region)) return false;
    seen.add(claim.region);
    return true;
  });
  return { date, claims: earliest };
}
