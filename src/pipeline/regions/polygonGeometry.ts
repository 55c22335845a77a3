import type { MultiPolygon, Polygon, Position } from 'geojson';

type Area = Polygon | MultiPolygon;
type Point = readonly [number, number];

/** Rings of all parts, outer and inner. */
export function ringsOf(area: Area): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}

/** [west, south, east, north] */
export function boundingBox(area: Area): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(area)) {
    for (const [x = NaN, y = NaN] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

/** Whether the point lies inside, or within `tolerance` degrees of the outline. Even-odd rule over all rings. */
export function containsPoint(area: Area, point: Point, tolerance: number): boolean {
  let inside = false;
  for (const ring of ringsOf(area)) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const [a, b] = [at(ring, i), at(ring, i + 1)];
      if (a[1] > point[1] !== b[1] > point[1]) {
        const x = a[0] + ((point[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
        if (point[0] < x) inside = !inside;
      }
      if (tolerance > 0 && distanceToSegment(point, a, b) < tolerance) return true;
    }
  }
  return inside;
}

function at(ring: readonly Position[], i: number): Point {
  const [x = NaN, y = NaN] = ring[i] ?? [];
  return [x, y];
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length));
  return Math.hypot(p[0] - a[0] - t * dx, p[1] - a[1] - t * dy);
}
