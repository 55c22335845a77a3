import source from '../../../data/lexicon/units.json' with { type: 'json' };

/** What a unit measures; `kind` is how a number with it is read where nothing around it says more. */
export interface Unit {
  readonly word: string;
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
    measure: entry.measure,
    kind: entry.kind as Unit['kind'],
    factor: entry.factor,
    notBefore: entry.notBefore ?? '',
    needsMultiplier: entry.needsMultiplier ?? false,
    second: word.charCodeAt(1),
  })),
);

/** Units by their first character, longest first. */
const BY_FIRST = new Map<number, Unit[]>();
for (const unit of [...UNITS].sort((a, b) => b.word.length - a.word.length)) {
  const first = unit.word.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), unit]);
}

/** What units begin with. */
export const UNIT_STARTS: readonly number[] = [...BY_FIRST.keys()];

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

const isWordAt = (text: string, at: number, { word, second }: Unit): boolean =>
  word.length === 1 || (second === text.charCodeAt(at + 1) && text.startsWith(word, at));

/** The longest unit that stands at `at` of a folded text, or null. */
export function unitAt(text: string, at: number): Unit | null {
  const units = BY_FIRST.get(text.charCodeAt(at));
  if (units === undefined) return null;
  for (const unit of units) {
    if (!isWordAt(text, at, unit)) continue;
    const next = at + unit.word.length;
    if (next >= text.length) return unit;
    if (isLetter(unit.word.charCodeAt(0)) && isLetter(text.charCodeAt(next))) continue;
    if (!unit.notBefore.includes(text.charAt(next))) return unit;
  }
  return null;
}

/** The longest English unit that stands at `at`, whatever but a letter follows, or null. */
export function englishUnitAt(text: string, at: number): Unit | null {
  const first = text.charCodeAt(at);
  const units = isLetter(first) || first === PERCENT ? BY_FIRST.get(first) : undefined;
  if (units === undefined) return null;
  for (const unit of units)
    if (isWordAt(text, at, unit) && !isLetter(text.charCodeAt(at + unit.word.length))) return unit;
  return null;
}

const PERCENT = '%'.charCodeAt(0);

/** The unit of just this name. */
export const unitNamed = (name: string): Unit => UNITS.find(({ word }) => word === name)!;
