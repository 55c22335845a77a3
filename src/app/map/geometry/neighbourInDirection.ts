import type { UnitShape } from './unitShapes.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const HEADING: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/**
 * The region that lies next in a direction: near, and not too far off the axis. Going back leads back
 * in most places; where nothing lies that way the answer is null.
 */
export function neighbourInDirection(
  shapes: readonly UnitShape[],
  from: string,
  direction: Direction,
): string | null {
  const start = shapes.find(({ id }) => id === from);
  if (!start) return shapes[0]?.id ?? null;
  const [hx, hy] = HEADING[direction];
  let best: string | null = null;
  let lowest = Infinity;
  for (const { id, point } of shapes) {
    if (id === from) continue;
    const dx = point[0] - start.point[0];
    const dy = point[1] - start.point[1];
    const along = dx * hx + dy * hy;
    const across = Math.abs(dx * hy - dy * hx);
    if (along <= 0 || across > along * 1.6) continue;
    const cost = along + across * 1.5;
    if (cost < lowest) {
      lowest = cost;
      best = id;
    }
  }
  return best;
}
