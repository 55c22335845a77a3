import source from '../../../data/lexicon/units.json' with { type: 'json' };

/** What a unit measures; `kind` is how a number with it is read where nothing around it says more. */
export interface Unit {
  readonly word: string;
  /** What a quantity with it is given as its unit: 元人民币 is 元. */
  readonly name: string;
  /** Units of one measure can be added after multiplication with `factor`. */
  readonly measure: string;
  readonly kind: 'level' | 'count' | 'share';
  readonly factor: number;
  /** Characters that make the unit a part of another word: 三家|庭, 八成|立. */
  readonly notBefore: string;
  /** Counts only behind 万 or 亿: 五亿度, not 三十度. */
  readonly needsMultiplier: boolean;
  /** Second unit of the word, which tells most apart at once; NaN where there is none. */
  readonly second: number;
}

interface UnitSource {
  readonly measure: string;
  readonly kind: string;
  readonly factor: number;
  readonly words: readonly string[];
  readonly notBefore?: string;
  readonly needsMultiplier?: boolean;
}

const UNITS: readonly Unit[] = (source as readonly UnitSource[]).flatMap((entry) =>
  entry.words.map((word) => ({
    word,
    name: word.replace('元人民币', '元'),
    measure: entry.measure,
    kind: entry.kind as Unit['kind'],
    factor: entry.factor,
    notBefore: entry.notBefore ?? '',
    needsMultiplier: entry.needsMultiplier ?? false,
    second: word.charCodeAt(1),
  })),
);

/** Units by their first character, longest first; an empty list at 0 for all characters that begin none. */
const GROUPS: Unit[][] = [[]];
/** By character: the number of its group. */
const GROUP_OF = new Uint8Array(0x10000);
for (const unit of [...UNITS].sort((a, b) => b.word.length - a.word.length)) {
  const first = unit.word.charCodeAt(0);
  if (GROUP_OF[first] === 0) GROUP_OF[first] = GROUPS.push([]) - 1;
  GROUPS[GROUP_OF[first]!]!.push(unit);
}
if (GROUPS.length > 0x100)
  throw new Error(`units begin with ${GROUPS.length} characters, too many to number`);

/** What units begin with. */
export const UNIT_STARTS: readonly number[] = GROUPS.slice(1).map(([unit]) => unit!.word.charCodeAt(0));

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

const isWordAt = (text: string, at: number, { word, second }: Unit): boolean =>
  word.length === 1 || (second === text.charCodeAt(at + 1) && text.startsWith(word, at));

/** The longest unit that stands at `at` of a folded text, or null. */
export function unitAt(text: string, at: number): Unit | null {
  const group = GROUP_OF[text.charCodeAt(at)];
  // Outside the text there is no character.
  if (group === undefined || group === 0) return null;
  const units = GROUPS[group]!;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (!isWordAt(text, at, unit)) continue;
    const next = at + unit.word.length;
    if (next >= text.length) return unit;
    if (isLetter(unit.word.charCodeAt(0)) && isLetter(text.charCodeAt(next))) continue;
    if (unit.notBefore === '' || !unit.notBefore.includes(text.charAt(next))) return unit;
  }
  return null;
}

/** The longest English unit that stands at `at`, whatever but a letter follows, or null. */
export function englishUnitAt(text: string, at: number): Unit | null {
  const first = text.charCodeAt(at);
  if (!isLetter(first) && first !== PERCENT) return null;
  for (const unit of GROUPS[GROUP_OF[first]!]!)
    if (isWordAt(text, at, unit) && !isLetter(text.charCodeAt(at + unit.word.length))) return unit;
  return null;
}

const PERCENT = '%'.charCodeAt(0);

/** The unit of just this name. */
export const unitNamed = (name: string): Unit => UNITS.find(({ word }) => word === name)!;
