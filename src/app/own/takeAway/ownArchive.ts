import type { Topology } from 'topojson-specification';
import { assembleDataset } from '../../../core/analysis/assembleDataset.ts';
import type { Extracted } from '../../../core/analysis/extracted.ts';
import { outlinesOf } from '../../../core/analysis/outlines.ts';
import { dataPackage } from '../../../core/export/dataPackage.ts';
import { datasetFiles } from '../../../core/export/datasetFiles.ts';
import { jsonPretty } from '../../../core/export/writeJson.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import type { Manifest } from '../../../core/model/index.ts';
import { sha256 } from '../../../readers/sha256.ts';
import { sourceDocument, type OwnDocument } from '../ownDocument.ts';

/** What the export needs beside the documents. */
export interface ExportParts {
  /** Text of `lexicon.json`. */
  readonly lexicon: string;
  /** Text of `boundaries.json`. */
  readonly boundaries: string;
  readonly about: Manifest['boundaries'];
}

/** The user's documents as a dataset of their own: the files that the build step would write, as a zip. */
export async function ownArchive(own: readonly OwnDocument[], parts: ExportParts): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const files = new Map(
    [...(await ownFiles(own, parts))].map(([name, text]) => [name, strToU8(text)] as const),
  );
  return zipSync(Object.fromEntries(files), { level: 6, mtime: LONG_AGO });
}

/** No clock in it: the same documents give the same archive. A zip knows no earlier day. */
const LONG_AGO = '1980-01-01T12:00:00Z';

/** Every file of that dataset, name → text. */
export async function ownFiles(
  own: readonly OwnDocument[],
  { lexicon: lexiconText, boundaries, about }: ExportParts,
): Promise<ReadonlyMap<string, string>> {
  const lexicon = JSON.parse(lexiconText) as LexiconSource;
  const dataset = assembleDataset({
    inputs: own.map(({ document }) => document),
    diagnostics: [],
    extracted: extractedOf(own),
    lexicon,
    outlines: outlinesOf(JSON.parse(boundaries) as Topology),
    boundaries: about,
  });
  const files = datasetFiles(dataset, { lexicon, boundaries });
  const packaged = await Promise.all(
    [...files].map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return files.set('datapackage.json', jsonPretty(dataPackage(packaged)));
}

function extractedOf(own: readonly OwnDocument[]): Extracted {
  const mentions = new Map<string, Set<string>>();
  for (const { document, findings } of own) {
    for (const region of findings.regions) {
      mentions.set(region, (mentions.get(region) ?? new Set()).add(document.id));
    }
  }
  return {
    documents: own.map(sourceDocument),
    claims: own.flatMap(({ findings }) => findings.claims),
    figures: own.flatMap(({ findings }) => findings.figures),
    diagnostics: own.flatMap(({ findings }) => findings.diagnostics),
    mentions,
  };
}
