import { createHash } from 'node:crypto';
import { annotationsJsonld } from '../core/export/annotations.ts';
import { claimRows, claimsCsv } from '../core/export/claimRows.ts';
import { dataPackage } from '../core/export/dataPackage.ts';
import type { LexiconSource } from '../core/lexicon/source.ts';
import type { Dataset } from '../core/model/index.ts';
import { regionRecords, sourceRecords } from './pageFiles.ts';
import { featureLines, jsonLines, jsonPretty } from './writeJson.ts';

interface Extras {
  readonly lexicon: LexiconSource;
  /** The text of `boundaries.json`. */
  readonly boundaries: string;
  /** The text of `accuracy.json`, where somebody has measured. */
  readonly accuracy?: string;
}

/** Every file of the dataset, name → content. The descriptor comes last: it hashes the others. */
export function datasetFiles(
  dataset: Dataset,
  { lexicon, boundaries, accuracy }: Extras,
): ReadonlyMap<string, string> {
  const rows = claimRows(dataset);
  const files = new Map([
    ['manifest.json', jsonPretty(dataset.manifest)],
    ['documents.json', jsonLines(dataset.documents)],
    ['sources.json', jsonLines(sourceRecords(dataset))],
    ['claims.json', jsonLines(dataset.claims)],
    ['figures.json', jsonLines(dataset.figures)],
    ['regions.geojson', featureLines(dataset.regions)],
    ['regions.json', jsonLines(regionRecords(dataset, lexicon))],
    ['areas.json', jsonLines(dataset.areas)],
    ['boundaries.json', boundaries],
    ['taxonomy.json', jsonPretty(dataset.taxonomy)],
    ['diagnostics.json', jsonLines(dataset.diagnostics)],
    ['lexicon.json', `${JSON.stringify(lexicon)}\n`],
    ['claims.csv', claimsCsv(rows)],
    ['annotations.jsonld', annotationsJsonld(rows)],
  ]);
  if (accuracy !== undefined) files.set('accuracy.json', accuracy);
  const packaged = [...files].map(([path, content]) => ({
    path,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  return files.set('datapackage.json', jsonPretty(dataPackage(packaged)));
}
