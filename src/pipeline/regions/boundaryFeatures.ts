import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;

/** A polygon of a foreign boundary file and the code that it carries, if any. */
export interface CodedArea {
  readonly code: string | null;
  /** How messages name the feature: its name, or its place in the file. */
  readonly label: string;
  readonly geometry: Area;
}

/** Properties that carry the code in sets in use; DataV's is `adcode`, official GeoJSON's is `gb` (156 + code). */
const CODE_KEYS = ['adcode', 'code', 'gb', 'id', 'ad_code', 'CODE', 'ADCODE', 'PAC'];

/** Polygons of a parsed GeoJSON or TopoJSON file; anything else is refused with a sentence. */
export function boundaryFeatures(value: unknown): readonly CodedArea[] {
  return featuresOf(value)
    .filter((f): f is Feature<Area> => f.geometry?.type === 'Polygon' || f.geometry?.type === 'MultiPolygon')
    .map((f, i) => ({ code: codeOf(f), label: labelOf(f, i), geometry: f.geometry }));
}

function featuresOf(value: unknown): readonly Feature[] {
  if (isTyped(value, 'FeatureCollection')) return (value as FeatureCollection).features;
  if (isTyped(value, 'Topology')) {
    const topology = value as Topology;
    return Object.values(topology.objects).flatMap((object) => {
      const found = feature(topology, object) as Feature | FeatureCollection;
      return found.type === 'FeatureCollection' ? found.features : [found];
    });
  }
  throw new Error('boundaries must be a GeoJSON FeatureCollection or a TopoJSON Topology');
}

function isTyped(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === type;
}

function codeOf({ id, properties }: Feature): string | null {
  for (const raw of [...CODE_KEYS.map((key) => properties?.[key] as unknown), id]) {
    const found = /^(?:156)?([1-9]\d{5})$/.exec(String(raw ?? ''));
    if (found) return found[1] ?? null;
  }
  return null;
}

function labelOf({ properties }: Feature, index: number): string {
  return String(properties?.['name'] ?? properties?.['NAME'] ?? `feature ${index}`);
}
