import { DEFAULT_CHOICES, NO_FILTERS, type Choices } from './choices.ts';
import { CHOICE_PARAMETERS, FILTER_PARAMETERS, type Codec } from './urlParameters.ts';

/**
 * Version of the parameter names. Links of version 1 carry no `v`; a later version writes `v=N`
 * and keeps a reader for every older one in `READERS`.
 */
export const URL_VERSION = 1;

type Table = Readonly<Record<string, readonly [string, Codec<unknown>]>>;
type Values = Readonly<Record<string, unknown>>;

const choiceTable = CHOICE_PARAMETERS as unknown as Table;
const filterTable = FILTER_PARAMETERS as unknown as Table;

const READERS: Readonly<Record<number, (params: URLSearchParams) => Choices>> = { 1: readVersion1 };

/** Choices as a query string without `?`; what is at its default is left out, so the plain page is ''. */
export function formatChoices(choices: Choices): string {
  const parts = [
    ...written(choiceTable, choices as unknown as Values, DEFAULT_CHOICES as unknown as Values),
    ...written(filterTable, choices.filters as unknown as Values, NO_FILTERS as unknown as Values),
  ];
  return parts.join('&');
}

/** Reads a query string or hash, with or without its `?` or `#`; what is not understood falls to the default. */
export function parseChoices(search: string): Choices {
  const params = new URLSearchParams(search.replace(/^[?#]/, ''));
  const version = Number(params.get('v') ?? URL_VERSION);
  const read = READERS[version] ?? readVersion1;
  return read(params);
}

function readVersion1(params: URLSearchParams): Choices {
  const filters = readTable(filterTable, params, NO_FILTERS as unknown as Values);
  const choices = readTable(choiceTable, params, DEFAULT_CHOICES as unknown as Values);
  return { ...choices, filters } as unknown as Choices;
}

function readTable(table: Table, params: URLSearchParams, defaults: Values): Values {
  const values: Record<string, unknown> = { ...defaults };
  for (const [key, [name, codec]] of Object.entries(table)) {
    const text = params.get(name);
    if (text === null) continue;
    const value = codec.read(text);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

function written(table: Table, values: Values, defaults: Values): string[] {
  const parts: string[] = [];
  for (const [key, [name, codec]] of Object.entries(table)) {
    const text = codec.write(values[key]);
    if (text !== codec.write(defaults[key])) parts.push(`${name}=${escapeValue(text)}`);
  }
  return parts;
}

/** Commas, colons and slashes are legal in a query and stay readable. */
function escapeValue(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replace(/%2C/g, ',')
    .replace(/%3A/g, ':')
    .replace(/%2F/g, '/');
}
