import type { DocumentKind, Level, Speaker, Status } from '../../core/model/index.ts';

export const VIEWS = ['map', 'region', 'industry', 'compare', 'brief', 'data', 'method'] as const;
export type View = (typeof VIEWS)[number];

/** What the claims are drawn on. */
export const BASEMAPS = ['geo', 'tile', 'table', 'multiples'] as const;
export type Basemap = (typeof BASEMAPS)[number];

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Whether MapLibre may take over from the SVG map. */
export const GL_CHOICES = ['auto', 'on', 'off'] as const;
export type GlChoice = (typeof GL_CHOICES)[number];

export const MAP_LEVELS = ['province', 'prefecture'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

export const MATCHES = ['any', 'all'] as const;
export type Match = (typeof MATCHES)[number];

/** Whose documents: those the page came with, or those the user added. */
export const ORIGINS = ['shipped', 'own'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What people said of a claim: nothing, that it is right, something else, or that the program missed it. */
export const CHECKS = ['unchecked', 'confirmed', 'corrected', 'added'] as const;
export type Check = (typeof CHECKS)[number];

/** Most regions that the Compare view sets side by side. */
export const MAX_COMPARED = 6;

/** Which claims count. An empty list or null means: all of them. */
export interface Filters {
  readonly clusters: readonly string[];
  readonly industries: readonly string[];
  /** `all`: only regions that have every chosen cluster and industry. */
  readonly match: Match;
  readonly statuses: readonly Status[];
  /** Level of the region that the claim is about. */
  readonly levels: readonly Level[];
  readonly kinds: readonly DocumentKind[];
  readonly origins: readonly Origin[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both ends included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly speakers: readonly Speaker[];
  readonly checks: readonly Check[];
  /** Words looked for in the quotes. */
  readonly text: string;
}

/** Everything a person has chosen; all of it is in the URL, nothing in it is derived. */
export interface Choices {
  readonly view: View;
  /** Region id; right after a link was opened perhaps a name or pinyin, until the names are loaded. */
  readonly region: string | null;
  /** The industry that the Industry view is about. */
  readonly industry: string | null;
  /** The claim whose passage is open. */
  readonly claim: string | null;
  readonly filters: Filters;
  /** Region ids side by side in Compare, in the chosen order. */
  readonly compared: readonly string[];
  /** How Compare shows them, as `key:value`; read and written by `compare/compareOptions.ts`. */
  readonly compareOptions: readonly string[];
  /** What the table of claims looks for in the names and codes of regions. */
  readonly tableRegion: string;
  /** Documents whose claims the table shows; none chosen: of all. */
  readonly tableDocuments: readonly string[];
  readonly basemap: Basemap;
  readonly mapLevel: MapLevel;
  /** Composite area whose outline is drawn, e.g. `area:东北`. */
  readonly outline: string | null;
  /** Open slide deck and the place in it. */
  readonly deck: string | null;
  readonly slide: number;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly gl: GlChoice;
  /** Map alone, for an iframe. */
  readonly embed: boolean;
  /** Name of the data (`dataHash`) that an embedded view was made from; it says so when the data is another. */
  readonly snapshot: string | null;
}

export const NO_FILTERS: Filters = {
  clusters: [],
  industries: [],
  match: 'any',
  statuses: [],
  levels: [],
  kinds: [],
  origins: [],
  from: null,
  to: null,
  speakers: [],
  checks: [],
  text: '',
};

export const DEFAULT_CHOICES: Choices = {
  view: 'map',
  region: null,
  industry: null,
  claim: null,
  filters: NO_FILTERS,
  compared: [],
  compareOptions: [],
  tableRegion: '',
  tableDocuments: [],
  basemap: 'geo',
  mapLevel: 'province',
  outline: null,
  deck: null,
  slide: 0,
  lang: 'zh',
  theme: 'auto',
  gl: 'auto',
  embed: false,
  snapshot: null,
};
