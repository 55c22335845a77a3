import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { NameReading } from '../lexicon/regionNames.ts';

interface Named {
  readonly regions: readonly NameReading[];
}

/** A short name that is said so often names its county by itself, … */
const OFTEN = 3;
/** … so often in a text that speaks of 全县, 县里, “the county”; … */
const OFTEN_IN_COUNTY_TEXT = 2;
/** … and so many counties of one prefecture, said so often together, vouch for one another. */
const SISTERS = 2;
const SISTERS_SAID = 4;

const NONE: readonly string[] = [];

/** The only county that a name may stand for where its parent is named: 延吉, Taicang. */
function onlyCounty({ regions }: Named, { entry }: Hierarchy): string | null {
  if (regions.length !== 1) return null;
  const only = regions[0]!;
  if (only.form !== 'near' || only.isZone) return null;
  return entry(only.region)?.level === 'county' ? only.region : null;
}

/** Counties whose short names a text makes readable by saying them again and again, or several of one prefecture. */
export function localCounties(
  hierarchy: Hierarchy,
  candidates: readonly Named[],
  isCountyText: () => boolean,
): readonly string[] {
  let said: Map<string, number> | null = null;
  for (let i = 0; i < candidates.length; i++) {
    const county = onlyCounty(candidates[i]!, hierarchy);
    if (county !== null) (said ??= new Map<string, number>()).set(county, (said.get(county) ?? 0) + 1);
  }
  if (said === null) return NONE;
  const sisters = new Map<string, { counties: number; said: number }>();
  for (const [county, times] of said) {
    const parent = hierarchy.entry(county)!.parent ?? '';
    const known = sisters.get(parent) ?? { counties: 0, said: 0 };
    sisters.set(parent, { counties: known.counties + 1, said: known.said + times });
  }
  return [...said].flatMap(([county, times]) => {
    const { counties, said: together } = sisters.get(hierarchy.entry(county)!.parent ?? '')!;
    const isReadable =
      times >= OFTEN ||
      (counties >= SISTERS && together >= SISTERS_SAID) ||
      (times >= OFTEN_IN_COUNTY_TEXT && isCountyText());
    return isReadable ? [county] : [];
  });
}
