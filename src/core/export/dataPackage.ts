import { CLAIM_COLUMNS } from './claimRows.ts';
import type { ColumnMeaning, DataTable } from './dataTable.ts';

/** A file of the dataset as the descriptor lists it; hashing is the caller's, the core has no crypto. */
export interface PackagedFile {
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

interface Kind {
  readonly title: string;
  readonly mediatype: string;
  readonly format: string;
}

const JSON_KIND = { mediatype: 'application/json', format: 'json' } as const;

/** What each file of the dataset is; a file that is not listed here cannot be packaged. */
export const FILE_KINDS: Readonly<Record<string, Kind>> = {
  'manifest.json': { ...JSON_KIND, title: 'What the dataset was made from' },
  'documents.json': { ...JSON_KIND, title: 'Source documents with text and blocks' },
  'sources.json': { ...JSON_KIND, title: 'Source documents without their texts' },
  'first.json': { ...JSON_KIND, title: 'Names, and claims without quotes in columns, for the first picture' },
  'claims.json': { ...JSON_KIND, title: 'Claims: region, industry, status and quote' },
  'figures.json': { ...JSON_KIND, title: 'Quantities with their quotes' },
  'regions.geojson': {
    title: 'Regions that documents mention, WGS 84',
    mediatype: 'application/geo+json',
    format: 'geojson',
  },
  'regions.json': { ...JSON_KIND, title: 'Provinces, prefectures and mentioned counties, without outlines' },
  'areas.json': { ...JSON_KIND, title: 'Composite areas with their members' },
  'boundaries.json': { ...JSON_KIND, title: 'Boundaries as TopoJSON, WGS 84', format: 'topojson' },
  'sketch.json': {
    ...JSON_KIND,
    title: 'Boundaries in the plane of the map, thinned, for the first picture',
  },
  'taxonomy.json': { ...JSON_KIND, title: 'Clusters and industries' },
  'diagnostics.json': { ...JSON_KIND, title: 'What was left aside, and why' },
  'accuracy.json': { ...JSON_KIND, title: 'Measured accuracy of the extraction' },
  'lexicon.json': { ...JSON_KIND, title: 'Words and rules of the extraction' },
  'claims.csv': { title: 'Claims as a table', mediatype: 'text/csv', format: 'csv' },
  'annotations.jsonld': {
    title: 'Claims as W3C Web Annotations',
    mediatype: 'application/ld+json',
    format: 'jsonld',
  },
};

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** `datapackage.json`: a Data Package v2 descriptor of the other files. */
export function dataPackage(files: readonly PackagedFile[]): Record<string, unknown> {
  return {
    $schema: PROFILE,
    name: 'chanyetu',
    title: '产业图: industrial priorities of Chinese regions, each with the sentence that says so',
    version: '1.0.0',
    resources: files.map(resource),
  };
}

function resource(file: PackagedFile): Record<string, unknown> {
  const kind = FILE_KINDS[file.path];
  if (!kind) throw new Error(`FILE_KINDS does not say what ${file.path} is`);
  const described = describe(file, kind);
  if (file.path !== 'claims.csv') return described;
  return { ...described, ...tabular({ columns: CLAIM_COLUMNS, primaryKey: 'id', references: {} }) };
}

/** A file of a package that somebody takes away. */
export interface PackageResource extends PackagedFile, Kind {
  /** Its columns, where it is a table. */
  readonly table?: DataTable;
}

interface PackageParticulars {
  readonly title: string;
  readonly description: string;
  /** Day on which the package was made, `YYYY-MM-DD`; the core has no clock. */
  readonly created: string;
  /** Version of the dataset that it is taken from. */
  readonly version: string;
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

/** `datapackage.json` of a package that somebody takes away: its resources with tables, keys and references. */
export function takeAwayPackage(
  { created, ...particulars }: PackageParticulars,
  resources: readonly PackageResource[],
): Record<string, unknown> {
  return {
    $schema: PROFILE,
    name: 'chanyetu-export',
    ...particulars,
    created: `${created}T00:00:00Z`,
    licenses: [
      {
        name: 'Apache-2.0',
        path: 'LICENSE',
        title: 'Apache License 2.0, for labels, names and codes; quotes belong to their publishers',
      },
    ],
    contributors: [{ title: '产业图 Chanyetu', roles: ['creator'] }],
    keywords: ['产业', '区域', 'industry', 'regions', 'China', 'evidence'],
    resources: resources.map((one) => {
      const described = describe(one, one);
      return one.table ? { ...described, ...tabular(one.table) } : described;
    }),
  };
}

function describe({ path, bytes, sha256 }: PackagedFile, kind: Kind): Record<string, unknown> {
  return {
    name: resourceName(path),
    path,
    title: kind.title,
    mediatype: kind.mediatype,
    format: kind.format,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** `data/claims.csv` → `claims-csv`. */
function resourceName(path: string): string {
  return path
    .replace(/^data\//, '')
    .replace(/\W+/g, '-')
    .toLowerCase();
}

interface Tabular {
  readonly columns: readonly ColumnMeaning[];
  readonly primaryKey: string;
  readonly references: Readonly<Record<string, string>>;
}

function tabular({ columns, primaryKey, references }: Tabular): Record<string, unknown> {
  const foreignKeys = Object.entries(references).map(([field, table]) => ({
    fields: [field],
    reference: { resource: `${table}-csv`, fields: ['id'] },
  }));
  return {
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: [primaryKey],
      missingValues: [''],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}
