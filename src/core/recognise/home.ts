import { isArea, type Hierarchy } from '../lexicon/hierarchy.ts';
import type { Mention } from './mentions.ts';
import { subjectOf, type Subject } from './subject.ts';

/** Of all places named, so many must lie in one unit, … */
const MOST = 0.5;
/** … or so many in a province that is not named itself; … */
const NEARLY_ALL = 0.75;
/** … and so many of those in one part of it for the part to be meant. */
const OF_WHOLE = 0.65;
const MIN_PLACES = 3;
/** A prefecture that is not named itself holds so many. */
const MANY_PLACES = 6;
/** Another province with so many of its places makes it a text on two. */
const RIVAL = 0.55;

interface Unit {
  /** How many places lie in it, itself among them, … */
  places: number;
  /** … and how often it is named itself. */
  named: number;
  /** Where it is named itself. */
  mention: Mention | null;
}

export interface UnitCounts {
  readonly units: ReadonlyMap<string, Unit>;
  readonly total: number;
}

/** The places that a text names, by the units they lie in; CN and composite areas are no places here. */
export function countUnits(hierarchy: Hierarchy, mentions: readonly Mention[]): UnitCounts {
  const units = new Map<string, Unit>();
  let total = 0;
  for (const mention of mentions) {
    for (const code of mention.regions) {
      if (code === 'CN' || isArea(code)) continue;
      total++;
      for (const unit of hierarchy.chain(code)) {
        const known = units.get(unit) ?? { places: 0, named: 0, mention: null };
        known.places++;
        if (unit === code) {
          known.named++;
          known.mention ??= mention;
        }
        units.set(unit, known);
      }
    }
  }
  return { units, total };
}

/** The unit of a level, inside `within` if that is given, in which most places lie. */
function largest(
  hierarchy: Hierarchy,
  units: ReadonlyMap<string, Unit>,
  level: string,
  within: string | null,
): readonly [string, Unit] | null {
  let found: readonly [string, Unit] | null = null;
  for (const [code, unit] of units) {
    if (hierarchy.entry(code)?.level !== level || (within && !hierarchy.isWithin(code, within))) continue;
    if (!found || unit.places > found[1].places) found = [code, unit];
  }
  return found;
}

/**
 * The unit in which most of the places of a document lie, the smallest that holds them; null where they lie apart.
 * For documents whose title and first lines do not say whom they are about.
 */
export function findHome(hierarchy: Hierarchy, mentions: readonly Mention[]): Subject | null {
  const { units, total } = countUnits(hierarchy, mentions);
  if (total < MIN_PLACES) return null;
  const province = largest(hierarchy, units, 'province', null);
  if (!province || province[1].places < MOST * total) return null;
  for (const [code, { places }] of units)
    if (
      code !== province[0] &&
      hierarchy.entry(code)?.level === 'province' &&
      places > RIVAL * province[1].places
    )
      return null;
  let home = province;
  for (const level of ['prefecture', 'county']) {
    const part = largest(hierarchy, units, level, home[0]);
    if (
      part &&
      (part[1].mention || (level === 'prefecture' && part[1].places >= MANY_PLACES)) &&
      part[1].places >= MOST * total * (level === 'county' ? 0.9 : 1) &&
      part[1].places >= OF_WHOLE * home[1].places
    )
      home = part;
  }
  if (home === province && !home[1].mention && home[1].places < NEARLY_ALL * total) return null;
  const named = home[1].mention ?? mentions.find(({ regions }) => hierarchy.isWithin(regions[0]!, home[0]))!;
  return subjectOf([home[0]], 'named', named.start, named.end);
}
