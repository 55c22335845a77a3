import type { AreaEntry, Level, RegionEntry } from '../model/index.ts';

/** Who lies in whom, by GB/T 2260 code. */
export interface Hierarchy {
  readonly entry: (code: string) => RegionEntry | undefined;
  readonly area: (id: string) => AreaEntry | undefined;
  /** The code itself and the units above it, innermost first. */
  readonly chain: (code: string) => readonly string[];
  /** The unit of `level` that holds `code`, or undefined. */
  readonly atLevel: (code: string, level: Level) => string | undefined;
  /** Whether `inner` lies in `outer` (or is it). */
  readonly isWithin: (inner: string, outer: string) => boolean;
  /** Seat of government of the province that holds `code`. */
  readonly capitalOf: (code: string) => string | undefined;
}

const AREA_BEGINS = 'a'.charCodeAt(0);

/** Whether a region is a composite area such as `area:东北`; all others are digits, or `CN`. */
export const isArea = (region: string): boolean => region.charCodeAt(0) === AREA_BEGINS;

const ZERO = '0'.charCodeAt(0);

/** Whether one unit is the other or lies in it: codes nest by pairs of digits, 150622 in 150600 and both in 150000. */
function isNested(inner: string, outer: string): boolean {
  for (let at = 0; at < outer.length; at += 2) {
    const first = outer.charCodeAt(at);
    const second = outer.charCodeAt(at + 1);
    if (inner.charCodeAt(at) === first && inner.charCodeAt(at + 1) === second) continue;
    return first === ZERO && second === ZERO;
  }
  return true;
}

/** Builds the hierarchy from gazetteer rows and composite areas. */
export function buildHierarchy(regions: readonly RegionEntry[], areas: readonly AreaEntry[]): Hierarchy {
  const byCode = new Map(regions.map((entry) => [entry.code, entry]));
  const byArea = new Map(areas.map((area) => [area.id, area]));
  const chains = new Map<string, readonly string[]>();
  const chain = (code: string): readonly string[] => {
    const known = chains.get(code);
    if (known) return known;
    const parent = byCode.get(code)?.parent ?? null;
    const made = parent === null ? [code] : [code, ...chain(parent)];
    chains.set(code, made);
    return made;
  };
  const isWithin = (inner: string, outer: string): boolean => {
    if (!isArea(outer)) return isNested(inner, outer);
    for (const member of byArea.get(outer)?.members ?? []) if (isNested(inner, member)) return true;
    return false;
  };
  return {
    entry: (code) => byCode.get(code),
    area: (id) => byArea.get(id),
    chain,
    isWithin,
    atLevel: (code, level) => chain(code).find((each) => byCode.get(each)?.level === level),
    capitalOf: (code) => {
      const province = chain(code).at(-1);
      const capital = province && `${province.slice(0, 2)}0100`;
      return capital && byCode.has(capital) ? capital : undefined;
    },
  };
}
