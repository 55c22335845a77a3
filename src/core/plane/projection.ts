/**
 * Albers 25/47 about 105° E, the usual projection of maps of China, on a sphere. The plane is fixed: about
 * 1,000 units across the mainland, y downwards; screens only scale and shift it. Written out, since it runs on
 * every point of the boundaries before the first picture; `tests/app/map/projection.test.ts` holds it to d3-geo.
 */
const RADIANS = Math.PI / 180;
const SCALE = 1200;
const MIDDLE = 105;
const SOUTH = Math.sin(25 * RADIANS);
const CONE = (SOUTH + Math.sin(47 * RADIANS)) / 2;
const C = 1 + SOUTH * (2 * CONE - SOUTH);
const PARALLEL = radius(Math.sin(36 * RADIANS));
/** Where 105° E, 36° N lies. */
const [X, Y] = [500, 400];

export type Point = readonly [number, number];

/** Longitude and latitude (WGS 84) to the plane. */
export function project(position: readonly number[]): [number, number] {
  const [longitude = NaN, latitude = NaN] = position;
  const turn = CONE * (longitude - MIDDLE) * RADIANS;
  const r = radius(Math.sin(latitude * RADIANS));
  return [X + SCALE * r * Math.sin(turn), Y + SCALE * (r * Math.cos(turn) - PARALLEL)];
}

/** The plane back to longitude and latitude. */
export function unproject([x, y]: Point): [number, number] {
  const across = (x - X) / SCALE;
  const down = (y - Y) / SCALE + PARALLEL;
  const longitude = MIDDLE + Math.atan2(across, down) / CONE / RADIANS;
  const sine = (C - (across * across + down * down) * CONE * CONE) / (2 * CONE);
  return [longitude, Math.asin(sine) / RADIANS];
}

/** Distance from the tip of the cone. */
function radius(sine: number): number {
  return Math.sqrt(C - 2 * CONE * sine) / CONE;
}
