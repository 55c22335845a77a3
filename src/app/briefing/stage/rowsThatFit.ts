import { rowsOf } from '../../../core/briefing/fitText.ts';

/** Units of 1/1920 of the slide's width; see stage.css. */
const PAGE = { width: 1760, height: 940 } as const;
const TITLE = 145;
const ROOM_AROUND = 190;
const LETTERS = 28;
const LEADING = 1.5;
const PADDING = 16;
/** Shares of the first and the last column. */
const NAME_SHARE = 0.24;
const KIND_SHARE = 0.16;
/** Rows shown at the least and at the most: more cannot be read from afar. */
const LEAST = 2;
const MOST = 9;

/**
 * How many rows of a comparison find room below their title and text, from the texts of their first and last
 * cells; the cells between hold nothing longer than `cell`.
 */
export function rowsThatFit(
  rows: readonly (readonly [name: string, kind: string])[],
  columns: readonly string[],
  text: readonly string[],
  cell: string,
): number {
  const nameWidth = PAGE.width * NAME_SHARE - PADDING;
  const kindWidth = PAGE.width * KIND_SHARE - PADDING;
  const columnWidth = (PAGE.width * (1 - NAME_SHARE - KIND_SHARE)) / columns.length - PADDING;
  const heightOf = (lines: number) => lines * LETTERS * LEADING + PADDING;
  const head = heightOf(Math.max(...columns.map((name) => rowsOf(name, columnWidth, LETTERS))));
  const words = text.reduce((sum, line) => sum + rowsOf(line, PAGE.width, 34) * 34 * LEADING, 0);
  const between = rowsOf(cell, columnWidth, LETTERS);
  let room = PAGE.height - TITLE - ROOM_AROUND - words - head;
  let count = 0;
  for (const [name, kind] of rows) {
    room -= heightOf(Math.max(between, rowsOf(name, nameWidth, LETTERS), rowsOf(kind, kindWidth, LETTERS)));
    if (room < 0) break;
    count += 1;
  }
  return Math.min(MOST, Math.max(LEAST, count));
}
