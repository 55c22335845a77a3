import type { AreaEntry, Claim } from '../model/index.ts';
import { profileOf, type Profile } from './profile.ts';

/**
 * One column of a comparison: a region, an area with its members, or a region as one document shows it.
 * Written `150200`, `area:东北`, `150000@001_7d8a7bb325e0273b`.
 */
export interface Subject {
  readonly region: string;
  readonly document: string | null;
}

export function parseSubject(key: string): Subject {
  const at = key.indexOf('@');
  if (at < 0) return { region: key, document: null };
  return { region: key.slice(0, at), document: key.slice(at + 1) || null };
}

export function subjectKey({ region, document }: Subject): string {
  return document === null ? region : `${region}@${document}`;
}

/** Claims of a subject. An area is a set: statements about the area itself and about each of its members. */
export function claimsOfSubject(
  subject: Subject,
  claims: readonly Claim[],
  areas: readonly AreaEntry[] = [],
): Claim[] {
  const members = areas.find((area) => area.id === subject.region)?.members ?? [];
  const regions = new Set([subject.region, ...members]);
  return claims.filter(
    (claim) =>
      regions.has(claim.region) && (subject.document === null || claim.document === subject.document),
  );
}

/** Profile of a subject; its `region` is the subject's key, so that two documents of one region stay apart. */
export function profileOfSubject(
  subject: Subject,
  claims: readonly Claim[],
  areas: readonly AreaEntry[] = [],
): Profile {
  return profileOf(subjectKey(subject), claimsOfSubject(subject, claims, areas));
}

/** Where all subjects are one region in different documents, that region; else null. */
export function commonRegion(subjects: readonly Subject[]): string | null {
  const [first] = subjects;
  const isOne =
    first !== undefined &&
    subjects.length > 1 &&
    subjects.every((subject) => subject.region === first.region && subject.document !== null);
  return isOne ? first.region : null;
}
