import type { Reading, RegionReading } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';

/** Whom a statement is about, and the words that tell. An empty `regions` means: nobody of ours (the world). */
export interface Subject {
  readonly regions: readonly string[];
  readonly reading: RegionReading;
}

/** Whom something is said of before that is known. */
export const NOBODY: Subject = { regions: [], reading: { kind: 'named', start: 0, end: 0 } };

/** The places that a text has named so far. */
export interface PlacesNamed {
  /** Regions named side by side, latest group last. */
  readonly groups: readonly (readonly string[])[];
  /** Regions that were subjects by themselves, latest last, each once. */
  readonly heads: readonly string[];
  /** Last region named at all, most specific. */
  readonly last: Subject | null;
}

/** What a deictic word can be resolved against, nearest first. */
export interface SubjectContext {
  readonly carried: Subject | null;
  readonly heading: Subject | null;
  readonly focus: Subject | null;
  readonly named: PlacesNamed;
  /** The province that most places of the document lie in. */
  readonly majority: string | null;
}

export const subjectOf = (
  regions: readonly string[],
  kind: Reading,
  start: number,
  end: number,
): Subject => ({
  regions,
  reading: { kind, start, end },
});

/** Whether a subject is one region, neither the country nor an area. */
export const isUnit = (subject: Subject | null): boolean =>
  subject?.regions.length === 1 && subject.regions[0] !== 'CN' && !isArea(subject.regions[0]!);

/** 粤桂合作园 in a sentence about 梧州: of several units one holds whom is spoken of. */
export const holdAmongThem = (
  hierarchy: Hierarchy,
  regions: readonly string[],
  current: Subject | null,
): boolean => regions.some((region) => holdsSubject(hierarchy, region, current));

/** 打造安徽重要基地 in a sentence about 池州: the whole is only where the part wants to count. */
export function holdsSubject(hierarchy: Hierarchy, region: string, current: Subject | null): boolean {
  const [own] = current?.regions.length === 1 ? current.regions : [];
  return own !== undefined && own !== region && own !== 'CN' && hierarchy.isWithin(own, region);
}
