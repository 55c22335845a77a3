import type { Span } from '../model/index.ts';
import type { QuoteAnchor } from './correction.ts';

/** Where a quote stands, or why that cannot be told. */
export type AnchorPlace =
  | { readonly state: 'found'; readonly span: Span }
  | { readonly state: 'gone' }
  | { readonly state: 'ambiguous'; readonly count: number };

/**
 * Finds a quote by its exact words. Where it stands several times, the one with the same words before and after it
 * is meant; where the text around it was edited, one whole side must be as it was. What is left undecided is
 * `ambiguous`, what is nowhere is `gone`: a quote is never put in another place than its own.
 */
export function findAnchor(text: string, anchor: QuoteAnchor): AnchorPlace {
  const places = occurrences(text, anchor.exact);
  for (const fits of [standsAsItDid, keepsOneSide]) {
    const fitting = places.filter((start) => fits(text, start, anchor));
    const [start] = fitting;
    if (start === undefined) continue;
    if (fitting.length > 1) return { state: 'ambiguous', count: fitting.length };
    return { state: 'found', span: { start, end: start + anchor.exact.length } };
  }
  return { state: 'gone' };
}

function occurrences(text: string, exact: string): readonly number[] {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push(at);
  return found;
}

/** Both sides of the quote at `start` are as they were. */
function standsAsItDid(text: string, start: number, anchor: QuoteAnchor): boolean {
  return hasPrefix(text, start, anchor) && hasSuffix(text, start, anchor);
}

/** One side is; an empty side proves nothing. */
function keepsOneSide(text: string, start: number, anchor: QuoteAnchor): boolean {
  return (
    (anchor.prefix !== '' && hasPrefix(text, start, anchor)) ||
    (anchor.suffix !== '' && hasSuffix(text, start, anchor))
  );
}

function hasPrefix(text: string, start: number, { prefix }: QuoteAnchor): boolean {
  return text.slice(Math.max(0, start - prefix.length), start) === prefix;
}

function hasSuffix(text: string, start: number, { exact, suffix }: QuoteAnchor): boolean {
  const end = start + exact.length;
  return text.slice(end, end + suffix.length) === suffix;
}

/** The anchor of a passage. */
export function anchorOf({ exact, prefix, suffix }: QuoteAnchor): QuoteAnchor {
  return { exact, prefix, suffix };
}
