import type { Level, Reading, RegionReading } from '../model/index.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';

/** Whom a statement is about, and the words that tell. An empty `regions` means: nobody of ours (the world). */
export interface Subject {
  readonly regions: readonly string[];
  readonly reading: RegionReading;
}

/** What a deictic word can be resolved against, nearest first. */
export interface SubjectContext {
  readonly carried: Subject | null;
  readonly heading: Subject | null;
  readonly focus: string | null;
  /** Last pair or group of regions named side by side. */
  readonly group: readonly string[];
  /** Last region named at all, most specific. */
  readonly last: Subject | null;
}

const isDistrict = (hierarchy: Hierarchy, code: string): boolean =>
  /区$/.test(hierarchy.entry(code)?.name ?? '');
const AUTONOMOUS = new Set(['15', '45', '54', '64', '65']);
const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

function unitAt(hierarchy: Hierarchy, code: string, level: Level): string | undefined {
  const found = hierarchy.atLevel(code, level);
  if (found || level !== 'prefecture') return found;
  const province = hierarchy.atLevel(code, 'province');
  const county = hierarchy.entry(code);
  if (county?.level === 'county' && /市$/.test(county.name)) return code;
  return province && MUNICIPALITIES.has(province.slice(0, 2)) ? province : undefined;
}

function resolveCity(hierarchy: Hierarchy, code: string): string | undefined {
  const entry = hierarchy.entry(code);
  if (entry?.level === 'county' && /市$/.test(entry.name)) return code;
  return unitAt(hierarchy, code, 'prefecture');
}

function resolveDistrict(hierarchy: Hierarchy, code: string): string | undefined {
  const district = hierarchy
    .chain(code)
    .find((each) => hierarchy.entry(each)?.level === 'county' && isDistrict(hierarchy, each));
  if (district) return district;
  return AUTONOMOUS.has(code.slice(0, 2)) ? hierarchy.atLevel(code, 'province') : undefined;
}

type Resolve = (hierarchy: Hierarchy, code: string) => string | undefined;

const RESOLVERS: Partial<Record<DeicticTarget, Resolve>> = {
  province: (hierarchy, code) => hierarchy.atLevel(code, 'province'),
  prefecture: resolveCity,
  county: (hierarchy, code) => hierarchy.atLevel(code, 'county'),
  district: resolveDistrict,
  capital: (hierarchy, code) => hierarchy.capitalOf(code),
};

/** Resolves a deictic word (全市, 当地, 前者 …) against its context; null where it points at nothing known. */
export function resolveDeictic(
  target: DeicticTarget,
  hierarchy: Hierarchy,
  context: SubjectContext,
): readonly string[] | null {
  if (target === 'nation') return ['CN'];
  if (target === 'world') return [];
  if (target === 'former') return context.group.length > 0 ? [context.group[0]!] : null;
  if (target === 'latter') return context.group.length > 1 ? [context.group.at(-1)!] : null;
  if (target === 'group') return context.group.length > 1 ? context.group : null;
  const around = [
    ...(target === 'subject' ? (context.last?.regions ?? []) : []),
    ...(context.carried?.regions.length === 1 ? context.carried.regions : []),
    ...(context.heading?.regions ?? []),
    ...(context.focus ? [context.focus] : []),
    ...(context.last?.regions ?? []),
  ].filter((code) => code !== 'CN');
  if (target === 'subject') return around.length > 0 ? [around[0]!] : null;
  const resolve = RESOLVERS[target];
  if (!resolve) return null;
  for (const code of around) {
    const found = resolve(hierarchy, code);
    if (found) return [found];
  }
  return null;
}

export const subjectOf = (
  regions: readonly string[],
  kind: Reading,
  start: number,
  end: number,
): Subject => ({
  regions,
  reading: { kind, start, end },
});
