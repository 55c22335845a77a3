/** Excel on a Chinese machine takes a file without it for GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that a spreadsheet would run as a formula, full-width signs included; text from documents is hostile input. */
const FORMULA_START = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export type Cell = string | number | null;

/** A column: its heading and how to get its cell from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

/** RFC 4180 with a byte order mark and CRLF line ends. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return csvHead(columns) + rows.map((row) => csvLine(columns, row)).join('');
}

/** The line of headings, with the byte order mark before it. */
export function csvHead(columns: readonly Pick<Column<never>, 'name'>[]): string {
  return BYTE_ORDER_MARK + lineOf(columns.map(({ name }) => name));
}

export function csvLine<Row>(columns: readonly Column<Row>[], row: Row): string {
  return lineOf(columns.map(({ cell }) => cell(row)));
}

function lineOf(cells: readonly Cell[]): string {
  return `${cells.map(quoteCell).join(',')}\r\n`;
}

/** Text that would start a formula gets an apostrophe in front; numbers are left alone. */
export function quoteCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
