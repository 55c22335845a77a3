import { levelOfCode } from '../../../core/analysis/codes.ts';
import { monthsBetween } from '../../../core/analysis/coverage.ts';
import type { DocumentKind } from '../../../core/model/index.ts';
import type { Dataset, SourceRecord } from '../../data/datasetFiles.ts';

/** How old a document is beside the newest one; the page has no other clock. */
export const AGES = ['year', 'twoYears', 'older', 'undated'] as const;
export type Age = (typeof AGES)[number];

/** Age of a document relative to the newest of the dataset. */
export function ageOf(published: string | null, newest: string | null): Age {
  if (published === null) return 'undated';
  const months = monthsBetween(published, newest);
  if (months < 12) return 'year';
  return months < 24 ? 'twoYears' : 'older';
}

/** What is known of a region and of the units below it. */
export interface RegionCoverage {
  readonly region: string;
  readonly documents: number;
  readonly newest: string | null;
  readonly claims: number;
}

export interface Coverage {
  readonly kinds: ReadonlyMap<DocumentKind, number>;
  readonly ages: ReadonlyMap<Age, number>;
  /** Every province, with or without documents, in code order. */
  readonly provinces: readonly RegionCoverage[];
  /** Prefectures with at least one document, and how many there are in all. */
  readonly prefectures: { readonly covered: number; readonly all: number };
}

/** Which regions have documents, of what kind, how old. */
export function coverageOf({ regions, sources, claims, manifest }: Dataset): Coverage {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const claimCounts = countBy(claims, ({ region }) => provinceOf(region));
  const coverage = (code: string): RegionCoverage => {
    const within = regions.filter((unit) => provinceOf(unit.code) === code);
    const documents = new Set(within.flatMap((unit) => unit.documents));
    return {
      region: code,
      documents: documents.size,
      newest: newestOf([...documents], byId),
      claims: claimCounts.get(code) ?? 0,
    };
  };
  const prefectures = regions.filter(({ level }) => level === 'prefecture');
  return {
    kinds: countBy(sources, ({ kind }) => kind),
    ages: countBy(sources, ({ published }) => ageOf(published, manifest.newestDocument)),
    provinces: regions
      .filter(({ level }) => level === 'province')
      .map(({ code }) => coverage(code))
      .sort((a, b) => (a.region < b.region ? -1 : 1)),
    prefectures: {
      covered: prefectures.filter(({ documents }) => documents.length > 0).length,
      all: prefectures.length,
    },
  };
}

/** Code of the province that a unit lies in; areas and the country stay what they are. */
function provinceOf(region: string): string {
  return levelOfCode(region) === null ? region : `${region.slice(0, 2)}0000`;
}

function newestOf(documents: readonly string[], sources: ReadonlyMap<string, SourceRecord>): string | null {
  const dates = documents.flatMap((id) => sources.get(id)?.published ?? []);
  return dates.length === 0 ? null : dates.reduce((a, b) => (a < b ? b : a));
}

function countBy<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
