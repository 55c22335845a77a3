import {
  DOCUMENT_KINDS,
  LEVELS,
  SPEAKERS,
  STATUSES,
  type DocumentKind,
  type Level,
  type Speaker,
  type Status,
} from '../../core/model/index.ts';
import {
  BASEMAPS,
  CHECKS,
  GL_CHOICES,
  LANGS,
  MAP_LEVELS,
  MATCHES,
  MAX_COMPARED,
  ORIGINS,
  THEMES,
  VIEWS,
  type Check,
  type Choices,
  type Filters,
  type Origin,
} from './choices.ts';

/** How one choice is written to and read from one URL parameter. `undefined` from `read` = not understood. */
export interface Codec<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
}

const oneOf = <T extends string>(allowed: readonly T[]): Codec<T> => ({
  write: (value) => value,
  read: (text) => allowed.find((value) => value === text.toLowerCase()),
});

const someOf = <T extends string>(allowed: readonly T[]): Codec<readonly T[]> => ({
  write: (values) => values.join(','),
  read: (text) => allowed.filter((value) => text.toLowerCase().split(',').includes(value)),
});

const list = (limit = Infinity): Codec<readonly string[]> => ({
  write: (values) => values.join(','),
  read: (text) =>
    [
      ...new Set(
        text
          .split(/[,，]/)
          .map((part) => part.trim())
          .filter(Boolean),
      ),
    ].slice(0, limit),
});

const word: Codec<string | null> = { write: (value) => value ?? '', read: (text) => text.trim() || null };
const phrase: Codec<string> = { write: (value) => value, read: (text) => text };
const date: Codec<string | null> = {
  write: (value) => value ?? '',
  read: (text) => (/^\d{4}(-\d{2}){0,2}$/.test(text) ? text : undefined),
};
const flag: Codec<boolean> = { write: (value) => (value ? '1' : '0'), read: (text) => text === '1' };
const count: Codec<number> = {
  write: String,
  read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined),
};

type ChoiceKey = Exclude<keyof Choices, 'filters'>;

/** Parameter name and codec of every choice. Names are public: links with them live. */
export const CHOICE_PARAMETERS: { readonly [K in ChoiceKey]: readonly [string, Codec<Choices[K]>] } = {
  view: ['view', oneOf(VIEWS)],
  region: ['r', word],
  industry: ['ind', word],
  claim: ['ev', word],
  compared: ['cmp', list(MAX_COMPARED)],
  compareOptions: ['co', list()],
  tableRegion: ['tr', phrase],
  tableDocuments: ['td', list()],
  basemap: ['bm', oneOf(BASEMAPS)],
  mapLevel: ['ml', oneOf(MAP_LEVELS)],
  outline: ['area', word],
  deck: ['deck', word],
  slide: ['slide', count],
  lang: ['lang', oneOf(LANGS)],
  theme: ['theme', oneOf(THEMES)],
  gl: ['gl', oneOf(GL_CHOICES)],
  embed: ['embed', flag],
  snapshot: ['data', word],
};

/** The same for the filters. */
export const FILTER_PARAMETERS: { readonly [K in keyof Filters]: readonly [string, Codec<Filters[K]>] } = {
  clusters: ['c', list()],
  industries: ['i', list()],
  match: ['m', oneOf(MATCHES)],
  statuses: ['st', someOf<Status>(STATUSES)],
  levels: ['lv', someOf<Level>(LEVELS)],
  kinds: ['k', someOf<DocumentKind>(DOCUMENT_KINDS)],
  origins: ['o', someOf<Origin>(ORIGINS)],
  from: ['from', date],
  to: ['to', date],
  speakers: ['sp', someOf<Speaker>(SPEAKERS)],
  checks: ['ck', someOf<Check>(CHECKS)],
  text: ['q', phrase],
};
