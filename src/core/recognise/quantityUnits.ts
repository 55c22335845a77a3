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

/** The longest unit that stands at `at` of a folded text, or null. */
export function unitAt(text: string, at: number): Unit | null {
  const units = BY_FIRST.get(text.charCodeAt(at));
  if (units === undefined) return null;
  const second = text.charCodeAt(at + 1);
  for (const unit of units) {
    if (unit.word.length > 1 && (unit.second !== second || !text.startsWith(unit.word, at))) continue;
    const next = at + unit.word.length;
    if (isLetter(unit.word.charCodeAt(0)) && isLetter(text.charCodeAt(next))) continue;
    const isCut = next < text.length && unit.notBefore.includes(text.charAt(next));
    if (!isCut) return unit;
  }
  return null;
}

/** English units as alternatives of a pattern, longest first. */
export const ENGLISH_UNITS = UNITS.filter(({ word }) => /^[a-z%]/.test(word))
  .map(({ word }) => word)
  .sort((a, b) => b.length - a.length)
  .join('|');
