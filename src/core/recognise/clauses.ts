import { gated } from '../text/gatedPattern.ts';
import { rangesOf, unitsOf } from '../text/unitSet.ts';
import { MARK_CLASS, signOfRanges, unitClasses, UNIT_SIGNS, type UnitClasses } from './clausePattern.ts';
import type { Heard } from './cues.ts';
import { partsEnglish } from './englishClauses.ts';
import { Clause } from './scoped.ts';

/** Sign of clauses with a Latin letter: no other can be English. */
export const HAS_LATIN = signOfRanges(rangesOf(/[A-Za-z]/));

/** What a mark parts. */
const NOTHING = 0;
const CLAUSE = 1;
const SEGMENT = 2;
const SENTENCE = 3;
/** Class of marks that depend on their neighbours; that of all others is what they part. */
const DEPENDS = 4;

for (const mark of '，：') UNIT_SIGNS[mark.charCodeAt(0)]! |= CLAUSE;
for (const mark of '|\t；;') UNIT_SIGNS[mark.charCodeAt(0)]! |= SEGMENT;
for (const mark of '。！？!?…') UNIT_SIGNS[mark.charCodeAt(0)]! |= SENTENCE;
for (const mark of '.—-–,') UNIT_SIGNS[mark.charCodeAt(0)]! |= DEPENDS;

const STOP = '.'.charCodeAt(0);
const DASH = '—'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
/** An ASCII comma parts clauses in Chinese; in English only some do, for lists keep together. */
const isCjkBefore = (text: string, at: number): boolean => text.charCodeAt(at - 1) > 0x2e7f;
const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const CLOSING = unitsOf(/[”’」』)）》】]/);
const QUOTE = '"'.charCodeAt(0);

/** Whether `[start, end)` is a number and nothing else, as before an item of a list. */
function isItemNumber(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isAsciiDigit(text.charCodeAt(at - 1))) at--;
  return at < end && text.slice(start, at).trim() === '';
}

/** “Nov. 20”, “No. 3”, “Mr. Li”: a stop that only shortens a word. */
const SHORTENED = gated(
  /(?:^|[^a-z])(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|no)\. \d|(?:mr|mrs|ms|dr|prof|vs)\. .)$/,
);

/** English full stop: followed by a blank and not after one letter (initials), a shortened word or the number of an item. */
function isFullStop(text: string, from: number, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && next !== QUOTE && !CLOSING.hasAt(text, at + 1)) return false;
  if (isAsciiDigit(text.charCodeAt(at - 1))) return !isItemNumber(text, from, at);
  return text.charCodeAt(at - 2) !== 32 && !SHORTENED.test(text, Math.max(from, at - 5), at + 3);
}

/** What the mark at `at` parts in a clause that began at `from`; `kind` is its class. */
function breakAt(text: string, from: number, at: number, end: number, kind: number): number {
  if (kind === SEGMENT || kind === SENTENCE) return kind;
  if (kind === CLAUSE)
    return isAsciiDigit(text.charCodeAt(at - 1)) && isAsciiDigit(text.charCodeAt(at + 1)) ? NOTHING : CLAUSE;
  const unit = text.charCodeAt(at);
  if (unit === STOP) return isFullStop(text, from, at, end) ? SENTENCE : NOTHING;
  return isClauseBreak(text, from, at, unit) ? CLAUSE : NOTHING;
}

function isClauseBreak(text: string, from: number, at: number, unit: number): boolean {
  if (unit === COMMA) return isCjkBefore(text, at) || partsEnglish(text, from, at);
  if (unit === DASH) return text.charCodeAt(at + 1) === DASH;
  if (text.charCodeAt(at + 1) !== 32) return false;
  const before = text.charCodeAt(at - 1);
  return before === 32 || (before === HYPHEN && text.charCodeAt(at - 2) === 32);
}

/**
 * Clauses after which a sentence that never stops is taken to begin anew: rules look back to the start of their
 * sentence, and must not do so over a whole file. Real sentences stay far below.
 */
const MOST_CLAUSES = 60;

/** Signs of the units between the mark before and the one that `nextMark` found, that one included. */
let passed = 0;

/** Offset of the first mark from one on, `end` where there is none. A loop of its own, for it holds nothing else. */
function nextMark(text: string, from: number, end: number, { classes, signsOf }: UnitClasses): number {
  const mark = MARK_CLASS;
  let signs = 0;
  let at = from;
  for (; at < end; at++) {
    const sign = signsOf[classes[text.charCodeAt(at)]!]!;
    signs |= sign;
    if ((sign & mark) !== 0) break;
  }
  passed = signs;
  return at;
}

/** Cuts `[start, end)` of a matching text into clauses, puts them at the head of a list and tells how many. Linear. */
export function readClauses(heard: Heard, start: number, end: number, clauses: Clause[]): number {
  const { text } = heard;
  const units = unitClasses();
  let count = 0;
  let from = start;
  let sentence = 0;
  let segment = 0;
  let firstOfSentence = 0;
  let signs = 0;
  for (let at = nextMark(text, start, end, units); at < end; at = nextMark(text, at + 1, end, units)) {
    signs |= passed;
    const unit = text.charCodeAt(at);
    const kind = breakAt(text, from, at, end, UNIT_SIGNS[unit]! & MARK_CLASS);
    if (kind === NOTHING) continue;
    if (at > from) clauses[count++] = new Clause(heard, from, at, 0, 0, signs, sentence, segment);
    from = at + 1;
    signs = 0;
    const isEndless = count - firstOfSentence >= MOST_CLAUSES;
    if (kind === CLAUSE && !isEndless) continue;
    if (kind === SEGMENT && !isEndless) {
      segment++;
      continue;
    }
    if (unit === 0xff1f || unit === 63) {
      for (let i = firstOfSentence; i < count; i++) clauses[i]!.ask();
    }
    while (from < end && CLOSING.hasAt(text, from)) from++;
    sentence++;
    segment = 0;
    firstOfSentence = count;
  }
  signs |= passed;
  if (end > from) clauses[count++] = new Clause(heard, from, end, 0, 0, signs, sentence, segment);
  return count;
}
