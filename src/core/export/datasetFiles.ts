import type { LexiconSource } from '../lexicon/source.ts';
import type { Dataset } from '../model/index.ts';
import type { Topology } from 'topojson-specification';
import { packSketch } from '../plane/sketch.ts';
import { annotationsJsonld } from './annotations.ts';
import { claimRows, claimsCsv } from './claimRows.ts';
import { firstFile } from './firstFile.ts';
import { regionRecords, sourceRecords } from './pageRecords.ts';
import { featureLines, jsonLines, jsonPretty } from './writeJson.ts';

export interface Extras {
  readonly lexicon: LexiconSource;
  /** The text of `boundaries.json`. */
  readonly boundaries: string;
  /** The text of `accuracy.json`, where somebody has measured. */
  readonly accuracy?: string;
}

/** Every file of the dataset but its descriptor (which hashes the others), name → content. */
export function datasetFiles(
  dataset: Dataset,
  { lexicon, boundaries, accuracy }: Extras,
): Map<string, string> {
  const rows = claimRows(dataset);
  const [regions, sources] = [regionRecords(dataset, lexicon), sourceRecords(dataset)];
  const files = new Map([
    ['manifest.json', jsonPretty(dataset.manifest)],
    ['documents.json', jsonLines(dataset.documents)],
    ['sources.json', jsonLines(sources)],
    ['claims.json', jsonLines(dataset.claims)],
    ['first.json', `${JSON.stringify(firstFile({ ...dataset, regions, sources }, dataset.claims))}\n`],
    ['figures.json', jsonLines(dataset.figures)],
    ['regions.geojson', featureLines(dataset.regions)],
    ['regions.json', jsonLines(regions)],
    ['areas.json', jsonLines(dataset.areas)],
    ['boundaries.json', boundaries],
    ['sketch.json', `${JSON.stringify(packSketch(JSON.parse(boundaries) as Topology))}\n`],
    ['taxonomy.json', jsonPretty(dataset.taxonomy)],
    ['diagnostics.json', jsonLines(dataset.diagnostics)],
    ['lexicon.json', `${JSON.stringify(lexicon)}\n`],
    ['claims.csv', claimsCsv(rows)],
    ['annotations.jsonld', annotationsJsonld(rows)],
  ]);
  if (accuracy !== undefined) files.set('accuracy.json', accuracy);
  return files;
}
