import { MARK_CLASS, UNIT_SIGNS, type SignedSpan } from './clausePattern.ts';
import { partsEnglish } from './englishClauses.ts';

/** A clause with its place in the sentence structure; offsets in UTF-16 units of the matching text. */
export interface Clause extends SignedSpan {
  /** Number of the sentence inside its line, from 0. */
  readonly sentence: number;
  /** Number of the semicolon segment inside its sentence, from 0. */
  readonly segment: number;
  /** The sentence asks. */
  isQuestion: boolean;
}

type Break = 'clause' | 'segment' | 'sentence';
const BREAKS: readonly Break[] = ['clause', 'segment', 'sentence'];

/** Classes of marks: 4 for those that depend on their neighbours, else the number of the break, from 1. */
for (const mark of '，：') UNIT_SIGNS[mark.charCodeAt(0)]! |= 1;
for (const mark of '|\t；;') UNIT_SIGNS[mark.charCodeAt(0)]! |= 2;
for (const mark of '。！？!?…') UNIT_SIGNS[mark.charCodeAt(0)]! |= 3;
for (const mark of '.—-–,') UNIT_SIGNS[mark.charCodeAt(0)]! |= 4;

const STOP = '.'.charCodeAt(0);
const DASH = '—'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const EN_DASH = '–'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
/** An ASCII comma parts clauses in Chinese; in English only some do, for lists keep together. */
const isCjkBefore = (text: string, at: number): boolean => text.charCodeAt(at - 1) > 0x2e7f;
const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isClosing = (unit: number): boolean => '”’」』)）》】'.includes(String.fromCharCode(unit));

/** Whether `[start, end)` is a number and nothing else, as before an item of a list. */
function isItemNumber(text: string, start: number, end: number): boolean {
  let at = end;
  while (at > start && isAsciiDigit(text.charCodeAt(at - 1))) at--;
  return at < end && text.slice(start, at).trim() === '';
}

/** English full stop: followed by a blank and not after one letter (initials) or the number of an item. */
function isFullStop(text: string, from: number, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && !isClosing(next) && next !== 34) return false;
  if (isAsciiDigit(text.charCodeAt(at - 1))) return !isItemNumber(text, from, at);
  return text.charCodeAt(at - 2) !== 32;
}

/** The break that the mark at `at` makes in a clause that began at `from`; `kind` is its class. */
function breakAt(text: string, from: number, at: number, end: number, kind: number): Break | null {
  const unit = text.charCodeAt(at);
  if (unit === STOP) return isFullStop(text, from, at, end) ? 'sentence' : null;
  if (unit === HYPHEN || unit === EN_DASH) {
    return text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32 ? 'clause' : null;
  }
  if (unit === DASH) return text.charCodeAt(at + 1) === DASH ? 'clause' : null;
  if (unit === COMMA) return isCjkBefore(text, at) || partsEnglish(text, from, at) ? 'clause' : null;
  const isBetweenDigits = isAsciiDigit(text.charCodeAt(at - 1)) && isAsciiDigit(text.charCodeAt(at + 1));
  return kind === 1 && isBetweenDigits ? null : BREAKS[kind - 1]!;
}

/**
 * Clauses after which a sentence that never stops is taken to begin anew: rules look back to the start of their
 * sentence, and must not do so over a whole file. Real sentences stay far below.
 */
const MOST_CLAUSES = 60;

/** Cuts `[start, end)` of a matching text into clauses. Linear. */
export function readClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let from = start;
  let sentence = 0;
  let segment = 0;
  let firstOfSentence = 0;
  let signs = 0;
  for (let at = start; at < end; at++) {
    const sign = UNIT_SIGNS[text.charCodeAt(at)]!;
    signs |= sign;
    if ((sign & MARK_CLASS) === 0) continue;
    const kind = breakAt(text, from, at, end, sign & MARK_CLASS);
    if (kind === null) continue;
    if (at > from) clauses.push({ start: from, end: at, signs, sentence, segment, isQuestion: false });
    from = at + 1;
    signs = 0;
    const isEndless = clauses.length - firstOfSentence >= MOST_CLAUSES;
    if (kind === 'clause' && !isEndless) continue;
    if (kind === 'segment' && !isEndless) {
      segment++;
      continue;
    }
    const unit = text.charCodeAt(at);
    if (unit === 0xff1f || unit === 63) {
      for (let i = firstOfSentence; i < clauses.length; i++) clauses[i]!.isQuestion = true;
    }
    while (from < end && isClosing(text.charCodeAt(from))) from++;
    sentence++;
    segment = 0;
    firstOfSentence = clauses.length;
  }
  if (end > from) clauses.push({ start: from, end, signs, sentence, segment, isQuestion: false });
  return clauses;
}
