import type { Topology } from 'topojson-specification';
import { claimsOfSubject, parseSubject } from '../../../core/analysis/subject.ts';
import type { RegionRow } from '../../../core/export/exportTables.ts';
import type { Claim, Figure } from '../../../core/model/index.ts';
import type { Dataset, SourceRecord } from '../../data/datasetFiles.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { COUNTRY, regionDirectory } from '../../data/regionDirectory.ts';
import type { Choices, Lang } from '../../state/choices.ts';

export const SCOPES = ['shown', 'everything'] as const;
/** `shown`: what the view shows, under its filters. */
export type Scope = (typeof SCOPES)[number];

/** What exports are made of. */
export interface ExportFiles {
  readonly dataset: Dataset;
  readonly figures: readonly Figure[];
  readonly boundaries: Topology;
}

/** What is to be written: the rows of one scope. */
export interface ExportOrder {
  readonly dataset: Dataset;
  readonly boundaries: Topology;
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly documents: readonly SourceRecord[];
  readonly regions: readonly RegionRow[];
  /** Query of the page's address under which the rows were chosen; null: everything. */
  readonly query: string | null;
  readonly lang: Lang;
  /** Today, `YYYY-MM-DD`. */
  readonly created: string;
}

interface Circumstances {
  readonly lang: Lang;
  readonly created: string;
}

/** The claims that a view shows: under its filters, of its region, its industry or the places that it compares. */
export function claimsOfView(dataset: Dataset, choices: Choices): readonly Claim[] {
  const { view, region, industry, compared, filters } = choices;
  const claims = filterClaims(dataset, filters);
  const subjects = view === 'region' ? (region === null ? [] : [region]) : compared;
  if (view === 'industry' && industry !== null) return claims.filter((claim) => claim.industry === industry);
  if (view === 'map' || view === 'industry' || subjects.length === 0) return claims;
  const found = new Set(subjects.flatMap((key) => claimsOfSubject(parseSubject(key), claims, dataset.areas)));
  return claims.filter((claim) => found.has(claim));
}

/** The claims shown, with the figures, documents and regions that belong to them. */
export function orderOfShown(
  { dataset, figures, boundaries }: ExportFiles,
  { claims, query }: { readonly claims: readonly Claim[]; readonly query: string },
  circumstances: Circumstances,
): ExportOrder {
  const documents = new Set(claims.map(({ document }) => document));
  const regions = new Set(claims.map(({ region }) => region));
  return {
    ...circumstances,
    dataset,
    boundaries,
    claims,
    query,
    figures: figures.filter(({ document, region }) => documents.has(document) && regions.has(region)),
    documents: dataset.sources.filter(({ id }) => documents.has(id)),
    regions: regionRows(dataset).filter(({ id }) => regions.has(id)),
  };
}

/** The whole dataset. */
export function orderOfEverything(
  { dataset, figures, boundaries }: ExportFiles,
  circumstances: Circumstances,
): ExportOrder {
  const regions = regionRows(dataset);
  const { claims, sources: documents } = dataset;
  return { ...circumstances, dataset, boundaries, claims, figures, documents, regions, query: null };
}

/** All regions that the dataset knows, the country first, then units by code, then areas. */
function regionRows(dataset: Dataset): RegionRow[] {
  const rows = [...regionDirectory(dataset).values()].map(
    ({ id, level, name, nameEn, parent, members, point }): RegionRow => {
      return { id, level, name, nameEn, parent, members, point };
    },
  );
  const order = ({ id, level }: RegionRow): string => `${id === COUNTRY ? 0 : level === 'area' ? 2 : 1}${id}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
