import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionGeometry } from '../model/index.ts';

/** What the map files know of one unit: its outline, and a place for its label. */
export interface Outline {
  readonly geometry: RegionGeometry;
  readonly point: readonly [number, number];
}

interface UnitProperties {
  readonly adcode: string;
  readonly point: readonly [number, number];
}

/** Layers that hold units, coarse to fine. */
const LAYERS = ['provinces', 'prefectures', 'districts'];

/** About a metre; shared borders stay shared, since equal numbers round alike. */
const DECIMALS = 1e5;

/** Outline and label point of every unit, by code. */
export function outlinesOf(topology: Topology): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const layer of LAYERS) {
    const object = topology.objects[layer];
    if (!object) continue;
    const collection = feature(topology, object as GeometryCollection<UnitProperties>);
    for (const { geometry, properties } of collection.features as Feature<
      Polygon | MultiPolygon,
      UnitProperties
    >[]) {
      if (outlines.has(properties.adcode)) continue;
      outlines.set(properties.adcode, { geometry: tidy(geometry), point: properties.point });
    }
  }
  return outlines;
}

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
function tidy(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: tidyPolygon(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(tidyPolygon) };
}

function tidyPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const rounded = ring.map((position) => position.map((n) => Math.round(n * DECIMALS) / DECIMALS));
    const isCounterClockwise = signedArea(rounded) > 0;
    return isCounterClockwise === (i === 0) ? rounded : rounded.reverse();
  });
}

/** Twice the signed area in square degrees; positive when counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0 = NaN, y0 = NaN] = ring[i] ?? [];
    const [x1 = NaN, y1 = NaN] = ring[i + 1] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}
