import type { Import } from './imports.ts';

/** Rooms of the core, from the ground up: a room may use itself and those before it. */
const CORE_ROOMS = [
  'model',
  'plane',
  'text',
  'lexicon',
  'recognise',
  'corrections',
  'analysis',
  'briefing',
  'export',
];

/** Rooms of the app by storey: a room may use its own storey's rooms only where it is one of them, and those below. */
const APP_STOREYS: readonly (readonly string[])[] = [
  ['ui', 'data', 'state'],
  ['map', 'charts', 'own', 'corrections', 'offline'],
  ['panels', 'compare'],
  ['picture'],
  ['briefing'],
  ['export'],
];

/** Packages that compute only: the core may use these and no other. */
const PURE_PACKAGES = /^(valibot|d3-array|geojson|topojson-client|topojson-specification)$/;

/** Packages that read formats, without a file system or a page. They load when a file needs them. */
const FORMAT_PACKAGES =
  /^(valibot|@noble\/hashes\/sha2\.js|@mozilla\/readability|linkedom\/worker|htmlparser2|fflate|papaparse|pdfjs-dist(?:\/.+)?)$/;

/** Files of the pipeline that may touch the file system or the process, beside the tools that a person runs by hand. */
const WORLD_FILES = /^src\/pipeline\/(effects|staging|cli|serve|watchDataset|build\w+|regions\/\w+)\.ts$/;
const WORLD = /^(node:)?(fs|fs\/promises|child_process|http|https|net|os|process|worker_threads)$/;

type Wall = (one: Import) => string | undefined;

/** Every wall of the house by name; each says what an import breaks, or nothing. */
const WALLS: Readonly<Record<string, Wall>> = {
  'core ← readers ← app, pipeline': ({ from, to }) => {
    const [a, b] = [houseOf(from), houseOf(to)];
    if (a === undefined || b === undefined || a === b || b === 'core') return undefined;
    return b === 'readers' && a !== 'core' ? undefined : `${a} may not use ${b}`;
  },
  'rooms of the core': ({ from, to }) => {
    const [a, b] = [coreRoom(from), coreRoom(to)];
    if (a < 0 || b < 0 || b <= a) return undefined;
    return `${CORE_ROOMS[a]} stands below ${CORE_ROOMS[b]}`;
  },
  'rooms of the app': ({ from, to }) => {
    const [a, b] = [storey(from), storey(to)];
    if (a === undefined || b === undefined || b < a) return undefined;
    return a === b && (a === 0 || room(from) === room(to))
      ? undefined
      : `${room(from)} may not use ${room(to)}`;
  },
  'the core stands alone': ({ from, to, isTypeOnly }) => {
    if (houseOf(from) !== 'core' || to.startsWith('src/') || to.startsWith('data/') || isTypeOnly)
      return undefined;
    return PURE_PACKAGES.test(to) ? undefined : `the core may not use ${to}`;
  },
  'readers run anywhere': ({ from, to }) => {
    if (houseOf(from) !== 'readers' || to.startsWith('src/') || to.startsWith('data/')) return undefined;
    return FORMAT_PACKAGES.test(to) ? undefined : `readers may not use ${to}`;
  },
  'one door to the world': ({ from, to }) => {
    if (houseOf(from) !== 'pipeline' || !WORLD.test(to) || WORLD_FILES.test(from)) return undefined;
    return `only effects.ts may use ${to}`;
  },
};

/** What a set of imports breaks, in words, with the wall and the two files. */
export function brokenWalls(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) =>
    Object.entries(WALLS).flatMap(([name, wall]) => {
      const problem = wall(one);
      return problem === undefined ? [] : [`${name}: ${one.from} → ${one.to}: ${problem}`];
    }),
  );
}

/** Rings of files that import each other at run time, each once, as `a → b → a`. */
export function cyclesOf(imports: readonly Import[]): readonly string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to, isTypeOnly } of imports) {
    if (!isTypeOnly && to.startsWith('src/')) edges.set(from, [...(edges.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) {
      cycles.push([...path.slice(seen), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of [...edges.keys()].sort()) walk(file, []);
  return cycles;
}

function houseOf(file: string): string | undefined {
  return /^src\/(app|core|pipeline|readers)\//.exec(file)?.[1];
}

function coreRoom(file: string): number {
  return CORE_ROOMS.indexOf(/^src\/core\/(\w+)\//.exec(file)?.[1] ?? '');
}

function room(file: string): string {
  return /^src\/app\/(\w+)\//.exec(file)?.[1] ?? '';
}

/** 0 is the lowest; `App` and its like stand above all rooms; undefined is not of the app. */
function storey(file: string): number | undefined {
  if (houseOf(file) !== 'app') return undefined;
  const found = APP_STOREYS.findIndex((rooms) => rooms.includes(room(file)));
  return found < 0 ? APP_STOREYS.length : found;
}
