import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { Meaning } from '../lexicon/meaning.ts';

/** One word of the lexicon in the matching text; offsets in UTF-16 units of the matching text. */
export interface Hit extends Span {
  readonly meaning: Meaning;
  /** Of the meaning: loops that only look for some role need not touch it. */
  readonly roles: number;
  /** Inside the name of an organisation: neither region nor industry counts. */
  isMasked: boolean;
}

/** One pass over a text with all dictionaries at once; leftmost-longest, in order. */
export function scanHits(lexicon: Lexicon, text: string): Hit[] {
  const hits: Hit[] = [];
  const { meanings, roles } = lexicon;
  lexicon.automaton.scan(text, (pattern, start, end) => {
    hits.push({ meaning: meanings[pattern]!, roles: roles[pattern]!, start, end, isMasked: false });
  });
  return hits;
}

/** Index of the first hit (or other span, in order) that starts at or after `offset`. */
export function firstHitFrom(hits: readonly Span[], offset: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
