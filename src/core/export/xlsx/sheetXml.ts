import type { Cell } from '../csv.ts';
import { cellText } from './xmlText.ts';

/** A column of a sheet: what its cells are, and its width in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Numbers of the cell formats in `styles.xml`. */
export const CELL_STYLE = { plain: 0, heading: 1, date: 2 } as const;

/** What Excel opens; more rows or longer cells make it call the file damaged. */
export const MOST_ROWS = 1_048_575;
const MOST_LETTERS = 32_767;

const ROWS_A_CHUNK = 500;

/** The XML of a sheet in pieces of some rows each, so that a large one need not stand in memory as one text. */
export function* sheetXml({ name, columns, rows }: Sheet): Generator<string> {
  if (rows.length > MOST_ROWS)
    throw new RangeError(`sheet ${name} has ${rows.length} rows; Excel opens ${MOST_ROWS}`);
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.map(columnXml).join('')}</cols><sheetData>` +
    rowXml(
      1,
      columns.map(({ heading }) => textCell(heading, CELL_STYLE.heading)),
    )
  );
  for (let from = 0; from < rows.length; from += ROWS_A_CHUNK) {
    yield rows
      .slice(from, from + ROWS_A_CHUNK)
      .map((row, index) =>
        rowXml(
          from + index + 2,
          columns.map(({ type }, place) => cellXml(row[place] ?? null, type)),
        ),
      )
      .join('');
  }
  yield `</sheetData>${rows.length > 0 ? `<autoFilter ref="A1:${last}"/>` : ''}</worksheet>`;
}

function columnXml({ width }: SheetColumn, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** A cell without its place: `c`'s attributes and content; null stays out. */
type CellXml = { readonly attributes: string; readonly content: string } | null;

function rowXml(place: number, cells: readonly CellXml[]): string {
  const written = cells.map((cell, index) =>
    cell === null ? '' : `<c r="${columnName(index)}${place}"${cell.attributes}>${cell.content}</c>`,
  );
  return `<row r="${place}">${written.join('')}</row>`;
}

function cellXml(cell: Cell, type: SheetColumn['type']): CellXml {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { attributes: '', content: `<v>${cell}</v>` };
  const day = type === 'date' ? serialDay(cell) : null;
  if (day !== null) return { attributes: ` s="${CELL_STYLE.date}"`, content: `<v>${day}</v>` };
  return textCell(cell, CELL_STYLE.plain);
}

/** Text stands in the cell itself and is never read as a formula. */
function textCell(text: string, style: number): CellXml {
  const kept = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return {
    attributes: `${style === 0 ? '' : ` s="${style}"`} t="inlineStr"`,
    content: `<is><t xml:space="preserve">${cellText(kept)}</t></is>`,
  };
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of the calendar that Excel counts in. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Before it Excel believes in a 29th of February 1900. */
const FIRST_SOUND_DAY = 61;

/** Number of a `YYYY-MM-DD` in Excel's calendar; null for what is no day or older than it can tell. */
export function serialDay(text: string): number | null {
  const [, year, month, date] = DAY.exec(text) ?? [];
  if (year === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  if (new Date(time).toISOString().slice(0, 10) !== text) return null;
  const day = (time - EPOCH) / MILLISECONDS_A_DAY;
  return day < FIRST_SOUND_DAY ? null : day;
}

/** A, B … Z, AA …; `index` from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
