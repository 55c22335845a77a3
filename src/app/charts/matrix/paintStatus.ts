import type { Status } from '../../../core/model/index.ts';
import type { CellBox, GridColours } from './paintGrid.ts';
import { stampCell } from './stamps.ts';

/** A square in the texture of a status: solid, 45° hatch, dashed hollow, dotted outline. */
export function paintStatus(ctx: CanvasRenderingContext2D, status: Status, hue: string, box: CellBox): void {
  stampCell(ctx, box, `${status}/${hue}`, (pen, square) => PAINTERS[status](pen, hue, inset(square)));
}

type Painter = (ctx: CanvasRenderingContext2D, hue: string, box: CellBox) => void;

const PAINTERS: Readonly<Record<Status, Painter>> = {
  existing: (ctx, hue, { x, y, size }) => {
    ctx.fillStyle = hue;
    ctx.fillRect(x, y, size, size);
  },
  planned: (ctx, hue, box) => {
    paintHatch(ctx, hue, box);
    paintOutline(ctx, hue, box, []);
  },
  future: (ctx, hue, box) => paintOutline(ctx, hue, box, [3, 2]),
  proposed: (ctx, hue, box) => paintOutline(ctx, hue, box, [1, 2]),
};

function inset({ x, y, size }: CellBox): CellBox {
  const gap = size >= 12 ? 2 : 1;
  return { x: x + gap, y: y + gap, size: size - 2 * gap + 1 };
}

/** 45° lines, clipped by arithmetic: each starts and ends on the sides of the square. */
function paintHatch(ctx: CanvasRenderingContext2D, hue: string, { x, y, size }: CellBox): void {
  const gap = size >= 12 ? 4 : 3;
  ctx.strokeStyle = hue;
  ctx.lineWidth = size >= 12 ? 1.6 : 1.2;
  ctx.beginPath();
  for (let offset = gap; offset < 2 * size; offset += gap) {
    const start = Math.min(offset, size);
    const end = Math.max(0, offset - size);
    ctx.moveTo(x + end, y + start);
    ctx.lineTo(x + start, y + end);
  }
  ctx.stroke();
}

function paintOutline(
  ctx: CanvasRenderingContext2D,
  hue: string,
  { x, y, size }: CellBox,
  dash: number[],
): void {
  ctx.strokeStyle = hue;
  ctx.lineWidth = size >= 12 ? 1.5 : 1;
  ctx.setLineDash(dash);
  ctx.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
  ctx.setLineDash([]);
}

/** Smallest cell that has room for two digits. */
const NUMBER_FROM = 22;

/** A square as dark as a share (0 … 1), with its percentage where there is room; for similarities. */
export function paintShare(
  ctx: CanvasRenderingContext2D,
  share: number,
  colours: GridColours,
  box: CellBox,
): void {
  const { x, y, size } = inset(box);
  ctx.globalAlpha = 0.08 + 0.92 * share;
  ctx.fillStyle = colours.scale;
  ctx.fillRect(x, y, size, size);
  ctx.globalAlpha = 1;
  if (box.size < NUMBER_FROM) return;
  ctx.fillStyle = share > 0.55 ? colours.paper : colours.ink;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(Math.round(share * 100)), x + size / 2, y + size / 2);
}
