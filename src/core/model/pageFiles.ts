import type { SourceDocument } from './document.ts';
import type { RegionEntry } from './region.ts';

/** A unit with the documents that mention it: what `regions.geojson` says, without outlines. */
export interface RegionRecord extends RegionEntry {
  readonly documents: readonly string[];
}

/** A document without its text and blocks. */
export type SourceRecord = Omit<SourceDocument, 'text' | 'blocks'>;
