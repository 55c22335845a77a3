import type { Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { ringsOf } from '../../../core/plane/geometries.ts';
import { pathOfRings } from '../geometry/arcPath.ts';
import { detailFor } from '../geometry/mapPaths.ts';
import { thinnedArcs } from '../geometry/planarArcs.ts';
import { unproject } from '../../../core/plane/projection.ts';
import type { Line } from '../../../core/plane/thinLine.ts';
import { unitShapes } from '../geometry/unitShapes.ts';
import type { Size, View } from '../svg/view.ts';
import { glShapes, mercator } from './glCamera.ts';

/** SVG path data of a region of either level in the plane of the WebGL map; `k` = pixels per unit of it. */
export function glOutline(topology: Topology, id: string, k: number): string | null {
  for (const level of ['province', 'prefecture'] as const) {
    const index = unitShapes(topology, level).findIndex((shape) => shape.id === id);
    if (index >= 0) return outlineAt(topology, level, { index, k });
  }
  return null;
}

interface Wanted {
  readonly level: MapLevel;
  readonly isWanted: (id: string) => boolean;
  readonly view: View;
  readonly size: Size;
}

/** The outlines of all wanted regions in sight, and half a map around it, as one path. */
export function glOutlines(topology: Topology, { level, isWanted, view, size }: Wanted): string {
  const { k, x, y } = view;
  const [west, east] = [-size.width / 2, size.width * 1.5].map((at) => (at - x) / k) as [number, number];
  const [north, south] = [-size.height / 2, size.height * 1.5].map((at) => (at - y) / k) as [number, number];
  let path = '';
  glShapes(topology, level).forEach(({ id, box }, index) => {
    const isInSight = box.x0 < east && box.x1 > west && box.y0 < south && box.y1 > north;
    if (isInSight && isWanted(id)) path += outlineAt(topology, level, { index, k });
  });
  return path;
}

function outlineAt(topology: Topology, level: MapLevel, { index, k }: { index: number; k: number }): string {
  const [shape, drawn] = [unitShapes(topology, level)[index]!, glShapes(topology, level)[index]!];
  const scale = (k * (drawn.box.x1 - drawn.box.x0)) / (shape.box.x1 - shape.box.x0);
  const tolerance = detailFor(scale);
  const rings = ringsOf(shape.geometry);
  return pathOfRings(rings, arcsInMercator(topology, tolerance, rings.flat()));
}

const known = memoizeByObject((_topology: Topology) => new Map<number, Line[]>());

/** The thinned arcs in the plane of the WebGL map; only those asked for so far are there. */
function arcsInMercator(topology: Topology, tolerance: number, asked: readonly number[]): readonly Line[] {
  const arcs = thinnedArcs(topology, tolerance);
  const lines = known(topology).get(tolerance) ?? [];
  known(topology).set(tolerance, lines);
  for (const arc of asked) {
    const at = arc < 0 ? ~arc : arc;
    if (arcs[at]) lines[at] ??= inMercator(arcs[at]);
  }
  return lines;
}

function inMercator(line: Line): Line {
  const moved = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) moved.set(mercator(unproject([line[i]!, line[i + 1]!])), i);
  return moved;
}
