import type { Family } from '../../../core/model/index.ts';
import {
  labelStep,
  visibleRange,
  type GridCell,
  type GridShape,
  type Scroll,
  type Viewport,
} from './layout.ts';

/** Colours of the grid, read from the page's custom properties. */
export interface GridColours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  /** Dark end of the single-hue scale. */
  readonly scale: string;
  readonly families: Readonly<Record<Family, string>>;
}

/** One square to draw into: its top left corner and side. */
export interface CellBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface GridContent {
  readonly rowName: (row: number) => string;
  readonly columnName: (column: number) => string;
  readonly paintCell: (
    ctx: CanvasRenderingContext2D,
    cell: GridCell,
    box: CellBox,
    colours: GridColours,
  ) => void;
  /** Column names run down in upright characters (Chinese) or along a turned line. */
  readonly isUpright: boolean;
}

export interface GridScene {
  readonly shape: GridShape;
  readonly scroll: Scroll;
  readonly view: Viewport;
  readonly active: GridCell | null;
  readonly colours: GridColours;
  readonly font: string;
}

/** Draws what the viewport shows of the grid: cells, then names over them, then the active cross. */
export function paintGrid(ctx: CanvasRenderingContext2D, scene: GridScene, content: GridContent): void {
  const { view, colours } = scene;
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, view.width, view.height);
  paintCells(ctx, scene, content);
  paintRowNames(ctx, scene, content);
  paintColumnNames(ctx, scene, content);
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, scene.shape.left, scene.shape.top);
  paintActive(ctx, scene);
}

function rangesOf({ shape, scroll, view }: GridScene) {
  return {
    rows: visibleRange(scroll.y, view.height - shape.top, shape.cell, shape.rows),
    columns: visibleRange(scroll.x, view.width - shape.left, shape.cell, shape.columns),
  };
}

const xOf = ({ shape, scroll }: GridScene, column: number) => shape.left + column * shape.cell - scroll.x;
const yOf = ({ shape, scroll }: GridScene, row: number) => shape.top + row * shape.cell - scroll.y;

function paintCells(ctx: CanvasRenderingContext2D, scene: GridScene, content: GridContent): void {
  const { rows, columns } = rangesOf(scene);
  const { cell } = scene.shape;
  ctx.font = scene.font.replace('12px', '10px');
  ctx.strokeStyle = scene.colours.line;
  ctx.lineWidth = 1;
  ctx.beginPath();
  for (let row = rows[0]; row <= rows[1]; row++) {
    const y = Math.round(yOf(scene, row)) + 0.5;
    ctx.moveTo(scene.shape.left, y);
    ctx.lineTo(xOf(scene, columns[1]), y);
  }
  for (let column = columns[0]; column <= columns[1]; column++) {
    const x = Math.round(xOf(scene, column)) + 0.5;
    ctx.moveTo(x, scene.shape.top);
    ctx.lineTo(x, yOf(scene, rows[1]));
  }
  ctx.stroke();
  for (let row = rows[0]; row < rows[1]; row++) {
    for (let column = columns[0]; column < columns[1]; column++) {
      const box = { x: Math.round(xOf(scene, column)), y: Math.round(yOf(scene, row)), size: cell };
      content.paintCell(ctx, { row, column }, box, scene.colours);
    }
  }
}

function paintRowNames(ctx: CanvasRenderingContext2D, scene: GridScene, content: GridContent): void {
  const { shape, view, colours, active } = scene;
  const [first, last] = rangesOf(scene).rows;
  const step = labelStep(shape.cell);
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, shape.left, view.height);
  ctx.font = scene.font;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (let row = first; row < last; row++) {
    if (row % step !== 0 && row !== active?.row) continue;
    ctx.fillStyle = row === active?.row ? colours.accent : colours.ink;
    ctx.fillText(
      clipped(ctx, content.rowName(row), shape.left - 10),
      shape.left - 6,
      yOf(scene, row) + shape.cell / 2,
    );
  }
}

function paintColumnNames(ctx: CanvasRenderingContext2D, scene: GridScene, content: GridContent): void {
  const { shape, view, colours, active } = scene;
  const [first, last] = rangesOf(scene).columns;
  const step = labelStep(shape.cell, 13);
  ctx.fillStyle = colours.paper;
  ctx.fillRect(0, 0, view.width, shape.top);
  ctx.font = scene.font;
  for (let column = first; column < last; column++) {
    if (column % step !== 0 && column !== active?.column) continue;
    ctx.fillStyle = column === active?.column ? colours.accent : colours.ink;
    const x = xOf(scene, column) + shape.cell / 2;
    if (content.isUpright) paintUpright(ctx, content.columnName(column), x, shape.top);
    else paintTurned(ctx, content.columnName(column), x, shape.top);
  }
}

const CHARACTER = 13;

/** Chinese names run downwards, character by character, ending at the grid; Latin runs stay together, turned. */
function paintUpright(ctx: CanvasRenderingContext2D, name: string, x: number, top: number): void {
  const room = Math.floor((top - 8) / CHARACTER);
  if (/[A-Za-z]{3}/.test(name)) {
    paintTurned(ctx, name, x, top);
    return;
  }
  const all = [...name];
  const shown = all.length > room ? [...all.slice(0, room - 1), '…'] : all;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  shown.forEach((character, index) => {
    ctx.fillText(character, x, top - 6 - (shown.length - index - 0.5) * CHARACTER);
  });
}

function paintTurned(ctx: CanvasRenderingContext2D, name: string, x: number, top: number): void {
  ctx.save();
  ctx.translate(x, top - 6);
  ctx.rotate(-Math.PI / 2);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(clipped(ctx, name, top - 12), 0, 0);
  ctx.restore();
}

function paintActive(ctx: CanvasRenderingContext2D, scene: GridScene): void {
  const { shape, active, colours } = scene;
  if (!active) return;
  const x = xOf(scene, active.column);
  const y = yOf(scene, active.row);
  ctx.save();
  ctx.beginPath();
  ctx.rect(shape.left, shape.top, scene.view.width, scene.view.height);
  ctx.clip();
  ctx.strokeStyle = colours.accent;
  ctx.lineWidth = 2;
  ctx.strokeRect(x, y, shape.cell, shape.cell);
  ctx.globalAlpha = 0.1;
  ctx.fillStyle = colours.accent;
  ctx.fillRect(shape.left, y, scene.view.width, shape.cell);
  ctx.fillRect(x, shape.top, shape.cell, scene.view.height);
  ctx.restore();
}

const knownClips = new Map<string, string>();

/** Names of two languages at all zooms fit in here. */
const MOST_CLIPS = 4000;

/** The text, or its beginning with … where it is wider than the room; measured once. */
export function clipped(
  ctx: Pick<CanvasRenderingContext2D, 'measureText' | 'font'>,
  text: string,
  room: number,
): string {
  const key = `${ctx.font}/${room}/${text}`;
  const known = knownClips.get(key);
  if (known !== undefined) return known;
  const characters = [...text];
  let result = text;
  while (characters.length > 1 && ctx.measureText(result).width > room) {
    characters.pop();
    result = `${characters.join('')}…`;
  }
  if (knownClips.size >= MOST_CLIPS) knownClips.clear();
  knownClips.set(key, result);
  return result;
}
