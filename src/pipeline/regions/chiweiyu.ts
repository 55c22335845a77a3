import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { SourceUnit } from './sourceUnits.ts';

/** The world map draws the islet about ten times too large. */
const SCALE = 0.1;

/** 赤尾屿, which the province files lack: the world map's, the only part of China east of 124.4° and south of 27°. */
export function chiweiyu(world: FeatureCollection<MultiPolygon, { readonly iso_a2: string }>): SourceUnit {
  const china = world.features.find((feature) => feature.properties.iso_a2 === 'CN');
  const ring = china?.geometry.coordinates
    .map((rings) => rings[0] ?? [])
    .find((positions) => positions.every(([x = 0, y = 90]) => x > 124.4 && y < 27));
  if (!ring) throw new Error('the world map has no part of China east of 124.4° and south of 27°');
  const corners = ring.slice(0, -1);
  const centre = [0, 1].map((axis) => corners.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / corners.length);
  const shrink = (p: Position): Position =>
    p.map((n, axis) => (centre[axis] ?? 0) + SCALE * (n - (centre[axis] ?? 0)));
  return {
    type: 'Feature',
    properties: { code: '710000-chiweiyu' },
    geometry: { type: 'MultiPolygon', coordinates: [[ring.map(shrink)]] },
  };
}
