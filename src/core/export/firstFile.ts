import type {
  AreaEntry,
  Manifest,
  PackedHeads,
  RegionRecord,
  SourceRecord,
  Taxonomy,
} from '../model/index.ts';

/** What the first picture is made from, but for the boundaries. */
export interface FirstParts {
  readonly manifest: Manifest;
  readonly taxonomy: Taxonomy;
  readonly areas: readonly AreaEntry[];
  readonly regions: readonly RegionRecord[];
  readonly sources: readonly SourceRecord[];
}

/** `first.json`: the parts, each as in its own file, and the claims without their passages. */
export interface FirstFile extends FirstParts {
  readonly claimHeads: PackedHeads;
}

/**
 * All of it in one file: a browser asks a server for six at a time, and the seventh would hold up the picture.
 */
export function firstFile(
  { manifest, taxonomy, areas, regions, sources }: FirstParts,
  claimHeads: PackedHeads,
): FirstFile {
  return { manifest, taxonomy, areas, regions, sources, claimHeads };
}
