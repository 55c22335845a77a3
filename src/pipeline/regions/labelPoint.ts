import type { Position } from 'geojson';
import type { Area } from './boundaryFeatures.ts';
import { signedArea } from '../../core/analysis/outlines.ts';
import { boundingBox, containsPoint } from './polygonGeometry.ts';

/** Positions tried along each side of the box. */
const STEPS = 24;

/** A point well inside the largest part: of a grid over its box, the one farthest from the outline's corners. */
export function labelPoint(area: Area): readonly [number, number] {
  const largest = largestPart(area);
  const part: Area = { type: 'Polygon', coordinates: largest };
  const [west, south, east, north] = boundingBox(part);
  let best: readonly [number, number] = firstCorner(largest);
  let bestDistance = -1;
  for (let i = 1; i < STEPS; i++) {
    for (let j = 1; j < STEPS; j++) {
      const point = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS] as const;
      if (!containsPoint(part, point, 0)) continue;
      const distance = nearestCorner(largest, point);
      if (distance > bestDistance) [best, bestDistance] = [point, distance];
    }
  }
  return best;
}

function largestPart(area: Area): Position[][] {
  const parts = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const size = (rings: Position[][]): number => Math.abs(signedArea(rings[0] ?? []));
  return parts.reduce((best, part) => (size(part) > size(best) ? part : best), parts[0] ?? []);
}

function firstCorner(rings: readonly Position[][]): readonly [number, number] {
  const [x = NaN, y = NaN] = rings[0]?.[0] ?? [];
  return [x, y];
}

function nearestCorner(rings: readonly Position[][], point: readonly [number, number]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [x = NaN, y = NaN] of ring) {
      nearest = Math.min(nearest, Math.hypot(x - point[0], y - point[1]));
    }
  }
  return nearest;
}
