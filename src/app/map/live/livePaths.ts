import type { Topology } from 'topojson-specification';
import { ringsOf } from '../../../core/plane/geometries.ts';
import { pathOfRings, traceRings } from '../geometry/arcPath.ts';
import { borderMaker } from '../geometry/mapPaths.ts';
import { thinnedArcs } from '../geometry/planarArcs.ts';
import { shapeOfAny } from '../geometry/unitShapes.ts';

/** The map's borders for a canvas, in plane units; the regions themselves are pixels (`rasterise.ts`). */
export const borderPaths = borderMaker((rings, arcs, isClosed) => {
  const path = new Path2D();
  traceRings(rings, arcs, path, isClosed);
  return path;
});

/** SVG path data of one region of either level; null where there is none. */
export function unitOutline(topology: Topology, id: string, tolerance: number): string | null {
  const shape = shapeOfAny(topology, id);
  return shape ? pathOfRings(ringsOf(shape.geometry), thinnedArcs(topology, tolerance)) : null;
}
