import type { Line } from './thinLine.ts';

/** A rectangle, in plane units. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const NOTHING: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };

/** The boxes of arcs that were asked for: an arc is part of two regions and of a border. */
const known = new WeakMap<Line, Box>();

function boxOfLine(line: Line): Box {
  let box = known.get(line);
  if (box) return box;
  let { x0, y0, x1, y1 } = NOTHING;
  for (let i = 0; i < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!];
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  known.set(line, (box = { x0, y0, x1, y1 }));
  return box;
}

/** The box around a ring. */
export function boxOfRing(ring: readonly number[], arcs: readonly Line[]): Box {
  let { x0, y0, x1, y1 } = NOTHING;
  for (const arc of ring) {
    const line = arcs[arc < 0 ? ~arc : arc];
    if (!line) continue;
    const box = boxOfLine(line);
    if (box.x0 < x0) x0 = box.x0;
    if (box.x1 > x1) x1 = box.x1;
    if (box.y0 < y0) y0 = box.y0;
    if (box.y1 > y1) y1 = box.y1;
  }
  return { x0, y0, x1, y1 };
}

/** The box of the largest ring, so that far islands do not stretch it. */
export function largestBox(rings: readonly (readonly number[])[], arcs: readonly Line[]): Box {
  let best: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  for (const ring of rings) {
    const box = boxOfRing(ring, arcs);
    if ((box.x1 - box.x0) * (box.y1 - box.y0) > (best.x1 - best.x0) * (best.y1 - best.y0)) best = box;
  }
  return best;
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
