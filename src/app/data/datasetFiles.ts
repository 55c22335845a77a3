import type { Topology } from 'topojson-specification';
import type {
  AreaEntry,
  Claim,
  Diagnostic,
  Figure,
  Manifest,
  RegionEntry,
  SourceDocument,
  Taxonomy,
} from '../../core/model/index.ts';
import type { Sketch } from '../../core/plane/sketch.ts';
import type { HeadClaims } from './headClaims.ts';

/** A unit with the documents that mention it: what `regions.geojson` says without its polygons. */
export interface RegionRecord extends RegionEntry {
  readonly documents: readonly string[];
}

/** A document without its text and blocks. */
export interface SourceRecord extends Omit<SourceDocument, 'text' | 'blocks'> {
  /** The user's own, added in the page. */
  readonly own?: true;
}

/** Every file of the dataset that the page may load, by name. */
export interface DatasetFiles {
  readonly manifest: Manifest;
  readonly claims: readonly Claim[];
  readonly claimHeads: HeadClaims;
  readonly taxonomy: Taxonomy;
  /** All provinces and prefectures, and the counties that a document mentions. */
  readonly regions: readonly RegionRecord[];
  readonly areas: readonly AreaEntry[];
  readonly sources: readonly SourceRecord[];
  readonly boundaries: Topology;
  /** The boundaries without the detail that the map shows only when it is zoomed. */
  readonly sketch: Sketch;
  readonly documents: readonly SourceDocument[];
  readonly figures: readonly Figure[];
  readonly diagnostics: readonly Diagnostic[];
}

export type FileName = keyof DatasetFiles;

/** The claims with their quotes, and all that gives them names. */
export const CORE_FILES = ['manifest', 'claims', 'taxonomy', 'regions', 'areas', 'sources'] as const satisfies FileName[];

/** Files without which nothing can be shown: the same, the claims without their quotes. */
export const FIRST_FILES = ['manifest', 'claimHeads', 'taxonomy', 'regions', 'areas', 'sources'] as const satisfies FileName[];

/**
 * Claims, names and documents' particulars as one value. In the first picture the claims may still be without their
 * passages; inside `<WholeDataset>` they never are.
 */
export type Dataset = Pick<DatasetFiles, (typeof CORE_FILES)[number]>;
