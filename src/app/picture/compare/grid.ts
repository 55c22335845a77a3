import type { Size } from '../../map/svg/view.ts';
import type { Area, Scene } from '../scene.ts';
import { el, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

/** Cells in rows and columns, with names before the rows and above the columns. */
export interface Grid {
  /** Where the cells are. */
  readonly area: Area;
  /** As many as have room. */
  readonly rows: number;
  readonly columns: number;
  readonly cell: Size;
}

const NAME = 12;
const LEAST: Size = { width: 13, height: 13 };
const MOST: Size = { width: 58, height: 38 };
/** Columns narrower than this have their names upright. */
const SLANTED_FROM = 20;

export function layoutGrid(
  { lang }: Scene,
  wanted: { readonly rows: number; readonly columns: number },
  area: Area,
  most: Size = MOST,
): Grid {
  const left = lang === 'zh' ? 96 : 130;
  const top = lang === 'zh' ? 112 : 124;
  const room: Size = { width: area.width - left - top * 0.5, height: area.height - top - 20 };
  const side = (key: keyof Size, count: number) =>
    Math.max(LEAST[key], Math.min(most[key], room[key] / Math.max(1, count)));
  const cell = { width: side('width', wanted.columns), height: side('height', wanted.rows) };
  const columns = Math.min(wanted.columns, Math.floor(room.width / cell.width + 0.001));
  const rows = Math.min(wanted.rows, Math.floor(room.height / cell.height + 0.001));
  return {
    area: { x: area.x + left, y: area.y + top, width: columns * cell.width, height: rows * cell.height },
    rows,
    columns,
    cell,
  };
}

/** Box of a cell. */
export function cellArea({ area, cell }: Grid, row: number, column: number): Area {
  return { x: area.x + column * cell.width, y: area.y + row * cell.height, ...cell };
}

/** Names of rows and columns, shortened to the room that `area` leaves beside and above the cells. */
export function gridNames(
  { palette }: Scene,
  { area: inner, cell }: Grid,
  area: Area,
  names: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): SvgElement[] {
  const size = Math.min(NAME, cell.height * 0.9);
  return [
    ...names.rows.map((name, row) =>
      writeLine(
        shorten(name, size, inner.x - area.x - 10),
        { x: inner.x - 8, y: inner.y + (row + 0.5) * cell.height + size * 0.36 },
        { size, fill: palette.ink, anchor: 'end' },
      ),
    ),
    ...names.columns.map((name, column) =>
      columnHead(name, {
        x: inner.x + (column + 0.5) * cell.width,
        y: inner.y - 7,
        width: cell.width,
        top: inner.y - area.y,
        fill: palette.ink2,
      }),
    ),
  ];
}

interface Head {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly top: number;
  readonly fill: string;
}

function columnHead(name: string, { x, y, width, top, fill }: Head): SvgElement {
  const isSlanted = width >= SLANTED_FROM;
  const size = Math.min(NAME, width * 0.85);
  const at = { x: x + (isSlanted ? 0 : size * 0.36), y };
  const transform = `rotate(${isSlanted ? -55 : -90} ${at.x.toFixed(1)} ${at.y.toFixed(1)})`;
  return writeLine(shorten(name, size, isSlanted ? top * 1.08 : top - 10), at, { size, fill, transform });
}

export function gridLines(
  { palette }: Scene,
  { area: { x, y, width, height }, rows, columns, cell }: Grid,
): SvgElement[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    el('line', { x1, y1, x2, y2, stroke: palette.hairline, 'stroke-width': 0.5 });
  return [
    ...upTo(rows + 1).map((row) => line(x, y + row * cell.height, x + width, y + row * cell.height)),
    ...upTo(columns + 1).map((column) =>
      line(x + column * cell.width, y, x + column * cell.width, y + height),
    ),
  ];
}

/** What found no room, counted below the cells. */
export function gridRest({ palette }: Scene, { area }: Grid, words: readonly string[]): SvgElement {
  return writeLine(
    words.filter(Boolean).join(' · '),
    { x: area.x, y: area.y + area.height + 15 },
    { size: 11, fill: palette.ink3 },
  );
}

/** 0, 1 … `count` − 1. */
export function upTo(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}
