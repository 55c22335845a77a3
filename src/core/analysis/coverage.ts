import type { Profile } from './profile.ts';

/** Why a region's silence may only be a lack of material. */
export type CautionKind = 'none' | 'fewer' | 'thin' | 'older' | 'undated' | 'unofficial';

export interface Caution {
  readonly region: string;
  readonly kind: CautionKind;
  /** Documents behind the region, and the most behind any compared region. */
  readonly documents: number;
  readonly mostDocuments: number;
  /** Quotes behind the region, and the most behind any compared region. */
  readonly claims: number;
  readonly mostClaims: number;
  /** Months between its newest document and the newest of all; 0 unless `older`. */
  readonly monthsOlder: number;
}

/** A region is thin when it has less than this share of the quotes of the best covered one. */
const THIN_SHARE = 1 / 3;
/** Documents this much older than the newest deserve a word. */
const OLD_MONTHS = 12;

/**
 * What to say beside each compared region so that absence of evidence is not read as absence of plan;
 * at most one caution of each kind a region, gravest first; a region that needs none does not appear.
 */
export function coverageCautions(profiles: readonly Profile[]): Caution[] {
  const mostDocuments = Math.max(0, ...profiles.map((profile) => profile.documents.length));
  const mostClaims = Math.max(0, ...profiles.map((profile) => profile.claimCount));
  const newest = profiles.reduce<string | null>((latest, { newest: date }) => laterOf(latest, date), null);
  return profiles.flatMap((profile) => {
    const documents = profile.documents.length;
    const claims = profile.claimCount;
    const monthsOlder = monthsBetween(profile.newest, newest);
    const facts = { region: profile.region, documents, mostDocuments, claims, mostClaims, monthsOlder };
    if (documents === 0) return [{ ...facts, kind: 'none' as const }];
    const kinds: readonly (readonly [CautionKind, boolean])[] = [
      ['fewer', documents < mostDocuments],
      ['thin', claims < mostClaims * THIN_SHARE],
      ['older', monthsOlder >= OLD_MONTHS],
      ['undated', profile.newest === null && newest !== null],
      ['unofficial', !hasOfficialOrReportedVoice(profile)],
    ];
    return kinds.filter(([, applies]) => applies).map(([kind]) => ({ ...facts, kind }));
  });
}

/** News reports what governments plan; only advice and business talk are no plan at all. */
function hasOfficialOrReportedVoice(profile: Profile): boolean {
  for (const entry of profile.entries.values()) {
    if (entry.claims.some((claim) => claim.speaker === 'government' || claim.speaker === 'media'))
      return true;
  }
  return false;
}

function laterOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

/** Whole calendar months from `from` to `to` (`YYYY-MM-DD`); 0 where a date is missing or the order is reversed. */
export function monthsBetween(from: string | null, to: string | null): number {
  if (from === null || to === null || from >= to) return 0;
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0));
}
