import type { Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import { project } from './projection.ts';
import { thinLine, type Line } from './thinLine.ts';

/** Every arc of the boundaries in the plane. A border is shared by two regions, so it is projected once. */
export const planarArcs = memoizeByObject((topology: Topology): readonly Line[] => {
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [tx, ty] = topology.transform?.translate ?? [0, 0];
  const isDelta = topology.transform !== undefined;
  return topology.arcs.map((arc) => {
    const line = new Float64Array(arc.length * 2);
    let x = 0;
    let y = 0;
    arc.forEach((position, index) => {
      x = (isDelta ? x : 0) + (position[0] ?? 0);
      y = (isDelta ? y : 0) + (position[1] ?? 0);
      const point = project([x * kx + tx, y * ky + ty]);
      line[index * 2] = point[0];
      line[index * 2 + 1] = point[1];
    });
    return line;
  });
});

const thinnedByTopology = memoizeByObject((_topology: Topology) => new Map<number, readonly Line[]>());

/** The same, without detail below `tolerance` plane units; shared borders stay shared. */
export function thinnedArcs(topology: Topology, tolerance: number): readonly Line[] {
  const known = thinnedByTopology(topology);
  const arcs = known.get(tolerance) ?? planarArcs(topology).map((line) => thinLine(line, tolerance));
  known.set(tolerance, arcs);
  return arcs;
}
