import { statusRank } from '../../../core/analysis/statusOrder.ts';
import type { Claim, Cluster, Taxonomy } from '../../../core/model/index.ts';
import type { Names } from '../shared/useNames.ts';

/** A claim as a row of the table: what it shows, and numbers to sort by. */
export interface TableRow {
  readonly claim: Claim;
  readonly region: string;
  readonly industry: string;
  readonly cluster: Cluster | undefined;
  readonly title: string;
  readonly order: Readonly<Record<SortKey, number>>;
}

export const SORT_KEYS = ['region', 'industry', 'status', 'quote', 'document', 'date', 'speaker'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/**
 * Rows of the table. Texts are ranked once, so that sorting 50,000 rows compares numbers: Chinese collation of
 * every pair would take seconds.
 */
export function tableRows(claims: readonly Claim[], names: Names, taxonomy: Taxonomy): TableRow[] {
  const regionRank = textRank(claims, ({ region }) => region, names.region, names.lang);
  const titleRank = textRank(claims, ({ document }) => document, names.title, names.lang);
  const speakerRank = textRank(claims, ({ speaker }) => speaker, String, names.lang);
  const dateRank = textRank(claims, ({ date }) => date ?? '', String, 'en');
  const industryRank = new Map(
    taxonomy.clusters.flatMap(({ industries }) => industries.map(({ id }) => id)).map((id, index) => [id, index]),
  );
  return claims.map((claim) => ({
    claim,
    region: names.region(claim.region),
    industry: names.industry(claim.industry),
    cluster: names.clusterOf(claim.cluster),
    title: names.title(claim.document),
    order: {
      region: regionRank.get(claim.region) ?? 0,
      industry: industryRank.get(claim.industry) ?? 0,
      status: statusRank(claim.status),
      quote: claim.evidence.end - claim.evidence.start,
      document: (titleRank.get(claim.document) ?? 0) + placeShare(claim.evidence.start),
      date: dateRank.get(claim.date ?? '') ?? 0,
      speaker: speakerRank.get(claim.speaker) ?? 0,
    },
  }));
}

/** Place in a document as a fraction, so that claims of one document keep its order. */
function placeShare(start: number): number {
  return start / 1e8;
}

/** Rank of every distinct key by its text. */
function textRank(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => string,
  textOf: (key: string) => string,
  lang: string,
): ReadonlyMap<string, number> {
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
  const keys = [...new Set(claims.map(keyOf))].map((key) => [key, textOf(key)] as const);
  keys.sort((a, b) => collator.compare(a[1], b[1]) || (a[0] < b[0] ? -1 : 1));
  return new Map(keys.map(([key], index) => [key, index]));
}

/** Filters that belong to the table alone. */
export interface TableFilters {
  /** Words of a region's name, or its code. */
  readonly region: string;
  /** Document ids; none: all. */
  readonly documents: readonly string[];
}

export function filterRows(rows: readonly TableRow[], { region, documents }: TableFilters): readonly TableRow[] {
  if (region.trim() === '' && documents.length === 0) return rows;
  return rows.filter(
    (row) =>
      (documents.length === 0 || documents.includes(row.claim.document)) &&
      isOfRegion(row.claim.region, row.region, region),
  );
}

/** Does a region's name hold these words, or does its code begin with them? */
export function isOfRegion(code: string, name: string, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  return wanted === '' || name.toLowerCase().includes(wanted) || code.toLowerCase().startsWith(wanted);
}
