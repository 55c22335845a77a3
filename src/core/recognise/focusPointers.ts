import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { MASKED, POINTER } from '../lexicon/meaning.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import type { Hits } from './hits.ts';
import type { Mention } from './mentions.ts';
import { firstSpanFrom } from './spans.ts';

/** Words that point at a unit of some level: 全省, 市里, 县里, 全区, “the county”. */
const LEVELS = ['province', 'prefecture', 'county', 'district'] as const;
type PointedLevel = (typeof LEVELS)[number];

const isLevel = (target: DeicticTarget | null): target is PointedLevel =>
  (LEVELS as readonly (string | null)[]).includes(target);

/** A line so short, in UTF-16 units, may head what follows. */
const LABEL_LENGTH = 40;

/** What a text has found of itself. */
export interface Found {
  readonly hierarchy: Hierarchy;
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly hits: Hits;
}

/** The words of a text that point at a unit of some level. */
export interface Pointers {
  /** How many stand where no such unit is named, neither in the paragraph before them nor in the heading above. */
  free: number;
  /** How many stand behind which one. */
  readonly behind: Map<string, number>;
}

/** What a text points at, by level. */
export function readPointers(found: Found): ReadonlyMap<PointedLevel, Pointers> {
  const { lines, hits } = found;
  const { starts, roles } = hits;
  const read = new Map<PointedLevel, Pointers>();
  let at = 0;
  let heading: Line | null = null;
  for (const line of lines) {
    if (line.kind === 'heading' || line.end - line.start <= LABEL_LENGTH) heading = line;
    for (; at < hits.length && starts[at]! < line.end; at++) {
      if ((roles[at]! & (POINTER | MASKED)) !== POINTER || line.kind === 'boilerplate') continue;
      const start = starts[at]!;
      if (start < line.start) continue;
      const level = hits.meaning(at).deictic;
      if (!isLevel(level)) continue;
      const named =
        lastNamed(found, level, line.start, start) ??
        (heading && lastNamed(found, level, heading.start, heading.end));
      let pointers = read.get(level);
      if (pointers === undefined)
        read.set(level, (pointers = { free: 0, behind: new Map<string, number>() }));
      if (named === null) pointers.free++;
      else pointers.behind.set(named, (pointers.behind.get(named) ?? 0) + 1);
    }
  }
  return read;
}

/** The last unit of a level that is named in `[from, to)`. */
function lastNamed(
  { hierarchy, mentions }: Found,
  level: PointedLevel,
  from: number,
  to: number,
): string | null {
  for (let i = firstSpanFrom(mentions, to) - 1; i >= 0 && mentions[i]!.start >= from; i--) {
    const named = mentions[i]!.regions.find((region) => mayPointAt(hierarchy, level, region));
    if (named !== undefined) return named;
  }
  return null;
}

/** Provinces that are called 全市, and those that are called 全区. */
const MUNICIPALITY = /^(?:11|12|31|50)0000$/;
const AUTONOMOUS = /^(?:15|45|54|64|65)0000$/;

/** Whether words for a level may mean a region: 全市 a prefecture, a county-level city or 上海. */
export function mayPointAt({ entry }: Hierarchy, level: PointedLevel, code: string): boolean {
  const region = entry(code);
  if (!region) return false;
  const isDistrict = region.level === 'county' && region.name.endsWith('区');
  const isCity = region.level === 'county' && region.name.endsWith('市');
  if (level === 'province') return region.level === 'province' && !MUNICIPALITY.test(code);
  if (level === 'prefecture') return region.level === 'prefecture' || isCity || MUNICIPALITY.test(code);
  if (level === 'county') return region.level === 'county' && !isDistrict && !isCity;
  return isDistrict || AUTONOMOUS.test(code);
}
