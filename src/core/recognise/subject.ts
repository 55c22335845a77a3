import type { Level, Reading, RegionReading } from '../model/index.ts';
import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import { withItem } from './smallLists.ts';

/** Whom a statement is about, and the words that tell. An empty `regions` means: nobody of ours (the world). */
export interface Subject {
  readonly regions: readonly string[];
  readonly reading: RegionReading;
}

/** Whom something is said of before that is known. */
export const NOBODY: Subject = { regions: [], reading: { kind: 'named', start: 0, end: 0 } };

/** The places that a text has named so far. */
export interface PlacesNamed {
  /** Regions named side by side, latest group last. */
  readonly groups: readonly (readonly string[])[];
  /** Regions that were subjects by themselves, latest last, each once. */
  readonly heads: readonly string[];
  /** Last region named at all, most specific. */
  readonly last: Subject | null;
}

/** What a deictic word can be resolved against, nearest first. */
export interface SubjectContext {
  readonly carried: Subject | null;
  readonly heading: Subject | null;
  readonly focus: Subject | null;
  readonly named: PlacesNamed;
  /** The province that most places of the document lie in. */
  readonly majority: string | null;
}

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

const HONG_KONG = '810000';
const SAR_CODES = new Set([HONG_KONG, '820000']);
/** 本港, 本澳: which of the two. */
const SARS: Readonly<Record<string, string>> = { 本港: HONG_KONG, 本澳: '820000' };

/** 两市, 双方, 三地, 四省: how many. */
const SIZES: Readonly<Record<string, number>> = { 两: 2, 双: 2, 三: 3, 四: 4 };

const sizeOf = (word: string): number => SIZES[word.charAt(0)] ?? (/three/i.test(word) ? 3 : 2);

/** The last group of that size, or an area with that many members, or the last that many subjects. */
function findGroup(
  hierarchy: Hierarchy,
  context: SubjectContext,
  size: number,
  word = '',
): readonly string[] | null {
  const { groups, last } = context.named;
  const level = hierarchy.entry(context.named.heads[0] ?? '')?.level;
  const unit = /[省市县区旗州盟]/.exec(word)?.[0];
  const called = unit ? context.named.heads.filter((each) => hierarchy.entry(each)?.name.endsWith(unit)) : [];
  const heads =
    called.length >= size
      ? called
      : context.named.heads.filter((each) => hierarchy.entry(each)?.level === level);
  const area = [context.carried, last].find(
    (subject) => subject?.regions.length === 1 && isArea(subject.regions[0]!),
  );
  if (area) {
    const members = hierarchy.area(area.regions[0]!)?.members ?? [];
    return /省|province/i.test(word) && members.length === size ? members : area.regions;
  }
  if (heads.length >= size) return heads.slice(-size);
  const focus = context.focus?.regions[0];
  const whole = focus === undefined ? undefined : hierarchy.area(focus);
  return (
    groups.findLast((each) => each.length === size) ?? (whole?.members.length === size ? whole.members : null)
  );
}

const OF_ALL = /^(?:全|我|本|市(?!内|界))/;

/** 凤城市的涡轮增压器…，全市水产品…: where a text is about a 地级市, 全市 is that city, not the 县级市 just named. */
function wholeCity(hierarchy: Hierarchy, { carried, heading, focus }: SubjectContext): string | null {
  const whole = (heading ?? focus)?.regions[0];
  const part = carried?.regions[0];
  if (!whole || part === undefined || hierarchy.entry(whole)?.level !== 'prefecture') return null;
  return hierarchy.isWithin(part, whole) ? whole : null;
}

type Resolve = (hierarchy: Hierarchy, code: string, word: string) => string | undefined;

const RESOLVERS: Partial<Record<DeicticTarget, Resolve>> = {
  province: (hierarchy, code) => hierarchy.atLevel(code, 'province'),
  prefecture: resolveCity,
  county: (hierarchy, code) => hierarchy.atLevel(code, 'county'),
  district: resolveDistrict,
  capital: (hierarchy, code) => hierarchy.capitalOf(code),
};

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

/** 我们这儿, “our city”: whom the section or the document is about, or the part of it that was just spoken of. */
function homeOf(hierarchy: Hierarchy, { carried, heading, focus }: SubjectContext): readonly string[] | null {
  const home = heading ?? focus;
  if (home?.regions.length !== 1 || home.regions[0] === 'CN') return null;
  const isPart = carried?.regions.length === 1 && hierarchy.isWithin(carried.regions[0]!, home.regions[0]!);
  return isPart ? carried.regions : home.regions;
}

const ofMajority = ({ majority }: SubjectContext): readonly string[] | null => (majority ? [majority] : null);

const findSar = (around: readonly string[], { majority }: SubjectContext): string | undefined =>
  [...around, majority ?? ''].find((code) => SAR_CODES.has(code));

/** 报告要求: the one region that the section or the document is about. */
function wholeOf({ heading, focus }: SubjectContext): readonly string[] | null {
  const whole = heading ?? focus;
  return whole?.regions.length === 1 && whole.regions[0] !== 'CN' ? whole.regions : null;
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
  if (target === 'former') return findGroup(hierarchy, context, 2)?.slice(0, 1) ?? null;
  if (target === 'latter') return findGroup(hierarchy, context, 2)?.slice(1) ?? null;
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

export const subjectOf = (
  regions: readonly string[],
  kind: Reading,
  start: number,
  end: number,
): Subject => ({
  regions,
  reading: { kind, start, end },
});

/** Whether a subject is one region, neither the country nor an area. */
export const isUnit = (subject: Subject | null): boolean =>
  subject?.regions.length === 1 && subject.regions[0] !== 'CN' && !isArea(subject.regions[0]!);

/** 打造安徽重要基地 in a sentence about 池州: the whole is only where the part wants to count. */
export function holdsSubject(hierarchy: Hierarchy, region: string, current: Subject | null): boolean {
  const [own] = current?.regions.length === 1 ? current.regions : [];
  return own !== undefined && own !== region && own !== 'CN' && hierarchy.isWithin(own, region);
}
