import type { LineTable } from './lineTable.ts';
import { CELL_BREAK, SPACE } from './unitBits.ts';

const CELL_BREAKS = /[|\t]| {2,}/g;

/** A line with so many units or more is no row of a table. */
const LONG = 200;

/** The first cell of a row is short. */
const LONG_FIRST_CELL = /^[^|\t]{20,}[|\t]/;

/** Lines of so many cells need not all have the same number. */
const MANY = 3;

/** So many rows in a row make a table. */
const ROWS_NEEDED = 3;

/** 1 for lines of a table: three or more one after the other with the same number of cells; null where there is none. */
export function findRows(text: string, lines: LineTable): Uint8Array | null {
  let rows: Uint8Array | null = null;
  for (let i = 0; i < lines.length;) {
    const cells = cellCount(text, lines, i);
    let end = i + 1;
    if (cells > 1) {
      while (end < lines.length && areAlike(cells, cellCount(text, lines, end))) end++;
      if (end - i >= ROWS_NEEDED) (rows ??= new Uint8Array(lines.length)).fill(1, i, end);
    }
    i = end;
  }
  return rows;
}

const areAlike = (a: number, b: number): boolean => a === b || (a >= MANY && b >= MANY);

/** Cells of a line: parted by a bar, a tab or two spaces. */
function cellCount(text: string, lines: LineTable, line: number): number {
  const bits = lines.bits(line);
  if ((bits & (CELL_BREAK | SPACE)) === 0) return 1;
  const start = lines.start(line);
  const end = lines.end(line);
  if (end - start >= LONG || ((bits & CELL_BREAK) === 0 && !hasTwoSpaces(text, start, end))) return 1;
  const row = text.slice(start, end);
  return LONG_FIRST_CELL.test(row) ? 1 : (row.match(CELL_BREAKS)?.length ?? 0) + 1;
}

function hasTwoSpaces(text: string, start: number, end: number): boolean {
  // Of two spaces side by side one stands at every second place.
  for (let at = start + 1; at < end; at += 2)
    if (text.charCodeAt(at) === 32 && (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at + 1) === 32))
      return true;
  return false;
}
