import type { Level } from '../model/index.ts';
import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';

/** Which unit around a region a deictic word of some level means: 全市, 全县, 全区, 首府. */

const isDistrict = (hierarchy: Hierarchy, code: string): boolean =>
  /区$/.test(hierarchy.entry(code)?.name ?? '');
const AUTONOMOUS = new Set(['15', '45', '54', '64', '65']);
const MUNICIPALITIES = new Set(['11', '12', '31', '50', '81', '82']);

function unitAt(hierarchy: Hierarchy, code: string, level: Level): string | undefined {
  const found = hierarchy.atLevel(code, level);
  if (found || level !== 'prefecture') return found;
  const province = hierarchy.atLevel(code, 'province');
  const county = hierarchy.entry(code);
  if (county?.level === 'county' && /市$/.test(county.name)) return code;
  return province && MUNICIPALITIES.has(province.slice(0, 2)) ? province : undefined;
}

function resolveCity(hierarchy: Hierarchy, code: string, word: string): string | undefined {
  if (/[盟州]|地区|prefecture|league/.test(word)) return hierarchy.atLevel(code, 'prefecture');
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

type Resolve = (hierarchy: Hierarchy, code: string, word: string) => string | undefined;

/** By what a word points at. */
export const RESOLVERS: Partial<Record<DeicticTarget, Resolve>> = {
  province: (hierarchy, code) => hierarchy.atLevel(code, 'province'),
  prefecture: resolveCity,
  county: (hierarchy, code) => hierarchy.atLevel(code, 'county'),
  district: resolveDistrict,
  capital: (hierarchy, code) => hierarchy.capitalOf(code),
};
