import type { Span } from '../model/index.ts';
import { isBlank } from './characters.ts';
import { trimBlanks } from './sentences.ts';

/**
 * Clauses of a sentence in matching form, each with the mark that ends it. Breaks after ，；：。！？ and ——,
 * after English commas, semicolons and colons before a blank, and at table cells (` | `, tab); not after 、 and
 * not inside a title 《…》. Spans are trimmed of blanks; empty ones are left out.
 */
export function segmentClauses(folded: string, start = 0, end = folded.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const title = titleEnd(folded, i, end);
    if (title > 0) {
      i = title;
      continue;
    }
    if (!isClauseEnd(folded, i, end)) continue;
    while (i + 1 < end && CLOSERS.includes(folded.charAt(i + 1))) i++;
    push(spans, trimBlanks(folded, from, i + 1));
    from = i + 1;
  }
  push(spans, trimBlanks(folded, from, end));
  return spans;
}

const CLOSERS = '”’」』）】》';
const CHINESE_MARKS = new Set([...'，；：。！？…'].map((c) => c.charCodeAt(0)));

/** Longest title in 《》 that is taken as one word group, in code units. */
const TITLE_LIMIT = 80;

function isClauseEnd(text: string, i: number, end: number): boolean {
  const unit = text.charCodeAt(i);
  if (CHINESE_MARKS.has(unit)) return true;
  if (unit === 9) return true;
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 32;
  if (unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x7c) return isBlank(after);
  return unit === 0x2014 && i > 0 && text.charCodeAt(i - 1) === 0x2014 && after !== 0x2014;
}

/** Offset of the 》 that closes a 《 at `i` nearby, or 0. */
function titleEnd(text: string, i: number, end: number): number {
  if (text.charCodeAt(i) !== 0x300a) return 0;
  const close = text.slice(i, Math.min(end, i + TITLE_LIMIT + 2)).indexOf('》');
  return Math.max(0, close) && i + close;
}

function push(spans: Span[], span: Span): void {
  if (span.end > span.start) spans.push(span);
}
