import { annotationsJsonld } from '../../../../core/export/annotations.ts';
import { webAddress } from '../../../../core/export/citation.ts';
import { takeAwayPackage, type PackageResource } from '../../../../core/export/dataPackage.ts';
import { tableCsv } from '../../../../core/export/dataTable.ts';
import {
  citationCff,
  packageLicence,
  packageReadme,
  type PackageAccount,
} from '../../../../core/export/packageTexts.ts';
import APACHE from '../../../../../LICENSE?raw';
import { sha256 } from '../../../../readers/sha256.ts';
import type { ExportOrder } from '../exportOrder.ts';
import { createPacer } from '../exportJob.ts';
import type { WriteFile } from '../exporters.ts';
import { packArchive } from '../packArchive.ts';
import { rowsOfOrder } from './orderRows.ts';
import { tablesOfOrder } from './orderTables.ts';
import { orderGeojson } from './writeGeojson.ts';
import { orderJson } from './writeJson.ts';

type Content = Pick<PackageResource, 'path' | 'title' | 'mediatype' | 'format' | 'table'> & {
  readonly text: () => string;
};

const JSON_FILE = { mediatype: 'application/json', format: 'json' } as const;

/** A Data Package: tables, outlines and annotations with descriptor, README, LICENSE and CITATION.cff. */
export const writePackage: WriteFile = async (order, job) => {
  const pause = createPacer(job);
  const encoder = new TextEncoder();
  const contents = contentsOf(order);
  const files: { readonly resource: PackageResource; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const [index, { text, ...content }] of contents.entries()) {
    const bytes = encoder.encode(text());
    const hash = await sha256(bytes);
    files.push({ resource: { ...content, bytes: bytes.length, sha256: hash }, bytes });
    job.onProgress((0.5 * (index + 1)) / contents.length);
    await pause();
  }
  const account = accountOf(order);
  const descriptor = descriptorOf(
    order,
    files.map(({ resource }) => resource),
  );
  return packArchive(
    [
      { path: 'datapackage.json', chunks: [`${JSON.stringify(descriptor, null, 2)}\n`] },
      { path: 'README.md', chunks: [packageReadme(account)] },
      { path: 'LICENSE', chunks: [packageLicence(account.manifest, APACHE)] },
      { path: 'CITATION.cff', chunks: [citationCff(account)] },
      ...files.map(({ resource, bytes }) => ({ path: resource.path, chunks: slicesOf(bytes) })),
    ],
    { ...job, onProgress: (share) => job.onProgress(0.5 + share / 2) },
  );
};

function contentsOf(order: ExportOrder): readonly Content[] {
  return [
    ...tablesOfOrder(order).map((table): Content => {
      const { name, title } = table;
      return {
        path: `data/${name}.csv`,
        title,
        table,
        mediatype: 'text/csv',
        format: 'csv',
        text: () => tableCsv(table),
      };
    }),
    {
      path: 'data/claims.json',
      title: 'Claims with offsets and rules',
      ...JSON_FILE,
      text: () => orderJson(order),
    },
    {
      path: 'data/taxonomy.json',
      title: 'Clusters and industries',
      ...JSON_FILE,
      text: () => `${JSON.stringify(order.dataset.taxonomy, null, 1)}\n`,
    },
    {
      path: 'data/regions.geojson',
      title: 'Regions with their claims, WGS 84',
      mediatype: 'application/geo+json',
      format: 'geojson',
      text: () => orderGeojson(order),
    },
    {
      path: 'data/annotations.jsonld',
      title: 'Claims as W3C Web Annotations',
      mediatype: 'application/ld+json',
      format: 'jsonld',
      text: () => annotationsJsonld(rowsOfOrder(order)),
    },
  ];
}

function accountOf({
  dataset,
  claims,
  figures,
  documents,
  regions,
  query,
  created,
}: ExportOrder): PackageAccount {
  const counts = { claims: claims.length, figures: figures.length, regions: regions.length };
  return { manifest: dataset.manifest, documents, counts, query, created };
}

function descriptorOf(order: ExportOrder, resources: readonly PackageResource[]): Record<string, unknown> {
  const { dataset, documents, created, query } = order;
  const particulars = {
    title: '产业图 Chanyetu: industrial priorities of Chinese regions, with evidence',
    description: query === null ? 'The whole dataset.' : `What the view “${query || 'map'}” shows.`,
    created,
    version: dataset.manifest.taxonomyVersion,
    sources: documents.map(({ title, url }) => {
      const path = webAddress(url);
      return path === null ? { title } : { title, path };
    }),
  };
  return takeAwayPackage(particulars, resources);
}

const SLICE_BYTES = 1 << 18;

/** In pieces, so that packing a large file can be cancelled. */
function* slicesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) yield bytes.subarray(from, from + SLICE_BYTES);
}
