import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { Claim, Figure } from './claim.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { SourceDocument } from './document.ts';
import type { Manifest } from './manifest.ts';
import type { AreaEntry, RegionProperties } from './region.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Counties without a boundary of their own stand as a point inside their prefecture. */
export type RegionGeometry = Polygon | MultiPolygon | Point;
export type RegionFeature = Feature<RegionGeometry, RegionProperties>;
export type RegionCollection = FeatureCollection<RegionGeometry, RegionProperties>;

/** Everything the build step hands to the page: the only contract between the two. */
export interface Dataset {
  readonly manifest: Manifest;
  readonly documents: readonly SourceDocument[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  readonly regions: RegionCollection;
  readonly areas: readonly AreaEntry[];
  readonly taxonomy: Taxonomy;
  readonly diagnostics: readonly Diagnostic[];
}

export type DatasetPart = keyof Dataset;

/** File of each part below `public/data/`. */
export const DATASET_FILES: Readonly<Record<DatasetPart, string>> = {
  manifest: 'manifest.json',
  documents: 'documents.json',
  claims: 'claims.json',
  figures: 'figures.json',
  regions: 'regions.geojson',
  areas: 'areas.json',
  taxonomy: 'taxonomy.json',
  diagnostics: 'diagnostics.json',
};
