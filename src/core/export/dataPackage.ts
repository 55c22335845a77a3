import { CLAIM_COLUMNS } from './claimRows.ts';

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

/** `datapackage.json`: a Data Package v2 descriptor of the other files. */
export function dataPackage(files: readonly PackagedFile[]): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'chanyetu',
    title: '产业图: industrial priorities of Chinese regions, each with the sentence that says so',
    version: '1.0.0',
    resources: files.map(resource),
  };
}

function resource({ path, bytes, sha256 }: PackagedFile): Record<string, unknown> {
  const kind = FILE_KINDS[path];
  if (!kind) throw new Error(`FILE_KINDS does not say what ${path} is`);
  const described = {
    name: path.replace(/\W+/g, '-').toLowerCase(),
    path,
    title: kind.title,
    mediatype: kind.mediatype,
    format: kind.format,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
  return path === 'claims.csv' ? { ...described, type: 'table', ...claimTable() } : described;
}

function claimTable(): Record<string, unknown> {
  return {
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: CLAIM_COLUMNS.map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: ['id'],
      missingValues: [''],
    },
  };
}
