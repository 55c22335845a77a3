import type { Topology } from 'topojson-specification';
import { outlinesOf } from '../../../core/analysis/outlines.ts';
import { dataPackage } from '../../../core/export/dataPackage.ts';
import { DATASET_ORDER, writeDataset } from '../../../core/export/writeDataset.ts';
import { jsonPretty } from '../../../core/export/writeJson.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import { compareDiagnostics, type DocumentPart, type Manifest } from '../../../core/model/index.ts';
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
  const outlines = outlinesOf(JSON.parse(boundaries) as Topology);
  const sorted = [...own].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const written = new Map<string, string[]>(DATASET_ORDER.map((file) => [file, []]));
  writeDataset(
    {
      documents: sorted.map(partOf),
      diagnostics: () => own.flatMap(({ findings }) => findings.diagnostics).sort(compareDiagnostics),
      inputs: own.map(({ document }) => document),
      lexicon: JSON.parse(lexiconText) as LexiconSource,
      boundaries: { text: boundaries, outlines, about },
    },
    (file, text) => void written.get(file)?.push(text),
  );
  const files = new Map([...written].filter(([, texts]) => texts.length > 0).map(joined));
  const packaged = await Promise.all(
    [...files].map(async ([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, bytes: bytes.length, sha256: await sha256(bytes) };
    }),
  );
  return files.set('datapackage.json', jsonPretty(dataPackage(packaged)));
}

function joined([file, texts]: readonly [string, readonly string[]]): [string, string] {
  return [file, texts.join('')];
}

function partOf(own: OwnDocument): DocumentPart {
  const { claims, figures, regions } = own.findings;
  return { document: sourceDocument(own), claims, figures, mentions: regions };
}
