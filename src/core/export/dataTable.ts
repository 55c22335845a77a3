import { csv, type Cell, type Column } from './csv.ts';

/** Name, type and meaning of a column. */
export type ColumnMeaning = Omit<Column<never>, 'cell'>;

/** A table ready to be written in any format; `rows` hold one cell for each column. */
export interface DataTable {
  /** Lower-case letters: the name of the file and of the resource. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ColumnMeaning[];
  readonly primaryKey: string;
  /** Columns whose values are keys of another table, by that table's name. */
  readonly references: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly Cell[])[];
}

interface TableOptions<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly references?: Readonly<Record<string, string>>;
}

/** Fills a table; its first column is the key. */
export function dataTable<Row>(options: TableOptions<Row>, rows: readonly Row[]): DataTable {
  const { name, title, columns, references = {} } = options;
  return {
    name,
    title,
    references,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    primaryKey: columns[0]?.name ?? 'id',
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The table as CSV: RFC 4180 with a byte order mark; cells that would run as formulas are made harmless. */
export function tableCsv({ columns, rows }: DataTable): string {
  return csv(
    columns.map((column, index) => ({ ...column, cell: (row: readonly Cell[]) => row[index] ?? null })),
    rows,
  );
}

export function textColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'string', description, cell };
}

export function countColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => number | null,
): Column<Row> {
  return { name, type: 'integer', description, cell };
}

export function numberColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => number | null,
): Column<Row> {
  return { name, type: 'number', description, cell };
}

export function dateColumn<Row>(
  name: string,
  description: string,
  cell: (row: Row) => string | null,
): Column<Row> {
  return { name, type: 'date', description, cell };
}
