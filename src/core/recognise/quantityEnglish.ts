import type { Quantity } from './quantity.ts';
import { readEnglishAmount } from './quantityEnglishAmounts.ts';
import { NUMBER_WORDS, valueOfWord, type Starts } from './quantityEnglishStarts.ts';
import { parseNumeral } from './quantityNumerals.ts';
import { sharing } from './quantityShares.ts';

const WORD = NUMBER_WORDS.join('|');
const SHARE = new RegExp(
  String.raw`(${WORD}|\d+) (?:in|out of)(?: every)? (${WORD}|\d+)\b(?! (?:months|years|days|weeks))|(half|(?:a|one|two|three)[ -](?:third|thirds|quarter|quarters|fifth|fifths|tenth))\b(?= of)`,
  'y',
);
const RANK = new RegExp(
  String.raw`(?:rank(?:s|ed|ing)?|placed|came)(?: (?:no\.?|number))? (\d+|${WORD})(?:st|nd|rd|th)?\b|(\d+)(?:st|nd|rd|th) (?:place )?in (?:the )?(?:country|nation|china|world|province)`,
  'y',
);

const BEFORE: readonly (readonly [Quantity['bound'], RegExp])[] = [
  ['max', /(?:less than|fewer than|under|below|up to|within|no more than|at most) $/],
  [
    'min',
    /(?:more than|over|above|at least|no less than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|pass(?:es|ed)|topp?(?:s|ed)|beyond) $/,
  ],
  ['about', /(?:about|around|nearly|almost|roughly|some|approximately|close to) $/],
];
const REACH = 14;

/** Value of a number in words or digits, or null where it is none. */
const valueOf = (number: string): number | null => valueOfWord(number) ?? parseNumeral(number);

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/third/, 3],
  [/quarter/, 4],
  [/fifth/, 5],
  [/tenth/, 10],
];

/** How many of a hundred a match of `SHARE` says. */
function percentOf([, part, whole, fraction]: RegExpExecArray): number | null {
  const parts = fraction ? (valueOf(fraction.split(/[ -]/)[0]!) ?? 1) : valueOf(part!);
  const of = fraction ? (FRACTIONS.find(([pattern]) => pattern.test(fraction))?.[1] ?? 2) : valueOf(whole!);
  return !parts || !of || parts > of ? null : Math.round((10000 * parts) / of) / 100;
}

type Said = Pick<Quantity, 'value' | 'unit' | 'measure' | 'magnitude' | 'form' | 'isSmall'>;

/** Quantities of one clause, which begins at `start` of the text. */
class EnglishQuantities {
  readonly found: Quantity[] = [];

  constructor(
    private readonly clause: string,
    private readonly start: number,
  ) {}

  /** Takes up what `[at, end)` of the clause says, unless it is the second currency in brackets. */
  add(at: number, end: number, said: Said): void {
    const { clause, start } = this;
    if ('$¥€u'.includes(clause.charAt(at)) && at > 0 && '(（'.includes(clause.charAt(at - 1))) return;
    const before = boundBefore(clause, at);
    this.found.push({
      start: start + at,
      end: start + end,
      boundStart: start + before.start,
      value: said.value,
      unit: said.unit,
      measure: said.measure,
      magnitude: said.magnitude,
      bound: before.bound,
      form: said.form,
      isSmall: said.isSmall,
    });
  }

  /** Whether nothing found so far lies in `[at, end)` of the clause. */
  isFree(at: number, end: number): boolean {
    for (const each of this.found)
      if (each.start < this.start + end && this.start + at < each.end) return false;
    return true;
  }
}

function boundBefore(
  clause: string,
  at: number,
): { readonly bound: Quantity['bound']; readonly start: number } {
  if (at > 0 && clause.charCodeAt(at - 1) === 32) {
    const before = clause.slice(Math.max(0, at - REACH), at);
    for (const [bound, pattern] of BEFORE) {
      const match = pattern.exec(before);
      if (match) return { bound, start: at - match[0].length };
    }
  }
  return { bound: 'exact', start: at };
}

const NONE: readonly Quantity[] = [];

function readRanks(clause: string, starts: readonly number[], into: EnglishQuantities): void {
  let last = 0;
  for (const at of starts) {
    RANK.lastIndex = at;
    const match = at < last ? null : RANK.exec(clause);
    if (!match) continue;
    last = at + match[0].length;
    const value = into.isFree(at, last) ? valueOf(match[1] ?? match[2] ?? '') : null;
    if (value)
      into.add(at, last, {
        value,
        unit: '位',
        measure: 'rank',
        magnitude: value,
        form: 'rank',
        isSmall: false,
      });
  }
}

function readShares(clause: string, starts: readonly number[], into: EnglishQuantities): void {
  let last = 0;
  for (const at of starts) {
    SHARE.lastIndex = at;
    const match = at < last ? null : SHARE.exec(clause);
    if (!match) continue;
    last = at + match[0].length;
    const value = into.isFree(at, last) ? percentOf(match) : null;
    if (value !== null) into.add(at, last, sharing(value));
  }
}

function readAmounts(clause: string, starts: readonly number[], into: EnglishQuantities): void {
  let last = 0;
  for (const at of starts) {
    const amount = at < last ? null : readEnglishAmount(clause, at);
    if (!amount) continue;
    last = amount.end;
    if (amount.said && into.isFree(at, last)) into.add(at, last, amount.said);
  }
}

/**
 * Quantities of an English clause in matching form, in order; they begin where `readStarts` says. A second currency in
 * brackets is left out.
 */
export function readEnglish(
  text: string,
  start: number,
  end: number,
  { ranks, shares, amounts }: Starts,
): readonly Quantity[] {
  if (ranks.length + shares.length + amounts.length === 0) return NONE;
  const clause = text.slice(start, end);
  const into = new EnglishQuantities(clause, start);
  readRanks(clause, ranks, into);
  readShares(clause, shares, into);
  const isMixed = into.found.length > 0;
  readAmounts(clause, amounts, into);
  return isMixed ? into.found.sort((a, b) => a.start - b.start) : into.found;
}
