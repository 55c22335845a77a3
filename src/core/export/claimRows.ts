import type { AreaEntry, Claim, Cluster, Dataset, Industry, SourceRecord, Status } from '../model/index.ts';
import type { Column } from './csv.ts';

export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  existing: '已有',
  planned: '规划',
  future: '未来',
  proposed: '建议',
};

/** A claim with the names that its ids stand for. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly document: SourceRecord;
  readonly regionName: string;
  readonly regionNameEn: string;
  readonly cluster: Cluster;
  readonly industry: Industry;
}

export type Named = Pick<AreaEntry, 'name' | 'nameEn'>;

/** What the ids of claims and figures stand for. */
export interface RowNames {
  readonly documents: ReadonlyMap<string, SourceRecord>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly industries: ReadonlyMap<string, Industry>;
  readonly regions: ReadonlyMap<string, Named>;
}

/** Where names are taken from. */
export interface NameSource {
  readonly documents: readonly SourceRecord[];
  readonly taxonomy: Dataset['taxonomy'];
  readonly areas: readonly AreaEntry[];
  readonly regions: readonly (Named & { readonly code: string })[];
}

/** The names of a dataset by id. */
export function rowNames({ documents, taxonomy, areas, regions }: NameSource): RowNames {
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    clusters: new Map(taxonomy.clusters.map((cluster) => [cluster.id, cluster])),
    industries: new Map(
      taxonomy.clusters.flatMap((cluster) => cluster.industries.map((one) => [one.id, one] as const)),
    ),
    regions: new Map<string, Named>([
      ['CN', { name: '全国', nameEn: 'China' }],
      ...regions.map((region) => [region.code, region] as const),
      ...areas.map((area) => [area.id, area] as const),
    ]),
  };
}

/** Joins claims with names that are at hand; throws, quoting the id, where one does not resolve. */
export function joinClaims(claims: readonly Claim[], names: RowNames): readonly ClaimRow[] {
  return claims.map((claim) => {
    const { name, nameEn } = resolve(names.regions, claim.region, 'region');
    return {
      claim,
      document: resolve(names.documents, claim.document, 'document'),
      regionName: name,
      regionNameEn: nameEn,
      cluster: resolve(names.clusters, claim.cluster, 'cluster'),
      industry: resolve(names.industries, claim.industry, 'industry'),
    };
  });
}

function resolve<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`no ${what} is called ${id}`);
  return found;
}

/** Columns of `claims.csv`; the data package describes them from here. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  text('id', 'Id of the claim, the same after a rebuild', ({ claim }) => claim.id),
  text('document', 'Id of the document: its file name without the ending', ({ claim }) => claim.document),
  text('document_title', 'Title of the document', ({ document }) => document.title),
  text('publisher', 'Who published the document', ({ document }) => document.publisher),
  {
    name: 'date',
    type: 'date',
    description: 'Date of the document',
    cell: ({ claim }) => claim.date,
  },
  text('url', 'Address of the document', ({ document }) => document.url),
  text('region', 'GB/T 2260 code, composite area or CN', ({ claim }) => claim.region),
  text('region_name', 'Chinese name of the region', ({ regionName }) => regionName),
  text('region_name_en', 'English name of the region', ({ regionNameEn }) => regionNameEn),
  text('cluster', 'Id of the cluster', ({ claim }) => claim.cluster),
  text('cluster_name', 'Chinese name of the cluster', ({ cluster }) => cluster.zh),
  text('cluster_name_en', 'English name of the cluster', ({ cluster }) => cluster.en),
  text('industry', 'Id of the industry', ({ claim }) => claim.industry),
  text('industry_name', 'Chinese name of the industry', ({ industry }) => industry.zh),
  text('industry_name_en', 'English name of the industry', ({ industry }) => industry.en),
  text('status', 'existing, planned, future or proposed', ({ claim }) => claim.status),
  text('status_name', 'Chinese name of the status', ({ claim }) => STATUS_NAMES[claim.status]),
  text('speaker', 'Whose statement it is', ({ claim }) => claim.speaker),
  text('quote', 'The passage, as it stands in the document', ({ claim }) => claim.evidence.exact),
  offset('start', 'Where the quote starts, in UTF-16 units', ({ claim }) => claim.evidence.start),
  offset('end', 'Where the quote ends, in UTF-16 units', ({ claim }) => claim.evidence.end),
  text('status_rule', 'Rule that decided the status', ({ claim }) => claim.statusCue?.rule ?? null),
  text('region_reading', 'How the region was found', ({ claim }) => claim.regionReading.kind),
  text(
    'correction',
    'What a person said of the claim, where one did',
    ({ claim }) => claim.correction?.kind ?? null,
  ),
  text('program_said', 'Region, industry and status before that, where a person changed them', programSaid),
];

function programSaid({ claim: { correction } }: ClaimRow): string | null {
  if (!correction?.was || correction.kind === 'confirm') return null;
  const { region, industry, status } = correction.was;
  return `${region} ${industry} ${status}`;
}

function text(name: string, description: string, cell: (row: ClaimRow) => string | null): Column<ClaimRow> {
  return { name, type: 'string', description, cell };
}

function offset(name: string, description: string, cell: (row: ClaimRow) => number): Column<ClaimRow> {
  return { name, type: 'integer', description, cell };
}
