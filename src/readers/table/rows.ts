import type { Diagnostic } from '../../core/model/index.ts';
import { aboutFile, type RawDocument } from '../reader.ts';
import { detailsOfRow, findColumns, noTextColumn, type Columns } from './columns.ts';

/** A row of a table with its number, the header being 1 as a spreadsheet counts. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface TableName {
  readonly file: string;
  /** Begins the id of each row; the sheet is named where there are several. */
  readonly id: string;
}

export interface TableOutcome {
  readonly documents: readonly RawDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A spreadsheet cell holds no more; a text of exactly this length was most likely cut. */
const MOST_CELL = 32_767;

/** One document a row. The header is the first row that is not empty. */
export function documentsOfRows(rows: readonly Row[], table: TableName, mostRows: number): TableOutcome {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...body] = filled;
  const columns = findColumns(header?.cells ?? []);
  const { text: place } = columns;
  if (place === undefined) {
    return {
      documents: [],
      diagnostics: [aboutFile(table.file, 'no-text-column', noTextColumn(header?.cells ?? []))],
    };
  }
  const taken = body.slice(0, mostRows);
  const withText = taken.filter(({ cells }) => (cells[place] ?? '').trim() !== '');
  return {
    documents: withText.map((row) => documentOfRow(row, place, columns, table)),
    diagnostics: remarks(table.file, {
      empty: taken.length - withText.length,
      beyond: body.length - taken.length,
      mostRows,
      cut: withText.filter(({ cells }) => cells[place]?.length === MOST_CELL).map(({ number }) => number),
    }),
  };
}

function documentOfRow(row: Row, place: number, columns: Columns, { file, id }: TableName): RawDocument {
  const details = detailsOfRow(row.cells, columns);
  const text = (row.cells[place] ?? '').trim();
  return { id: `${id}#${row.number}`, file, text: withTitle(text, details.title), ...details };
}

/** The title stands above the text, where the text does not begin with it: it often is all that names the place. */
export function withTitle(text: string, title: string | undefined, mark = ''): string {
  const bare = (line: string): string => line.replace(/\s+/g, '');
  if (title === undefined || title.trim() === '') return text;
  return bare(text.slice(0, 2 * title.length + 40)).includes(bare(title))
    ? text
    : `${mark}${title.trim()}\n\n${text}`;
}

function remarks(
  file: string,
  found: {
    readonly empty: number;
    readonly beyond: number;
    readonly mostRows: number;
    readonly cut: readonly number[];
  },
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (found.empty > 0) {
    diagnostics.push(aboutFile(file, 'empty-rows', `${found.empty} rows hold no text`, 'info'));
  }
  if (found.beyond > 0) {
    const message = `${found.beyond} rows beyond the first ${found.mostRows} are not read`;
    diagnostics.push(aboutFile(file, 'too-many-rows', message));
  }
  if (found.cut.length > 0) {
    const message = `the text of row ${found.cut.slice(0, 10).join(', ')} has ${MOST_CELL} characters: a spreadsheet cut it`;
    diagnostics.push(aboutFile(file, 'cut-cell', message));
  }
  return diagnostics;
}
