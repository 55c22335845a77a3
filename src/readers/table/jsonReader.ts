import type { Diagnostic } from '../../core/model/index.ts';
import { decodeText } from '../decodeText.ts';
import {
  aboutFile,
  withoutExtension,
  type RawDocument,
  type ReadContext,
  type Reader,
  type SourceFile,
} from '../reader.ts';
import { reasonOf } from '../reasonOf.ts';
import { isSafePath } from '../safeName.ts';
import { detailsOfRecord, findColumns, noTextColumn } from './columns.ts';
import { withTitle } from './rows.ts';

/** A list of records, or the records of one object under `documents`, `data`, `items`, `records` or `rows`. */
export const jsonReader: Reader = {
  id: 'json',
  extensions: ['.json'],
  read: (file, context) => readRecords(file, context, parseWhole),
};

/** One record a line. A line that is no JSON is told of; the others are read. */
export const ndjsonReader: Reader = {
  id: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  read: (file, context) => readRecords(file, context, parseLines),
};

interface Parsed {
  /** With the number of each, from 1; of a line its line. */
  readonly records: readonly { readonly number: number; readonly value: unknown }[];
  readonly diagnostics: readonly Diagnostic[];
}

const LIST_KEYS = ['documents', 'data', 'items', 'records', 'rows', 'articles'];

function parseWhole(text: string, file: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { records: [], diagnostics: [aboutFile(file, 'no-json', `not JSON: ${reasonOf(error)}`)] };
  }
  const inner = isRecord(value) ? LIST_KEYS.map((key) => value[key]).find(Array.isArray) : undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : (inner ?? [value]);
  return { records: list.map((each, i) => ({ number: i + 1, value: each })), diagnostics: [] };
}

function parseLines(text: string, file: string): Parsed {
  const records: { number: number; value: unknown }[] = [];
  const bad: number[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    try {
      records.push({ number: i + 1, value: JSON.parse(line) as unknown });
    } catch {
      bad.push(i + 1);
    }
  });
  if (bad.length === 0) return { records, diagnostics: [] };
  const message = `${bad.length} lines are no JSON, the first is line ${bad[0]}`;
  const rule = records.length === 0 ? 'no-json' : 'broken-lines';
  return { records, diagnostics: [aboutFile(file, rule, message)] };
}

function readRecords(
  { name, bytes }: SourceFile,
  { limits }: ReadContext,
  parse: (text: string, file: string) => Parsed,
) {
  const { text, encoding, diagnostics } = decodeText(name, bytes);
  if (text === null) return { documents: [], diagnostics };
  const parsed = parse(text, name);
  const taken = parsed.records.slice(0, limits.mostRows);
  const found = taken.map(({ number, value }) => documentOfRecord(value, number, name));
  const documents = found.filter((document) => document !== null);
  const remarks: Diagnostic[] = [...diagnostics, ...parsed.diagnostics];
  const first = taken[0];
  if (documents.length === 0 && first !== undefined) {
    const names = isRecord(first.value) ? Object.keys(first.value) : [];
    remarks.push(aboutFile(name, 'no-text-column', noTextColumn(names)));
  } else if (documents.length < taken.length) {
    const message = `${taken.length - documents.length} records hold no text`;
    remarks.push(aboutFile(name, 'empty-rows', message, 'info'));
  }
  if (parsed.records.length > taken.length) {
    const message = `${parsed.records.length - taken.length} records beyond the first ${limits.mostRows} are not read`;
    remarks.push(aboutFile(name, 'too-many-rows', message));
  }
  return { documents: documents.map((document) => ({ ...document, encoding })), diagnostics: remarks };
}

function documentOfRecord(value: unknown, number: number, file: string): RawDocument | null {
  if (!isRecord(value)) return null;
  const record = Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => typeof field === 'string' || typeof field === 'number')
      .map(([key, field]) => [key, String(field)]),
  );
  const values = Object.values(record);
  const { text: place } = findColumns(Object.keys(record));
  const text = place === undefined ? '' : (values[place] ?? '');
  if (text.trim() === '') return null;
  const details = detailsOfRecord(record);
  // Our own documents.json: its ids are known to others, and its offsets point into the very text.
  const own = 'sha256' in value && 'blocks' in value && isId(value['id']) ? value['id'] : undefined;
  const id = own ?? `${withoutExtension(file)}#${number}`;
  return { id, file, text: own === undefined ? withTitle(text, details.title) : text, ...details };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length < 300 && isSafePath(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
