import { CELL_MARGIN, cutLine, LINE_HEIGHT, PARAGRAPH_GAP, rowHeight, textHeight } from './measureText.ts';
import type { Box, CellLines, ContentTable, TableItem } from './pageModel.ts';

/** Points; the largest is taken at which the table takes one page. */
const SIZES = [16, 15, 14, 13, 12] as const;
const SMALLEST = 12;
/** Most pages of one table; the rest of its rows is counted. */
export const MOST_TABLE_PAGES = 6;
/** Rows that the first page has to take, else the table begins on the next. */
const FEWEST_ROWS = 2;
const POINTS_AN_INCH = 72;

interface Row {
  readonly cells: readonly CellLines[];
  readonly height: number;
  /** As it stands where no row is above it on its page: with what is said there already. */
  readonly whole?: Row;
}

/** Stands for what the row above says. */
const DITTO: CellLines = [[{ text: '〃', tone: 'faint' }]];

/**
 * The table over as many pages as it needs: the first in `free`, each other in `next`. The first is null where `free`
 * has no room for a beginning.
 */
export function layoutTable(table: ContentTable, free: Box, next: Box): readonly (TableItem | null)[] {
  const size = SIZES.find((one) => heightOf(table, free.w, one) <= free.h) ?? SMALLEST;
  const widths = table.columns.map(({ share }) => share * next.w);
  const head = headHeight(table, widths, size);
  const rows = rowsOf(table, widths, size).flatMap((row) =>
    (row.whole ?? row).height <= next.h - head
      ? [row]
      : cutRow((row.whole ?? row).cells, widths, size, next.h - head),
  );
  const isBelowWords = free.h < next.h;
  const items: (TableItem | null)[] = [];
  let place = 0;
  const most = table.mostPages ?? MOST_TABLE_PAGES;
  while (place < rows.length && items.length < most) {
    const box = items.length === 0 ? free : next;
    const count = rowsThatFit(rows, place, box.h - head);
    const isTooFew = items.length === 0 && isBelowWords && count < Math.min(FEWEST_ROWS, rows.length);
    items.push(isTooFew ? null : tableItem(table, pageOf(rows, place, count), { box, widths, head, size }));
    if (!isTooFew) place += Math.max(1, count);
  }
  return place < rows.length ? withRest(items, table.restText(rows.length - place + 1)) : items;
}

function heightOf(table: ContentTable, width: number, size: number): number {
  const widths = table.columns.map(({ share }) => share * width);
  const rows = rowsOf(table, widths, size);
  return headHeight(table, widths, size) + rows.reduce((sum, { height }) => sum + height, 0);
}

/** The rows with their heights; what a row repeats of the one above, in columns that may, becomes a ditto mark. */
function rowsOf({ columns, rows }: ContentTable, widths: readonly number[], size: number): readonly Row[] {
  const measured = (cells: readonly CellLines[]): Row => ({
    cells,
    height: rowHeight(cells, widths, size),
  });
  return rows.map((cells, at) => {
    const above = rows[at - 1];
    const isRepeated = (cell: CellLines, column: number): boolean =>
      columns[column]?.mayRepeat === true && JSON.stringify(cell) === JSON.stringify(above?.[column]);
    if (!cells.some(isRepeated)) return measured(cells);
    const short = cells.map((cell, column) => (isRepeated(cell, column) ? DITTO : cell));
    return { ...measured(short), whole: measured(cells) };
  });
}

/** The rows of a page; the first has none above it. */
function pageOf(rows: readonly Row[], from: number, count: number): readonly Row[] {
  const [first, ...others] = rows.slice(from, from + count);
  return first ? [first.whole ?? first, ...others] : [];
}

function headHeight({ columns }: ContentTable, widths: readonly number[], size: number): number {
  return rowHeight(
    columns.map(({ heading }) => [[{ text: heading, isBold: true }]]),
    widths,
    size,
  );
}

function rowsThatFit(rows: readonly Row[], from: number, height: number): number {
  let used = 0;
  let count = 0;
  for (const row of pageOf(rows, from, rows.length)) {
    used += row.height;
    if (used > height + 1e-9) break;
    count += 1;
  }
  return count;
}

/** A row that is higher than a page, in pieces: each cell goes on where it was cut. */
function cutRow(cells: readonly CellLines[], widths: readonly number[], size: number, most: number): Row[] {
  const height = rowHeight(cells, widths, size);
  if (height <= most) return [{ cells, height }];
  const parts = cells.map((lines, index) =>
    cutCell(lines, (widths[index] ?? 1) - CELL_MARGIN.across, size, most),
  );
  const head = parts.map(([first]) => first);
  const tail = parts.map(([, second]) => second);
  return [{ cells: head, height: rowHeight(head, widths, size) }, ...cutRow(tail, widths, size, most)];
}

function cutCell(
  lines: CellLines,
  width: number,
  size: number,
  most: number,
): readonly [CellLines, CellLines] {
  const head: CellLines[number][] = [];
  const room = most - CELL_MARGIN.down;
  for (const [index, line] of lines.entries()) {
    if (textHeight([...head, line], width, size) <= room) {
      head.push(line);
      continue;
    }
    const free = ((room - textHeight(head, width, size)) * POINTS_AN_INCH) / size - PARAGRAPH_GAP;
    const places = Math.floor(free / LINE_HEIGHT);
    if (places < 1 && head.length > 0) return [head, lines.slice(index)];
    const [first, rest] = cutLine(line, width, size, Math.max(1, places));
    return [
      [...head, first],
      [...(rest.length > 0 ? [rest] : []), ...lines.slice(index + 1)],
    ];
  }
  return [head, []];
}

interface Placing {
  readonly box: Box;
  readonly widths: readonly number[];
  readonly head: number;
  readonly size: number;
}

function tableItem(
  table: ContentTable,
  rows: readonly Row[],
  { box, widths, head, size }: Placing,
): TableItem {
  const heights = [head, ...rows.map(({ height }) => height)];
  return {
    kind: 'table',
    box: { ...box, h: heights.reduce((sum, height) => sum + height, 0) },
    headings: table.columns.map(({ heading }) => heading),
    widths,
    heights,
    rows: rows.map(({ cells }) => cells),
    size,
  };
}

/** The last row of the last page gives its place to the number of those that are not shown. */
function withRest(items: readonly (TableItem | null)[], text: string): readonly (TableItem | null)[] {
  const last = items.at(-1);
  if (!last) return items;
  const rest: CellLines[] = last.headings.map((_heading, index) =>
    index === 0 ? [[{ text, tone: 'faint' }]] : [],
  );
  return [...items.slice(0, -1), { ...last, rows: [...last.rows.slice(0, -1), rest] }];
}
