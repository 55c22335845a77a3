import type { Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { ringsOf } from '../../../core/plane/geometries.ts';
import { planarArcs } from './planarArcs.ts';
import type { Point } from '../../../core/plane/projection.ts';
import type { Line } from '../../../core/plane/thinLine.ts';
import { boxOfRing, type Box } from '../../../core/plane/box.ts';
import { unitShapes } from './unitShapes.ts';

interface BoxedRing {
  readonly box: Box;
  readonly ring: readonly number[];
}

interface BoxedUnit {
  readonly id: string;
  readonly rings: readonly BoxedRing[];
}

const boxedByTopology = memoizeByObject((topology: Topology) => ({
  province: boxedUnits(topology, 'province'),
  prefecture: boxedUnits(topology, 'prefecture'),
}));

/** The region of a level that a point of the plane lies in; null in the sea and abroad. */
export function unitAtPoint(topology: Topology, level: MapLevel, point: Point): string | null {
  const arcs = planarArcs(topology);
  const unit = boxedByTopology(topology)[level].find(({ rings }) => {
    const near = rings.filter(({ box }) => isInBox(box, point));
    return near.filter(({ ring }) => isInRing(ring, arcs, point)).length % 2 === 1;
  });
  return unit?.id ?? null;
}

function boxedUnits(topology: Topology, level: MapLevel): readonly BoxedUnit[] {
  const arcs = planarArcs(topology);
  return unitShapes(topology, level).map(({ id, geometry }) => ({
    id,
    rings: ringsOf(geometry).map((ring) => ({ ring, box: boxOfRing(ring, arcs) })),
  }));
}

const isInBox = ({ x0, y0, x1, y1 }: Box, [x, y]: Point): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** Does a ray to the right leave the ring an odd number of times? The direction of an arc does not matter. */
function isInRing(ring: readonly number[], arcs: readonly Line[], [x, y]: Point): boolean {
  let isInside = false;
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc];
    if (!line) continue;
    for (let i = 2; i < line.length; i += 2) {
      const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
    }
  }
  return isInside;
}
