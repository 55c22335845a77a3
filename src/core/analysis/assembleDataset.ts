import { group } from 'd3-array';
import type { LexiconSource } from '../lexicon/source.ts';
import type { Claim, Dataset, Diagnostic, Figure, Manifest, Taxonomy } from '../model/index.ts';
import type { Extracted } from './extracted.ts';
import type { Outline } from './outlines.ts';
import { regionFeatures } from './regionFeatures.ts';

/** A document and the file that it was read from. */
export interface InputDocument {
  readonly id: string;
  readonly file: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
}

/** What a dataset is put together from. */
export interface Parts {
  readonly inputs: readonly InputDocument[];
  /** What reading left aside. */
  readonly diagnostics: readonly Diagnostic[];
  readonly extracted: Extracted;
  readonly lexicon: LexiconSource;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly boundaries: Manifest['boundaries'];
}

/** Sorts and sums up what was extracted. The order of everything follows from its content. */
export function assembleDataset({ inputs, extracted, lexicon, ...rest }: Parts): Dataset {
  const documents = [...extracted.documents].sort((a, b) => compare(a.id, b.id));
  const claims = [...extracted.claims].sort(byPlace);
  const figures = [...extracted.figures].sort(byPlace);
  const diagnostics = [...rest.diagnostics, ...extracted.diagnostics].sort(byFile);
  const regions = new Map(lexicon.regions.map((entry) => [entry.code, entry]));
  const features = regionFeatures(extracted, { regions, outlines: rest.outlines });
  return {
    manifest: {
      schemaVersion: 1,
      taxonomyVersion: lexicon.taxonomyVersion,
      newestDocument: documents.map(({ published }) => published ?? '').reduce(later, '') || null,
      counts: {
        documents: documents.length,
        claims: claims.length,
        figures: figures.length,
        regions: features.length,
        diagnostics: diagnostics.length,
      },
      inputs: inputFiles(inputs, claims),
      boundaries: rest.boundaries,
    },
    documents,
    claims,
    figures,
    regions: { type: 'FeatureCollection', features: [...features] },
    areas: lexicon.areas.map(({ id, name, nameEn, members }) => ({ id, name, nameEn, members })),
    taxonomy: taxonomyOf(lexicon),
    diagnostics,
  };
}

function inputFiles(inputs: readonly InputDocument[], claims: readonly Claim[]): Manifest['inputs'] {
  const claimsOf = group(claims, ({ document }) => document);
  const files = group(inputs, ({ file }) => file);
  return [...files]
    .map(([file, documents]) => ({
      file,
      sha256: documents[0]?.sha256 ?? '',
      claims: documents.reduce((sum, { id }) => sum + (claimsOf.get(id)?.length ?? 0), 0),
    }))
    .sort((a, b) => compare(a.file, b.file));
}

/** The public part of the lexicon: no words, only ids, names and codes. */
export function taxonomyOf({ taxonomyVersion, clusters }: LexiconSource): Taxonomy {
  return {
    version: taxonomyVersion,
    clusters: clusters.map(({ id, zh, en, glyph, family, industries }) => ({
      id,
      zh,
      en,
      glyph,
      family,
      industries: industries.map((industry) => ({
        id: industry.id,
        zh: industry.zh,
        en: industry.en,
        umbrella: industry.umbrella,
        sei2018: industry.sei2018,
        futureDirection: industry.futureDirection,
      })),
    })),
  };
}

function byPlace(a: Claim | Figure, b: Claim | Figure): number {
  return (
    compare(a.document, b.document) ||
    a.evidence.start - b.evidence.start ||
    a.evidence.end - b.evidence.end ||
    compare(a.id, b.id)
  );
}

function byFile(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.start - b.start ||
    a.end - b.end ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
