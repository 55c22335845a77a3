import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { planarArcs } from './planarArcs.ts';
import { project, type Point } from './projection.ts';
import { ringsOf } from './arcPath.ts';
import type { Line } from './thinLine.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** One region as drawn, in plane units. */
export interface UnitShape {
  readonly id: string;
  readonly geometry: GeometryObject;
  /** Where its label stands. */
  readonly point: Point;
  /** Box of its largest part, so that far islands do not stretch it. */
  readonly box: Box;
}

const OBJECT_OF: Readonly<Record<MapLevel, string>> = { province: 'provinces', prefecture: 'prefectures' };

const shapesByTopology = memoizeByObject((topology: Topology) => ({
  province: shapesOf(topology, OBJECT_OF.province),
  prefecture: shapesOf(topology, OBJECT_OF.prefecture),
}));

/** The regions of a level, in the order of the file. */
export function unitShapes(topology: Topology, level: MapLevel): readonly UnitShape[] {
  return shapesByTopology(topology)[level];
}

/** A region of either level: a prefecture can be chosen while provinces are drawn. */
export function shapeOfAny(topology: Topology, id: string | null): UnitShape | undefined {
  const { province, prefecture } = shapesByTopology(topology);
  return [province, prefecture].flatMap((shapes) => shapes.find((shape) => shape.id === id) ?? [])[0];
}

/** The geometries of an object of the boundaries; none where a user's own file lacks it. */
export function geometriesOf(topology: Topology, object: string): readonly GeometryObject[] {
  const found = topology.objects[object];
  if (!found) return [];
  return (
    found.type === 'GeometryCollection' ? (found as GeometryCollection).geometries : [found]
  ) as GeometryObject[];
}

/** Six-digit code of a geometry: its id, or the property `adcode`. */
export function codeOf(geometry: GeometryObject): string {
  const { adcode } = (geometry.properties ?? {}) as { readonly adcode?: unknown };
  return String(adcode ?? geometry.id ?? '');
}

function shapesOf(topology: Topology, object: string): UnitShape[] {
  const arcs = planarArcs(topology);
  return geometriesOf(topology, object).map((geometry) => {
    const box = largestBox(geometry, arcs);
    const { point } = (geometry.properties ?? {}) as { readonly point?: readonly number[] };
    const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return { id: codeOf(geometry), geometry, box, point: point ? project(point) : middle };
  });
}

function largestBox(geometry: GeometryObject, arcs: readonly Line[]): Box {
  let best: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  for (const ring of ringsOf(geometry)) {
    const box = boxOfRing(ring, arcs);
    if ((box.x1 - box.x0) * (box.y1 - box.y0) > (best.x1 - best.x0) * (best.y1 - best.y0)) best = box;
  }
  return best;
}

/** The box around a ring. */
export function boxOfRing(ring: readonly number[], arcs: readonly Line[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc] ?? new Float64Array();
    for (let i = 0; i < line.length; i += 2) {
      const [x, y] = [line[i]!, line[i + 1]!];
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return { x0, y0, x1, y1 };
}

/** The box around several boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}
