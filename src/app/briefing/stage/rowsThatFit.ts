import { rowsOf } from '../../../core/briefing/fitText.ts';

/** Units of 1/1920 of the slide's width; see stage.css. */
const WIDTH = 1760;
const SIZES = [28, 26, 24] as const;
const LEADING = 1.5;
const PADDING = 16;
const LINE = 15;
/** Shares of the first and the last column. */
const NAME_SHARE = 0.24;
const KIND_SHARE = 0.16;
/** Rows shown at the least and at the most: more cannot be read from afar. */
const LEAST = 2;
const MOST = 16;

interface FittingRows {
  /** Of the letters in the table. */
  readonly size: number;
  readonly count: number;
}

/**
 * How many rows of a comparison find room, and at which size of letters: the largest at which all do, else the
 * smallest. Told from the texts of their first and last cells; the cells between hold nothing longer than `cell`.
 */
export function rowsThatFit(
  rows: readonly (readonly [name: string, kind: string])[],
  columns: readonly string[],
  cell: string,
  room: number,
): FittingRows {
  const counts = SIZES.map((size) => ({ size, count: countAt(rows, columns, cell, room, size) }));
  const whole = counts.find(({ count }) => count >= Math.min(rows.length, MOST));
  const { size, count } = whole ?? counts.at(-1) ?? { size: 24, count: LEAST };
  return { size, count: Math.min(MOST, Math.max(LEAST, count)) };
}

function countAt(
  rows: readonly (readonly [name: string, kind: string])[],
  columns: readonly string[],
  cell: string,
  room: number,
  size: number,
): number {
  const nameWidth = WIDTH * NAME_SHARE - PADDING;
  const kindWidth = WIDTH * KIND_SHARE - PADDING;
  const columnWidth = (WIDTH * (1 - NAME_SHARE - KIND_SHARE)) / columns.length - PADDING;
  const heightOf = (lines: number) => lines * size * LEADING + LINE;
  const head = heightOf(Math.max(...columns.map((name) => rowsOf(name, columnWidth, size))));
  const between = rowsOf(cell, columnWidth, size);
  let free = room - head;
  let count = 0;
  for (const [name, kind] of rows) {
    free -= heightOf(Math.max(between, rowsOf(name, nameWidth, size), rowsOf(kind, kindWidth, size)));
    if (free < 0) break;
    count += 1;
  }
  return count;
}
