import type { LexiconSource } from '../lexicon/source.ts';
import type { DocumentPart, Manifest, RegionFeature } from '../model/index.ts';
import type { Outline } from './outlines.ts';
import { createRegionTally } from './regionTally.ts';

/** A document and the file that it was read from. */
export interface InputDocument {
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

/** What stands in the manifest beside what is counted. */
export interface ManifestFacts {
  readonly inputs: Iterable<InputDocument>;
  readonly boundaries: Manifest['boundaries'];
  readonly diagnostics: number;
  readonly corrections?: NonNullable<Manifest['corrections']>;
}

/** Sums up the documents of a dataset while they pass by; no text and no claim is kept. */
export interface DatasetTally {
  /** Documents come in the order of their ids. */
  add(part: DocumentPart): void;
  /** A feature for every region that they speak of, by code. */
  features(): readonly RegionFeature[];
  manifest(facts: ManifestFacts): Manifest;
}

export function createDatasetTally(
  lexicon: LexiconSource,
  outlines: ReadonlyMap<string, Outline>,
): DatasetTally {
  const regions = createRegionTally();
  const claimsOf = new Map<string, number>();
  const counts = { documents: 0, claims: 0, figures: 0 };
  let newest = '';
  let features: readonly RegionFeature[] | undefined;
  const summed = (): readonly RegionFeature[] => {
    const entries = new Map(lexicon.regions.map((entry) => [entry.code, entry]));
    return (features ??= regions.features({ regions: entries, outlines }));
  };
  return {
    add: (part) => {
      regions.add(part);
      counts.documents++;
      counts.claims += part.claims.length;
      counts.figures += part.figures.length;
      claimsOf.set(part.document.id, part.claims.length);
      const { published } = part.document;
      if (published !== null && published > newest) newest = published;
    },
    features: summed,
    manifest: ({ inputs, boundaries, diagnostics, corrections }) => ({
      schemaVersion: 1,
      taxonomyVersion: lexicon.taxonomyVersion,
      newestDocument: newest || null,
      counts: { ...counts, regions: summed().length, diagnostics },
      inputs: inputFiles(inputs, claimsOf),
      boundaries,
      ...(corrections === undefined ? {} : { corrections }),
    }),
  };
}

/** A file may hold many documents; it has the hash of its first. */
function inputFiles(
  inputs: Iterable<InputDocument>,
  claimsOf: ReadonlyMap<string, number>,
): Manifest['inputs'] {
  const files = new Map<string, { readonly file: string; readonly sha256: string; claims: number }>();
  for (const { id, file, sha256 } of inputs) {
    const known = files.get(file) ?? { file, sha256, claims: 0 };
    known.claims += claimsOf.get(id) ?? 0;
    files.set(file, known);
  }
  return [...files.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}
