import type { Topology } from 'topojson-specification';
import { project } from './projection.ts';
import type { Line } from './thinLine.ts';

/** Every arc of a topology in WGS 84, in the plane. A border is shared by two regions, so it is projected once. */
export function planeLines(topology: Topology): readonly Line[] {
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
}
