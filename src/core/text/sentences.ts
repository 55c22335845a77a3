import type { Span } from '../model/index.ts';
import { isBlank, isCjk, isDigit, isLatin, isLineEnd } from './characters.ts';

/**
 * Sentences of a text in matching form (line wraps removed by `matchingText`, so that a line end is a break).
 *
 * A sentence ends after 。！？；… and after English . ! ? that are no part of an abbreviation, an initial or
 * a number; closing quotes and brackets go with it. A quotation “…” or 「…」 of at most 80 units is not split
 * inside: its statements share the speaker named outside. Spans are trimmed of blanks; empty ones are left out.
 */
export function segmentSentences(folded: string, start = 0, end = folded.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  let i = start;
  const breakAt = (at: number): void => {
    const span = trimBlanks(folded, from, at);
    if (span.end > span.start) spans.push(span);
    from = at;
  };
  while (i < end) {
    const unit = folded.charCodeAt(i);
    if (isLineEnd(unit)) {
      breakAt(i);
      from = ++i;
      continue;
    }
    const closing = closingQuote(folded, i, end);
    if (closing > 0) {
      const last = folded.charCodeAt(closing - 1);
      i = closing + 1;
      if (isFullStop(last)) breakAt((i = skipClosers(folded, i, end)));
      continue;
    }
    if (!isTerminator(folded, i, end)) {
      i++;
      continue;
    }
    i = skipClosers(folded, i + 1, end);
    if (i >= end || !isContinued(folded, i)) breakAt(i);
  }
  breakAt(end);
  return spans;
}

/** Longest quotation that is kept in one sentence, in code units between the quotes. */
const QUOTE_LIMIT = 80;

const QUOTES: ReadonlyMap<number, string> = new Map([
  [0x201c, '”'],
  [0x300c, '」'],
  [0x300e, '』'],
]);

/** Offset of the quote that closes the one at `i`, if one opens there and closes soon on the same line; else 0. */
function closingQuote(text: string, i: number, end: number): number {
  const closer = QUOTES.get(text.charCodeAt(i));
  if (closer === undefined) return 0;
  const limit = Math.min(end, i + QUOTE_LIMIT + 2);
  for (let j = i + 1; j < limit; j++) {
    if (text[j] === closer) return j;
    if (isLineEnd(text.charCodeAt(j))) return 0;
  }
  return 0;
}

const FULL_STOPS = new Set([...'。！？；…｡'].map((c) => c.charCodeAt(0)));

function isFullStop(unit: number): boolean {
  return FULL_STOPS.has(unit);
}

const CLOSERS = new Set([...'”’」』）】》〉〕)]"\'。！？…!?.'].map((c) => c.charCodeAt(0)));

/** Past the closing quotes, brackets and repeated marks that go with the sentence. */
function skipClosers(text: string, i: number, end: number): number {
  while (i < end && CLOSERS.has(text.charCodeAt(i))) i++;
  return i;
}

/** A comma or the like after the closing quote carries the sentence on. */
function isContinued(text: string, i: number): boolean {
  return '，、,'.includes(text.charAt(i));
}

/** Does a sentence end with the mark at `i`? */
function isTerminator(text: string, i: number, end: number): boolean {
  const unit = text.charCodeAt(i);
  if (isFullStop(unit)) return true;
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false;
  const next = skipClosers(text, i + 1, end);
  const after = next < end ? text.charCodeAt(next) : 32;
  if (!isBlank(after) && !isLineEnd(after) && !isCjk(after)) return false;
  return unit !== 0x2e || !isAbbreviation(text, i, isCjk(after));
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st jr sr co ltd inc corp dept gov sen rep gen col lt capt rev hon no nos vol fig figs eq ' +
    'ed eds pp vs etc al cf ca approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ' +
    'sat sun bn mn mt ft ave blvd rd univ e.g i.e a.m p.m u.s u.k u.n ph.d'
  ).split(' '),
);

/** Is the full stop at `i` that of `prof.`, `j.`, `u.s.` or the number of a list item at the start of a line? */
function isAbbreviation(text: string, i: number, beforeCjk: boolean): boolean {
  let start = i;
  while (start > 0 && isWordPart(text.charCodeAt(start - 1)) && i - start < 12) start--;
  const word = text.slice(start, i).toLowerCase();
  if (/^\d+$/.test(word)) return isLineStart(text, start);
  if (beforeCjk) return false;
  return ABBREVIATIONS.has(word) || /^(?:[a-z]\.)*[a-z]$/.test(word);
}

function isWordPart(unit: number): boolean {
  return isLatin(unit) || isDigit(unit) || unit === 0x2e;
}

function isLineStart(text: string, i: number): boolean {
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i === 0 || isLineEnd(text.charCodeAt(i - 1));
}

/** The span without blanks and line ends at its edges. */
export function trimBlanks(text: string, start: number, end: number): Span {
  const isSpace = (at: number): boolean => isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at));
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return { start, end };
}
