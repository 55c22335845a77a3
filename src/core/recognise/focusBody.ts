import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { Line } from '../text/structure.ts';
import { countUnits, findHome, type UnitCounts } from './home.ts';
import type { Mention } from './mentions.ts';
import { subjectOf, type Subject } from './subject.ts';

/** What a text as a whole makes of the region that its title or its first lines put first. */

/** The part of it that a text is about is named so often, … */
const PART_SAID = 3;
/** … so many times as often as the whole, … */
const TIMES_WHOLE = 2;
/** … holds so much of what is named in the whole, … */
const OF_WHOLE = 0.5;
/** … and any other part so little of what it holds. */
const RIVAL_PART = 0.34;

/** “The quiet corner of Guangdong” about Shaoguan: the one part that the text speaks of. */
function partOf(hierarchy: Hierarchy, region: string, { units }: UnitCounts): string | null {
  const whole = units.get(region);
  if (!whole) return null;
  const least = Math.max(PART_SAID, TIMES_WHOLE * whole.named);
  let best: string | null = null;
  for (const [code, { named, places }] of units)
    if (
      code !== region &&
      hierarchy.isWithin(code, region) &&
      named >= least &&
      places >= OF_WHOLE * whole.places
    )
      if (best === null || hierarchy.isWithin(code, best)) best = code;
  if (best === null) return null;
  for (const [code, { places }] of units) {
    const isOther =
      hierarchy.isWithin(code, region) && !hierarchy.isWithin(code, best) && !hierarchy.isWithin(best, code);
    if (isOther && places > RIVAL_PART * units.get(best)!.places) return null;
  }
  return best;
}

/** A whole that the text goes all over holds so many places, … */
const WHOLE_PLACES = 8;
/** … so much of all, … */
const OF_ALL = 0.6;
/** … and the part that only its title names so little of it. */
const OF_PART = 0.08;

/** “Three ports that refuse to be Qingdao” about Shandong: the whole whose other parts the text goes through. */
function wholeAround({ chain }: Hierarchy, region: string, { units, total }: UnitCounts): string | null {
  const own = units.get(region)?.places ?? 0;
  for (const code of chain(region)) {
    const places = units.get(code)?.places ?? 0;
    if (code !== region && places >= WHOLE_PLACES && places >= OF_ALL * total && own <= OF_PART * places)
      return code;
  }
  return null;
}

/** An area that only the title names gives way to a unit that holds so much. */
const OF_AREA = 0.55;

function homeInArea(hierarchy: Hierarchy, area: string, body: readonly Mention[]): Subject | null {
  if (body.filter(({ regions }) => regions.includes(area)).length > 1) return null;
  const home = findHome(hierarchy, body);
  const { units, total } = countUnits(hierarchy, body);
  const province = home && hierarchy.atLevel(home.regions[0]!, 'province');
  return province && units.get(province)!.places >= OF_AREA * total ? home : null;
}

/** Whether a region is named so often that neither a part of it nor a whole around it can be named more. */
function isSaidThroughout(region: string, mentions: readonly Mention[]): boolean {
  let said = 0;
  for (let i = 0; i < mentions.length; i++) if (mentions[i]!.regions.includes(region)) said++;
  return said * (1 + TIMES_WHOLE) > mentions.length + TIMES_WHOLE;
}

/** Whom a text is about that puts one region first: that one, unless it goes elsewhere. */
export function weighBody(
  hierarchy: Hierarchy,
  first: Subject,
  lines: readonly Line[],
  mentions: readonly Mention[],
): Subject {
  const [region] = first.regions;
  if (first.regions.length !== 1 || region === undefined || region === 'CN') return first;
  if (!isArea(region) && isSaidThroughout(region, mentions)) return first;
  const titles = lines.filter(({ kind }) => kind === 'title');
  const body = mentions.filter(
    ({ start }) => !titles.some((line) => line.start <= start && start < line.end),
  );
  if (isArea(region)) return homeInArea(hierarchy, region, body) ?? first;
  const counts = countUnits(hierarchy, body);
  const other = partOf(hierarchy, region, counts) ?? wholeAround(hierarchy, region, counts);
  if (other === null) return first;
  const { start, end } = counts.units.get(other)!.mention ?? first.reading;
  return subjectOf([other], 'named', start, end);
}
