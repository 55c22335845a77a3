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
  const claimCounts = countBy(claims, ({ region }) => region);
  const coverage = (code: string, documents: readonly string[]): RegionCoverage => ({
    region: code,
    documents: documents.length,
    newest: newestOf(documents, byId),
    claims: claimCounts.get(code) ?? 0,
  });
  const prefectures = regions.filter(({ level }) => level === 'prefecture');
  return {
    kinds: countBy(sources, ({ kind }) => kind),
    ages: countBy(sources, ({ published }) => ageOf(published, manifest.newestDocument)),
    provinces: regions
      .filter(({ level }) => level === 'province')
      .map(({ code, documents }) => coverage(code, documents))
      .sort((a, b) => (a.region < b.region ? -1 : 1)),
    prefectures: {
      covered: prefectures.filter(({ documents }) => documents.length > 0).length,
      all: prefectures.length,
    },
  };
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
