import type { Topology } from 'topojson-specification';
import { planeLines } from '../../../core/plane/planeLines.ts';
import { Sketch } from '../../../core/plane/sketch.ts';
import { thinLine, type Line } from '../../../core/plane/thinLine.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';

/** Every arc of the boundaries in the plane. */
export const planarArcs = memoizeByObject((topology: Topology): readonly Line[] =>
  topology instanceof Sketch ? topology.lines : planeLines(topology),
);

const thinnedByTopology = memoizeByObject((_topology: Topology) => new Map<number, readonly Line[]>());

/** The same, without detail below `tolerance` plane units; shared borders stay shared. */
export function thinnedArcs(topology: Topology, tolerance: number): readonly Line[] {
  if (topology instanceof Sketch && tolerance <= topology.tolerance) return topology.lines;
  const known = thinnedByTopology(topology);
  const arcs = known.get(tolerance) ?? planarArcs(topology).map((line) => thinLine(line, tolerance));
  known.set(tolerance, arcs);
  return arcs;
}
