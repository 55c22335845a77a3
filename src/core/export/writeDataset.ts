import type { Topology } from 'topojson-specification';
import { createDatasetTally, type InputDocument } from '../analysis/datasetTally.ts';
import type { Outline } from '../analysis/outlines.ts';
import { taxonomyOf } from '../analysis/taxonomyOf.ts';
import type { LexiconSource } from '../lexicon/source.ts';
import type { Dataset, Diagnostic, DocumentPart, Manifest } from '../model/index.ts';
import { packSketch } from '../plane/sketch.ts';
import { openDocumentFiles } from './documentFiles.ts';
import { firstFile } from './firstFile.ts';
import { regionRecords } from './pageRecords.ts';
import { jsonLines, jsonPretty, openLines, openListIn, type Put, type Write } from './writeJson.ts';

/** What a dataset is written from. What comes in lists is read once, and nothing of it is held but sums. */
export interface DatasetSource {
  /** In the order of their ids, by code unit. */
  readonly documents: Iterable<DocumentPart>;
  /** Sorted by `compareDiagnostics`; asked for when all documents have passed. */
  readonly diagnostics: () => Iterable<Diagnostic>;
  readonly inputs: readonly InputDocument[];
  readonly lexicon: LexiconSource;
  readonly boundaries: {
    /** The text of `boundaries.json`. */
    readonly text: string;
    readonly outlines: ReadonlyMap<string, Outline>;
    readonly about: Manifest['boundaries'];
  };
  /** The text of `accuracy.json`, where somebody has measured. */
  readonly accuracy?: string;
  /** What the manifest says of corrections; asked for when all documents have passed. */
  readonly corrections?: () => Manifest['corrections'];
}

/** What was written, but for the documents and what was found in them. */
export type Written = Pick<Dataset, 'manifest' | 'regions' | 'areas' | 'taxonomy'>;

/** Every file of the dataset but its descriptor (which hashes the others), in the order in which that names them. */
export const DATASET_ORDER = [
  'manifest.json',
  'documents.json',
  'sources.json',
  'claims.json',
  'first.json',
  'figures.json',
  'regions.geojson',
  'regions.json',
  'areas.json',
  'boundaries.json',
  'sketch.json',
  'taxonomy.json',
  'diagnostics.json',
  'lexicon.json',
  'claims.csv',
  'annotations.jsonld',
  'accuracy.json',
] as const;

/** Writes all files of {@link DATASET_ORDER}, several at once, piece by piece: the texts are never held together. */
export function writeDataset(source: DatasetSource, write: Write): Written {
  const { lexicon, boundaries, accuracy } = source;
  const put =
    (file: (typeof DATASET_ORDER)[number]): Put =>
    (text) =>
      write(file, text);
  const taxonomy = taxonomyOf(lexicon);
  const areas = lexicon.areas.map(({ id, name, nameEn, members }) => ({ id, name, nameEn, members }));

  const tally = createDatasetTally(lexicon, boundaries.outlines);
  const files = openDocumentFiles({ taxonomy, areas, regions: lexicon.regions }, write);
  for (const part of source.documents) {
    tally.add(part);
    files.add(part);
  }
  const { sources, claimHeads } = files.close();

  const features = tally.features();
  const diagnostics = writeDiagnostics(source.diagnostics(), put('diagnostics.json'));
  const corrections = source.corrections?.();
  const manifest = tally.manifest({
    inputs: source.inputs,
    boundaries: boundaries.about,
    diagnostics,
    ...(corrections === undefined ? {} : { corrections }),
  });
  const regions = regionRecords(features, lexicon);
  const first = firstFile({ manifest, taxonomy, areas, regions, sources }, claimHeads);

  put('manifest.json')(jsonPretty(manifest));
  put('first.json')(`${JSON.stringify(first)}\n`);
  const collection = openListIn(put('regions.geojson'), { type: 'FeatureCollection' }, 'features');
  for (const feature of features) collection.add(feature);
  collection.close();
  put('regions.json')(jsonLines(regions));
  put('areas.json')(jsonLines(areas));
  put('boundaries.json')(boundaries.text);
  put('sketch.json')(`${JSON.stringify(packSketch(JSON.parse(boundaries.text) as Topology))}\n`);
  put('taxonomy.json')(jsonPretty(taxonomy));
  put('lexicon.json')(`${JSON.stringify(lexicon)}\n`);
  if (accuracy !== undefined) put('accuracy.json')(accuracy);
  return { manifest, regions: { type: 'FeatureCollection', features: [...features] }, areas, taxonomy };
}

function writeDiagnostics(diagnostics: Iterable<Diagnostic>, put: Put): number {
  const lines = openLines(put);
  let count = 0;
  for (const diagnostic of diagnostics) {
    lines.add(diagnostic);
    count++;
  }
  lines.close();
  return count;
}
