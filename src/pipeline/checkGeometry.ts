import type { Position } from 'geojson';
import type { RegionFeature } from '../core/model/index.ts';

/** China with its islands, degrees. */
const WEST = 73;
const EAST = 136;
const SOUTH = 3;
const NORTH = 54;

/** Named checks of RFC 7946 and WGS 84 on the regions; returns every fault in words. */
export function checkGeometry(features: readonly RegionFeature[]): readonly string[] {
  return features.flatMap(({ id, geometry }) => {
    const faults =
      geometry.type === 'Point' ? checkPosition(geometry.coordinates) : ringsOf(geometry).flatMap(checkRing);
    return faults.map((fault) => `region ${String(id)}: ${fault}`);
  });
}

type Area = Exclude<RegionFeature['geometry'], { type: 'Point' }>;

function ringsOf(geometry: Area): readonly Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function checkRing(ring: readonly Position[]): readonly string[] {
  const first = ring[0];
  const last = ring.at(-1);
  const faults: string[] = [];
  if (ring.length < 4) faults.push(`a ring of ${ring.length} positions`);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) faults.push('a ring that is not closed');
  const outside = ring.flatMap(checkPosition)[0];
  return outside === undefined ? faults : [...faults, outside];
}

function checkPosition(position: Position): readonly string[] {
  const [x, y] = position;
  const isInside = x !== undefined && y !== undefined && x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
  return isInside ? [] : [`position ${JSON.stringify(position)} is not in China (degrees, WGS 84)`];
}
