import type { Span } from '../model/index.ts';
import { unitsOf } from '../text/unitSet.ts';

/** What is no part of a quotation at its edge. */
const EDGE = unitsOf(/[\s“”"•·■◆●*|]/);

const PAIRS: readonly { readonly open: string; readonly close: string }[] = [
  { open: '“', close: '”' },
  { open: '「', close: '」' },
  { open: '『', close: '』' },
];
const QUOTES = unitsOf(/[“”「」『』]/);

function times(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Takes a quotation mark back in whose partner stands inside: …未来能源产业“五大领域”. */
function closeQuotes(text: string, start: number, end: number): Span {
  for (const { open, close } of PAIRS) {
    const isCut = text.charAt(end) === close;
    if (!isCut && text.charAt(start - 1) !== open) continue;
    const inside = text.slice(start, end);
    const excess = times(inside, open) - times(inside, close);
    if (excess > 0 && isCut) return { start, end: end + 1 };
    if (excess < 0 && text.charAt(start - 1) === open) return { start: start - 1, end };
  }
  return { start, end };
}

/** Drops blanks, quotes and list marks at the edges of a clause, but for a quotation mark whose partner is inside. */
export function trimClause(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.hasAt(text, start)) start++;
  while (end > start && EDGE.hasAt(text, end - 1)) end--;
  return QUOTES.hasAt(text, end) || QUOTES.hasAt(text, start - 1)
    ? closeQuotes(text, start, end)
    : { start, end };
}
