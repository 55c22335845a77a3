import { geoConicEqualArea } from 'd3-geo';

/**
 * Albers 25/47 about 105° E, the usual projection of maps of China. The plane is fixed: about 1,000 units
 * across the mainland, y downwards; screens only scale and shift it.
 */
const albers = geoConicEqualArea()
  .parallels([25, 47])
  .rotate([-105, 0])
  .center([0, 36])
  .scale(1200)
  .translate([500, 400]);

export type Point = readonly [number, number];

/** Longitude and latitude (WGS 84) to the plane. */
export function project(position: readonly number[]): [number, number] {
  const point = albers([position[0] ?? 0, position[1] ?? 0]);
  if (!point) throw new Error(`cannot project ${JSON.stringify(position)}`);
  return point;
}

/** The plane back to longitude and latitude. */
export function unproject(point: Point): [number, number] {
  const position = albers.invert?.([point[0], point[1]]);
  if (!position) throw new Error(`cannot unproject ${JSON.stringify(point)}`);
  return position;
}
