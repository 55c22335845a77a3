import type { Span } from '../model/index.ts';

/** A clause with its place in the sentence structure; offsets in UTF-16 units of the matching text. */
export interface Clause extends Span {
  /** Number of the sentence inside its line, from 0. */
  readonly sentence: number;
  /** Number of the semicolon segment inside its sentence, from 0. */
  readonly segment: number;
  /** The sentence asks. */
  isQuestion: boolean;
}

const BREAKS = new Map<number, 'clause' | 'segment' | 'sentence'>();
for (const mark of '，：') BREAKS.set(mark.charCodeAt(0), 'clause');
for (const mark of '|\t') BREAKS.set(mark.charCodeAt(0), 'segment');
for (const mark of '；;') BREAKS.set(mark.charCodeAt(0), 'segment');
for (const mark of '。！？!?…') BREAKS.set(mark.charCodeAt(0), 'sentence');

const STOP = '.'.charCodeAt(0);
const DASH = '—'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const EN_DASH = '–'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
/** An ASCII comma parts clauses only in Chinese; English lists keep together. */
const isCjkBefore = (text: string, at: number): boolean => text.charCodeAt(at - 1) > 0x2e7f;
const isAsciiDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isClosing = (unit: number): boolean => '”’」』)）》】'.includes(String.fromCharCode(unit));

/** English full stop: followed by a blank and not after one letter (initials) or between digits. */
function isFullStop(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return true;
  const next = text.charCodeAt(at + 1);
  if (next !== 32 && !isClosing(next) && next !== 34) return false;
  const before = text.charCodeAt(at - 1);
  return !isAsciiDigit(before) && text.charCodeAt(at - 2) !== 32;
}

function breakAt(text: string, at: number, end: number): 'clause' | 'segment' | 'sentence' | null {
  const unit = text.charCodeAt(at);
  if (unit === STOP) return isFullStop(text, at, end) ? 'sentence' : null;
  if (
    (unit === HYPHEN || unit === EN_DASH) &&
    text.charCodeAt(at - 1) === 32 &&
    text.charCodeAt(at + 1) === 32
  )
    return 'clause';
  if (unit === DASH) return text.charCodeAt(at + 1) === DASH ? 'clause' : null;
  const kind = BREAKS.get(unit);
  if (kind === undefined) return unit === COMMA && isCjkBefore(text, at) ? 'clause' : null;
  const isBetweenDigits = isAsciiDigit(text.charCodeAt(at - 1)) && isAsciiDigit(text.charCodeAt(at + 1));
  return kind === 'clause' && isBetweenDigits ? null : kind;
}

/**
 * Clauses after which a sentence that never stops is taken to begin anew: rules look back to the start of their
 * sentence, and must not do so over a whole file. Real sentences stay far below.
 */
const MOST_CLAUSES = 60;

/** Cuts `[start, end)` of a matching text into clauses. Linear. */
export function readClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let [from, sentence, segment, firstOfSentence] = [start, 0, 0, 0];
  const close = (to: number): void => {
    if (to > from) clauses.push({ start: from, end: to, sentence, segment, isQuestion: false });
  };
  for (let at = start; at < end; at++) {
    const kind = breakAt(text, at, end);
    if (kind === null) continue;
    close(at);
    from = at + 1;
    const isEndless = clauses.length - firstOfSentence >= MOST_CLAUSES;
    if (kind === 'clause' && !isEndless) continue;
    if (kind === 'segment' && !isEndless) {
      segment++;
      continue;
    }
    const mark = text.charCodeAt(at);
    if (mark === 0xff1f || mark === 63) {
      for (let i = firstOfSentence; i < clauses.length; i++) clauses[i]!.isQuestion = true;
    }
    while (from < end && isClosing(text.charCodeAt(from))) from++;
    sentence++;
    segment = 0;
    firstOfSentence = clauses.length;
  }
  close(end);
  return clauses;
}
