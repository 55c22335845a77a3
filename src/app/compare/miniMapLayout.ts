import type { Topology } from 'topojson-specification';
import { detailFor, mapPaths } from '../map/geometry/mapPaths.ts';
import { project, type Point } from '../../core/plane/projection.ts';
import { boxAround, type Box } from '../../core/plane/box.ts';
import { unitShapes } from '../map/geometry/unitShapes.ts';

/** A region to draw: its code, and a point where no boundary is on file. */
export interface MiniUnit {
  readonly code: string;
  /** WGS 84. */
  readonly position: readonly [number, number] | null;
}

export interface MiniShape {
  readonly code: string;
  /** Path data in plane units; null = only a point is known. */
  readonly path: string | null;
  readonly point: Point;
}

export interface MiniMapLayout {
  readonly box: Box;
  /** Plane units in one pixel of the small map. */
  readonly unitsPerPixel: number;
  /** Coast and borders of provinces. */
  readonly backdrop: string;
  /** Large units first, so that a city lies over its province. */
  readonly shapes: readonly MiniShape[];
}

export const MINI_SIZE = { width: 148, height: 112 } as const;

/** A lone point or a small county still shows the land around it: plane units (about 5 km each). */
const LEAST_WIDTH = 120;
const MARGIN = 0.08;

/** Shapes of the given regions in one frame that holds them all; null where none can be placed. */
export function miniMapLayout(topology: Topology, units: readonly MiniUnit[]): MiniMapLayout | null {
  const placed = units.flatMap((unit) => placeOf(topology, unit) ?? []);
  if (placed.length === 0) return null;
  const box = framed(boxAround(placed.map((place) => place.box)));
  const unitsPerPixel = (box.x1 - box.x0) / MINI_SIZE.width;
  const tolerance = detailFor(1 / unitsPerPixel);
  const coarse = mapPaths(topology, 'province', tolerance);
  const shapes = placed
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ code, level, point }) => ({
      code,
      point,
      path: level === null ? null : (mapPaths(topology, level, tolerance).units.get(code) ?? null),
    }));
  return { box, unitsPerPixel, backdrop: coarse.outline + coarse.provinces, shapes };
}

interface Place {
  readonly code: string;
  readonly level: 'province' | 'prefecture' | null;
  readonly point: Point;
  readonly box: Box;
  readonly rank: number;
}

function placeOf(topology: Topology, { code, position }: MiniUnit): Place | null {
  for (const [level, rank] of [['province', 2] as const, ['prefecture', 1] as const]) {
    const shape = unitShapes(topology, level).find(({ id }) => id === code);
    if (shape) return { code, level, point: shape.point, box: shape.box, rank };
  }
  if (!position) return null;
  const [x, y] = project(position);
  return { code, level: null, point: [x, y], box: { x0: x, y0: y, x1: x, y1: y }, rank: 0 };
}

/** The box with a margin, at least `LEAST_WIDTH` wide, in the proportion of the small map. */
function framed({ x0, y0, x1, y1 }: Box): Box {
  const ratio = MINI_SIZE.height / MINI_SIZE.width;
  const width = Math.max(LEAST_WIDTH, (x1 - x0) * (1 + 2 * MARGIN), ((y1 - y0) * (1 + 2 * MARGIN)) / ratio);
  const [cx, cy] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const [halfX, halfY] = [width / 2, (width * ratio) / 2];
  return { x0: cx - halfX, y0: cy - halfY, x1: cx + halfX, y1: cy + halfY };
}
