import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import { findGroup, sizeOf } from './deicticGroups.ts';
import { RESOLVERS } from './deicticUnits.ts';
import { withItem } from './smallLists.ts';
import { isUnit, type PlacesNamed, type SubjectContext } from './subject.ts';

const HONG_KONG = '810000';
const SAR_CODES = new Set([HONG_KONG, '820000']);
/** 本港, 本澳: which of the two. */
const SARS: Readonly<Record<string, string>> = { 本港: HONG_KONG, 本澳: '820000' };

const OF_ALL = /^(?:全|我|本|市(?!内|界))/;

/** 凤城市的涡轮增压器…，全市水产品…: where a text is about a 地级市, 全市 is that city, not the 县级市 just named. */
function wholeCity(hierarchy: Hierarchy, { carried, heading, focus }: SubjectContext): string | null {
  const whole = (heading ?? focus)?.regions[0];
  const part = carried?.regions[0];
  if (!whole || part === undefined || hierarchy.entry(whole)?.level !== 'prefecture') return null;
  return hierarchy.isWithin(part, whole) ? whole : null;
}

/** Regions that a deictic word may start from, nearest first. */
function regionsAround({ carried, heading, focus, named }: SubjectContext): string[] {
  let around = NOWHERE;
  if (carried?.regions.length === 1) around = withRegions(around, carried.regions);
  if (heading) around = withRegions(around, heading.regions);
  if (focus && focus.regions.length > 0 && focus.regions[0] !== 'CN')
    around = withItem(around, focus.regions[0]!);
  return named.last ? withRegions(around, named.last.regions) : around;
}

const NOWHERE: string[] = [];

function withRegions(around: string[], regions: readonly string[]): string[] {
  let all = around;
  for (let i = 0; i < regions.length; i++) if (regions[i] !== 'CN') all = withItem(all, regions[i]!);
  return all;
}

/** 全旗, 旗里: no county that was named in between. */
function bannerAmong(hierarchy: Hierarchy, around: readonly string[]): string | null {
  for (const code of around) {
    const county = hierarchy.atLevel(code, 'county');
    if (county !== undefined && hierarchy.entry(county)!.name.endsWith('旗')) return county;
  }
  return null;
}

const ENGLISH = /^[a-z]/;

const NATION: readonly string[] = ['CN'];
const WORLD: readonly string[] = [];

/** “The county …”, long after it was named: the last subject that has such a unit. */
function lastSubject({ heads }: PlacesNamed, unitOf: (code: string) => string | undefined): string[] | null {
  for (let i = heads.length - 1; i >= 0; i--) {
    const found = unitOf(heads[i]!);
    if (found) return [found];
  }
  return null;
}

/** 报告要求: the one region that the section or the document is about. */
function wholeOf({ heading, focus }: SubjectContext): readonly string[] | null {
  const whole = heading ?? focus;
  return whole?.regions.length === 1 && whole.regions[0] !== 'CN' ? whole.regions : null;
}

/** 我们这儿, “our city”: whom the section or the document is about, or the part of it that was just spoken of. */
function homeOf(hierarchy: Hierarchy, context: SubjectContext): readonly string[] | null {
  const home = wholeOf(context);
  const { carried } = context;
  if (home === null || carried?.regions.length !== 1) return home;
  return hierarchy.isWithin(carried.regions[0]!, home[0]!) ? carried.regions : home;
}

const ofMajority = ({ majority }: SubjectContext): readonly string[] | null => (majority ? [majority] : null);

const findSar = (around: readonly string[], { majority }: SubjectContext): string | undefined =>
  [...around, majority ?? ''].find((code) => SAR_CODES.has(code));

/** 前者, 后者: one of the last two, unless the section is about one unit and the two lie outside of it. */
function oneOfTwo(
  target: 'former' | 'latter',
  hierarchy: Hierarchy,
  context: SubjectContext,
): readonly string[] | null {
  const pair = findGroup(hierarchy, context, 2);
  const { heading } = context;
  if (
    pair === null ||
    (isUnit(heading) && !pair.every((each) => hierarchy.isWithin(each, heading!.regions[0]!)))
  )
    return null;
  return target === 'former' ? pair.slice(0, 1) : pair.slice(1);
}

/** Resolves a deictic word (全市, 当地, 前者 …) against its context; null where it points at nothing known. */
export function resolveDeictic(
  target: DeicticTarget,
  word: string,
  hierarchy: Hierarchy,
  context: SubjectContext,
): readonly string[] | null {
  if (target === 'nation') return NATION;
  if (target === 'world') return WORLD;
  if (target === 'document') return wholeOf(context);
  if (target === 'former' || target === 'latter') return oneOfTwo(target, hierarchy, context);
  if (target === 'group') return findGroup(hierarchy, context, sizeOf(word), word);
  const around = regionsAround(context);
  if (target === 'home') return homeOf(hierarchy, context) ?? (around.length > 0 ? around.slice(0, 1) : null);
  if (target === 'subject') return around.length > 0 ? [around[0]!] : ofMajority(context);
  if (target === 'sar') return [SARS[word] ?? findSar(around, context) ?? HONG_KONG];
  const resolve = RESOLVERS[target];
  if (!resolve) return null;
  const whole = target === 'prefecture' && OF_ALL.test(word) ? wholeCity(hierarchy, context) : null;
  if (whole) return [whole];
  const banner = target === 'county' && word.includes('旗') ? bannerAmong(hierarchy, around) : null;
  if (banner) return [banner];
  for (const code of around) {
    const found = resolve(hierarchy, code, word);
    if (found) return [found];
  }
  const found = context.majority && resolve(hierarchy, context.majority, word);
  if (found) return [found];
  return ENGLISH.test(word) ? lastSubject(context.named, (code) => resolve(hierarchy, code, word)) : null;
}
