import { ROW_SORTS, type RowSort } from '../../core/analysis/comparison.ts';
import { LEVELS, type Level } from '../../core/model/index.ts';
import { MATRIX_AXES, type MatrixAxis } from '../charts/matrix/model.ts';

/** From this many columns on, the UpSet stands above the table. */
export const UPSET_FROM = 4;

export const COMPARE_MODES = ['sets', 'all'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export const ALL_TABS = ['matrix', 'overlap', 'crowd', 'niche'] as const;
export type AllTab = (typeof ALL_TABS)[number];

export const ORDERS = ['similar', 'code', 'count'] as const;
export type MatrixOrder = (typeof ORDERS)[number];

/** Against whom a gap is a gap. */
export const NICHE_AMONG = ['neighbours', 'peers', 'compared'] as const;
export type NicheAmong = (typeof NICHE_AMONG)[number];

/** How Compare shows what is compared. All of it is in the URL, as `co=sort:cluster,by:industry`. */
export interface CompareOptions {
  readonly mode: CompareMode;
  readonly sort: RowSort;
  /** Column whose document order rules. */
  readonly column: number;
  /** Chosen intersection of the UpSet, e.g. `0.2`. */
  readonly group: string | null;
  /** Only rows of this cluster. */
  readonly cluster: string | null;
  /** Industry whose row is open. */
  readonly open: string | null;
  readonly tab: AllTab;
  readonly by: MatrixAxis;
  readonly order: MatrixOrder;
  readonly level: Level | 'all';
  /** Only this document's claims, in the mode `all`. */
  readonly document: string | null;
  /** Industry looked at under `crowd`. */
  readonly crowd: string | null;
  /** Region looked at under `niche`. */
  readonly niche: string | null;
  readonly among: NicheAmong;
  /** Weigh similarity by status. */
  readonly weighted: boolean;
  /** Step of the zoom of the matrix. */
  readonly zoom: number;
}

export const DEFAULT_COMPARE_OPTIONS: CompareOptions = {
  mode: 'sets',
  sort: 'difference',
  column: 0,
  group: null,
  cluster: null,
  open: null,
  tab: 'matrix',
  by: 'cluster',
  order: 'similar',
  level: 'province',
  document: null,
  crowd: null,
  niche: null,
  among: 'neighbours',
  weighted: false,
  zoom: 3,
};

type Reader<T> = (text: string) => T | undefined;

const oneOf =
  <T extends string>(allowed: readonly T[]): Reader<T> =>
  (text) =>
    allowed.find((value) => value === text);
const word: Reader<string | null> = (text) => text || undefined;
const digit: Reader<number> = (text) => (/^\d$/.test(text) ? Number(text) : undefined);

const READERS: { readonly [K in keyof CompareOptions]: Reader<CompareOptions[K]> } = {
  mode: oneOf(COMPARE_MODES),
  sort: oneOf(ROW_SORTS),
  column: digit,
  group: (text) => (/^\d(\.\d)*$/.test(text) ? text : undefined),
  cluster: word,
  open: word,
  tab: oneOf(ALL_TABS),
  by: oneOf(MATRIX_AXES),
  order: oneOf(ORDERS),
  level: oneOf([...LEVELS, 'all'] as const),
  document: word,
  crowd: word,
  niche: word,
  among: oneOf(NICHE_AMONG),
  weighted: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  zoom: digit,
};

const KEYS = Object.keys(READERS) as (keyof CompareOptions)[];

/** Reads `key:value` pairs; what is not understood falls to its default. */
export function parseCompareOptions(pairs: readonly string[]): CompareOptions {
  const options: Record<string, unknown> = { ...DEFAULT_COMPARE_OPTIONS };
  for (const pair of pairs) {
    const colon = pair.indexOf(':');
    const key = KEYS.find((name) => name === pair.slice(0, colon));
    if (!key) continue;
    const value = READERS[key](pair.slice(colon + 1));
    if (value !== undefined) options[key] = value;
  }
  return options as unknown as CompareOptions;
}

/** Writes what differs from the defaults. */
export function formatCompareOptions(options: CompareOptions): string[] {
  return KEYS.filter((key) => options[key] !== DEFAULT_COMPARE_OPTIONS[key]).map(
    (key) => `${key}:${textOf(options[key])}`,
  );
}

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value ?? '');
}
