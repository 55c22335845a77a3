import type { Hierarchy } from '../lexicon/hierarchy.ts';
import { MASKED, POINTER } from '../lexicon/meaning.ts';
import type { DeicticTarget } from '../lexicon/source.ts';
import type { Line } from '../text/structure.ts';
import { firstHitFrom, type Hit } from './hits.ts';
import type { Mention } from './mentions.ts';

/** Words that point at a unit of some level: 全省, 市里, 县里, 全区, “the county”. */
const LEVELS = ['province', 'prefecture', 'county', 'district'] as const;
type PointedLevel = (typeof LEVELS)[number];

const isLevel = (target: DeicticTarget | null): target is PointedLevel =>
  (LEVELS as readonly (string | null)[]).includes(target);

/** Said so often it counts, and no more. */
const MOST = 6;

/** A line so short, in UTF-16 units, may head what follows. */
const LABEL_LENGTH = 40;

/** What a text has found of itself. */
export interface Found {
  readonly hierarchy: Hierarchy;
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly hits: readonly Hit[];
}

/**
 * How often a text points at a unit of each level without having named one in the same paragraph, or in the heading
 * above: there it means the unit that it is about as a whole. None where it rather points at what was just named.
 */
export function countPointers(found: Found): ReadonlyMap<PointedLevel, number> {
  const { lines, hits } = found;
  const counts = new Map<PointedLevel, number>();
  const bound = new Map<PointedLevel, number>();
  let at = 0;
  let heading: Line | null = null;
  for (const line of lines) {
    if (line.kind === 'heading' || line.end - line.start <= LABEL_LENGTH) heading = line;
    for (; at < hits.length && hits[at]!.start < line.end; at++) {
      const { roles, meaning, start } = hits[at]!;
      if ((roles & (POINTER | MASKED)) !== POINTER || start < line.start || line.kind === 'boilerplate')
        continue;
      const level = meaning.deictic;
      if (!isLevel(level)) continue;
      const isBound =
        names(found, level, line.start, start) ||
        (heading !== null && names(found, level, heading.start, heading.end));
      const into = isBound ? bound : counts;
      into.set(level, Math.min(MOST, (into.get(level) ?? 0) + 1));
    }
  }
  for (const [level, said] of counts) if ((bound.get(level) ?? 0) > said) counts.delete(level);
  return counts;
}

/** Whether a unit of a level is named in `[from, to)`. */
function names({ hierarchy, mentions }: Found, level: PointedLevel, from: number, to: number): boolean {
  for (let i = firstHitFrom(mentions, from); i < mentions.length && mentions[i]!.start < to; i++)
    if (mentions[i]!.regions.some((region) => mayPointAt(hierarchy, level, region))) return true;
  return false;
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
