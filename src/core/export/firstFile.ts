import { exampleClaim } from '../analysis/exampleClaim.ts';
import {
  packHeads,
  type AreaEntry,
  type Claim,
  type Manifest,
  type PackedHeads,
  type RegionRecord,
  type SourceRecord,
  type Taxonomy,
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
  claims: readonly Claim[],
): FirstFile {
  const claimHeads = packHeads(claims, exampleClaim(claims));
  return { manifest, taxonomy, areas, regions, sources, claimHeads };
}
