import { createHash } from 'node:crypto';
import Papa from 'papaparse';

interface Field {
  readonly name: string;
  readonly type: string;
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name?: string;
  readonly path?: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly format?: string;
  readonly mediatype?: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface Descriptor {
  readonly $schema?: string;
  readonly name?: string;
  readonly created?: string;
  readonly licenses?: readonly { readonly name?: string; readonly path?: string }[];
  readonly contributors?: readonly { readonly title?: string }[];
  readonly sources?: readonly { readonly title?: string; readonly path?: string }[];
  readonly resources?: readonly Resource[];
}

type Files = ReadonlyMap<string, Uint8Array>;
type Rows = readonly (readonly string[])[];

const NAME = /^[a-z0-9._-]+$/;
/** Patterns of a cell by the type of its field; an empty cell is a missing value. */
const CELLS: Readonly<Record<string, RegExp>> = {
  string: /[\s\S]*/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What of the Data Package v2, Data Resource and Table Schema rules a descriptor breaks, with its files at hand. */
export function dataPackageFaults(descriptor: Descriptor, files: Files): string[] {
  const {
    $schema,
    name,
    created,
    licenses = [],
    contributors = [],
    sources = [],
    resources = [],
  } = descriptor;
  const faults: string[] = [];
  const want = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  want($schema === 'https://datapackage.org/profiles/2.0/datapackage.json', 'the profile is not named');
  want(NAME.test(name ?? ''), `name ${name}`);
  want(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(created ?? ''), `created ${created}`);
  want(
    licenses.every((one) => one.name !== undefined || one.path !== undefined),
    'a licence is nameless',
  );
  want(
    contributors.every(({ title }) => Boolean(title)),
    'a contributor has no title',
  );
  want(
    sources.every(({ title, path }) => Boolean(title) && (path === undefined || /^https?:/.test(path))),
    'a source has no title or no web address',
  );
  want(resources.length > 0, 'there is no resource');
  want(new Set(resources.map((one) => one.name)).size === resources.length, 'a resource name stands twice');
  const tables = new Map<string, Rows>();
  for (const resource of resources) {
    faults.push(...resourceFaults(resource, files));
    if (resource.schema) tables.set(resource.name ?? '', rowsOf(resource, files));
  }
  for (const resource of resources) {
    if (resource.schema) faults.push(...tableFaults(resource, tables, resources));
  }
  return faults;
}

function resourceFaults({ name, path, bytes, hash, format, mediatype }: Resource, files: Files): string[] {
  const faults: string[] = [];
  if (!NAME.test(name ?? '')) faults.push(`resource name ${name}`);
  if (path === undefined || path.startsWith('/') || path.split('/').includes('..'))
    faults.push(`path ${path}`);
  if (!format || !/^[\w.-]+\/[\w.+-]+$/.test(mediatype ?? '')) faults.push(`${path} has no format`);
  const content = files.get(path ?? '');
  if (!content) return [...faults, `${path} is not in the package`];
  if (content.length !== bytes) faults.push(`${path} has ${content.length} bytes, not ${bytes}`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  if (hash !== `sha256:${sha256}`) faults.push(`${path} has another hash`);
  return faults;
}

function rowsOf({ path }: Resource, files: Files): Rows {
  const text = new TextDecoder().decode(files.get(path ?? ''));
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
}

function tableFaults(
  { name = '', schema }: Resource,
  tables: ReadonlyMap<string, Rows>,
  resources: readonly Resource[],
): string[] {
  const faults: string[] = [];
  const fields = schema?.fields ?? [];
  const [head = [], ...rows] = tables.get(name) ?? [];
  if (head.join() !== fields.map((field) => field.name).join())
    faults.push(`${name}: fields are not its headings`);
  for (const [index, { name: field, type }] of fields.entries()) {
    const pattern = CELLS[type];
    const wrong = rows.find((row) => row[index] !== '' && !pattern?.test(row[index] ?? ''));
    if (!pattern || wrong) faults.push(`${name}.${field}: ${wrong?.[index]} is no ${type}`);
  }
  for (const key of schema?.primaryKey ?? []) {
    const values = columnOf(head, rows, key);
    if (values.length === 0 && rows.length > 0) faults.push(`${name}: key ${key} is no field`);
    if (new Set(values).size !== rows.length || values.includes(''))
      faults.push(`${name}: key ${key} is not unique`);
  }
  for (const { fields: own, reference } of schema?.foreignKeys ?? []) {
    const [otherHead = [], ...others] = tables.get(reference.resource) ?? [];
    if (!resources.some((one) => one.name === reference.resource))
      faults.push(`${name}: no ${reference.resource}`);
    const known = new Set(columnOf(otherHead, others, reference.fields[0] ?? ''));
    const lost = columnOf(head, rows, own[0] ?? '').find((value) => value !== '' && !known.has(value));
    if (lost !== undefined) faults.push(`${name}.${own[0]}: ${lost} is not in ${reference.resource}`);
  }
  return faults;
}

function columnOf(head: readonly string[], rows: Rows, field: string): string[] {
  const index = head.indexOf(field);
  return index < 0 ? [] : rows.map((row) => row[index] ?? '');
}
