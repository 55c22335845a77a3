import * as v from 'valibot';
import {
  CLAIM_CORRECTION_KINDS,
  FIGURE_KINDS,
  READINGS,
  SPEAKERS,
  STATUSES,
  type Claim,
  type Figure,
} from './claim.ts';
import type { Dataset, DatasetPart, RegionCollection, RegionGeometry } from './dataset.ts';
import type { Diagnostic } from './diagnostic.ts';
import { BLOCK_KINDS, DOCUMENT_KINDS, LANGUAGES, type SourceDocument } from './document.ts';
import type { Manifest } from './manifest.ts';
import { LEVELS, type AreaEntry } from './region.ts';
import { FAMILIES, type Taxonomy } from './taxonomy.ts';

/** A schema whose output is exactly the model type: the compiler keeps the two in step. */
type SchemaOf<T> = v.GenericSchema<unknown, T>;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = offset;
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const adcode = v.pipe(v.string(), v.regex(/^\d{6}$/));
const regionId = v.pipe(v.string(), v.regex(/^(\d{6}|area:.+|CN)$/));
const id = v.pipe(v.string(), v.minLength(1));
const span = { start: offset, end: offset };

const evidence = v.looseObject({ ...span, exact: v.string(), prefix: v.string(), suffix: v.string() });

const correctionKind = v.picklist(CLAIM_CORRECTION_KINDS);
const correction = v.looseObject({
  id,
  kind: correctionKind,
  was: v.nullable(v.looseObject({ region: regionId, industry: id, status: v.picklist(STATUSES) })),
  reason: v.nullable(v.string()),
  name: v.nullable(v.string()),
  others: v.exactOptional(v.array(v.looseObject({ id, kind: correctionKind }))),
});

const claim: SchemaOf<Claim> = v.looseObject({
  id,
  document: id,
  region: regionId,
  industry: id,
  cluster: id,
  status: v.picklist(STATUSES),
  evidence,
  statusCue: v.nullable(v.looseObject({ rule: id, ...span })),
  regionReading: v.looseObject({ kind: v.picklist(READINGS), ...span }),
  speaker: v.picklist(SPEAKERS),
  date: v.nullable(day),
  correction: v.exactOptional(correction),
});

const figure: SchemaOf<Figure> = v.looseObject({
  id,
  document: id,
  region: regionId,
  industry: v.nullable(id),
  label: v.string(),
  value: v.pipe(v.number(), v.finite()),
  unit: v.string(),
  bound: v.picklist(['exact', 'min', 'max', 'about']),
  kind: v.picklist(FIGURE_KINDS),
  year: v.nullable(v.pipe(v.number(), v.integer())),
  evidence,
});

const block = v.looseObject({ ...span, kind: v.picklist(BLOCK_KINDS), level: v.exactOptional(v.number()) });

const sourceDocument: SchemaOf<SourceDocument> = v.looseObject({
  id,
  file: id,
  title: v.string(),
  publisher: v.nullable(v.string()),
  published: v.nullable(day),
  url: v.nullable(v.string()),
  language: v.picklist(LANGUAGES),
  kind: v.picklist(DOCUMENT_KINDS),
  region: v.nullable(regionId),
  format: v.exactOptional(v.string()),
  encoding: v.exactOptional(v.string()),
  sha256,
  text: v.string(),
  blocks: v.array(block),
});

const diagnostic: SchemaOf<Diagnostic> = v.looseObject({
  ruleId: id,
  severity: v.picklist(['info', 'warning', 'error']),
  file: v.string(),
  ...span,
  message: v.string(),
  params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

const manifest: SchemaOf<Manifest> = v.looseObject({
  schemaVersion: v.literal(1),
  taxonomyVersion: v.string(),
  newestDocument: v.nullable(day),
  counts: v.looseObject({
    documents: count,
    claims: count,
    figures: count,
    regions: count,
    diagnostics: count,
  }),
  inputs: v.array(v.looseObject({ file: id, sha256, claims: count })),
  boundaries: v.looseObject({
    source: v.string(),
    licence: v.string(),
    vintage: v.string(),
    note: v.string(),
  }),
  corrections: v.exactOptional(
    v.looseObject({
      files: v.array(v.looseObject({ file: id, sha256, entries: count })),
      rejected: v.array(claim),
    }),
  ),
});

const area: SchemaOf<AreaEntry> = v.looseObject({
  id: v.pipe(v.string(), v.startsWith('area:')),
  name: id,
  nameEn: id,
  members: v.array(adcode),
});

const industry = v.looseObject({
  id,
  zh: id,
  en: id,
  umbrella: v.boolean(),
  sei2018: v.array(v.string()),
  futureDirection: v.nullable(v.string()),
});

const taxonomy: SchemaOf<Taxonomy> = v.looseObject({
  version: v.string(),
  clusters: v.array(
    v.looseObject({
      id,
      zh: id,
      en: id,
      glyph: v.string(),
      family: v.picklist(FAMILIES),
      industries: v.array(industry),
    }),
  ),
});

const GEOMETRIES = ['Polygon', 'MultiPolygon', 'Point'];

/** Coordinates are checked by the build step, which drew them; here only the kind matters. */
const geometry = v.custom<RegionGeometry>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    GEOMETRIES.includes(String(value.type)) &&
    'coordinates' in value &&
    Array.isArray(value.coordinates),
  'expected a Polygon, MultiPolygon or Point',
);

const regions: SchemaOf<RegionCollection> = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      id: adcode,
      geometry,
      properties: v.looseObject({
        adcode,
        name: id,
        nameEn: id,
        level: v.picklist(LEVELS),
        parent: v.nullable(adcode),
        documents: v.array(id),
        clusters: v.record(
          v.string(),
          v.looseObject({ existing: count, planned: count, future: count, proposed: count }),
        ),
        industries: v.array(id),
      }),
    }),
  ),
});

/** One schema per file of the dataset. */
export const PART_SCHEMAS: { readonly [K in DatasetPart]: SchemaOf<Dataset[K]> } = {
  manifest,
  documents: v.array(sourceDocument),
  claims: v.array(claim),
  figures: v.array(figure),
  regions,
  areas: v.array(area),
  taxonomy,
  diagnostics: v.array(diagnostic),
};
