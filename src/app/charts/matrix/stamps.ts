import type { CellBox } from './paintGrid.ts';

const known = new Map<string, HTMLCanvasElement>();

/** More stamps than four statuses, four hues, five zooms and two themes need: then start afresh. */
const MOST = 400;

/**
 * Draws a cell's picture once and then copies it: a dashed or hatched square costs far more to stroke than
 * to copy. `key` names everything the picture depends on except its size and the density of the screen.
 */
export function stampCell(
  ctx: CanvasRenderingContext2D,
  box: CellBox,
  key: string,
  draw: (ctx: CanvasRenderingContext2D, box: CellBox) => void,
): void {
  const ratio = ctx.getTransform().a;
  const side = Math.ceil(box.size * ratio);
  const name = `${key}/${box.size}/${ratio}`;
  const stamp =
    known.get(name) ??
    makeStamp(name, side, (pen) => {
      pen.scale(ratio, ratio);
      draw(pen, { x: 0, y: 0, size: box.size });
    });
  if (stamp) ctx.drawImage(stamp, box.x, box.y, stamp.width / ratio, stamp.height / ratio);
  else draw(ctx, box);
}

function makeStamp(
  name: string,
  side: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): HTMLCanvasElement | undefined {
  const stamp = document.createElement('canvas');
  stamp.width = side + 1;
  stamp.height = side + 1;
  const pen = stamp.getContext('2d');
  if (!pen) return undefined;
  draw(pen);
  if (known.size >= MOST) known.clear();
  known.set(name, stamp);
  return stamp;
}
