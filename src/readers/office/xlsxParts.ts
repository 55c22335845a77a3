import { cleanLine } from '../cleanDetails.ts';
import type { Row } from '../table/rows.ts';
import type { OfficeParts } from './officeParts.ts';
import { readXml } from './xml.ts';

export interface SheetName {
  readonly title: string;
  /** Path of its XML in the archive. */
  readonly part: string;
}

/** The sheets in the order of their tabs; hidden ones too, for some publishers hide what they ship. */
export async function readSheetNames(parts: OfficeParts): Promise<readonly SheetName[]> {
  const workbook = await parts.read('xl/workbook.xml');
  const relations = await parts.read('xl/_rels/workbook.xml.rels');
  if (workbook === undefined || relations === undefined) return [];
  const targets = new Map<string, string>();
  await readXml(relations, {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: SheetName[] = [];
  await readXml(workbook, {
    open: (element, { name = '', id = '' }) => {
      const part = targets.get(id);
      if (element === 'sheet' && part !== undefined) sheets.push({ title: cleanLine(name), part });
    },
  });
  return sheets;
}

/** Texts that cells share, in their order; readings printed above characters (ruby) are left out. */
export async function readSharedStrings(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text = '';
  let isText = false;
  let inReading = false;
  await readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') isText = !inReading;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') strings.push(plainCell(text));
    },
  });
  return strings;
}

/** Rows of a sheet, at most `most`; cells that are not written are empty. */
export async function readSheet(
  bytes: Uint8Array,
  strings: readonly string[],
  most: number,
): Promise<readonly Row[]> {
  const rows: { number: number; cells: string[] }[] = [];
  let cell = { column: 0, type: '', text: '' };
  let isValue = false;
  let isBeyond = false;
  await readXml(bytes, {
    open: (name, { r = '', t = '' }) => {
      const last = rows.at(-1);
      isBeyond ||= name === 'row' && rows.length >= most;
      if (isBeyond) return;
      if (name === 'row') rows.push({ number: Number(r) || (last?.number ?? 0) + 1, cells: [] });
      else if (name === 'c') cell = { column: columnOf(r) ?? last?.cells.length ?? 0, type: t, text: '' };
      else if (name === 'v' || name === 't') isValue = true;
    },
    text: (piece) => {
      if (isValue) cell.text += piece;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      const row = rows.at(-1);
      if (name !== 'c' || row === undefined || isBeyond || cell.column >= MOST_COLUMNS) return;
      while (row.cells.length < cell.column) row.cells.push('');
      row.cells[cell.column] = cell.type === 's' ? (strings[Number(cell.text)] ?? '') : plainCell(cell.text);
    },
  });
  return rows;
}

/** More columns than a spreadsheet with texts has; the format allows 16,384. */
const MOST_COLUMNS = 1_000;

/** `AB12` → 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `_x000D_` is how the format writes a carriage return. */
function plainCell(text: string): string {
  return text.replace(/_x000D_\n?|\r\n?/g, '\n');
}
