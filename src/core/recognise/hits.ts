import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { openHyphens } from '../lexicon/hyphens.ts';
import { Meaning } from '../lexicon/meaning.ts';
import { HitLister, LISTED, type HitLists } from './hitLists.ts';

/** One word of the lexicon in the matching text; offsets in UTF-16 units of the matching text. */
export interface Hit extends Span {
  readonly meaning: Meaning;
  /** Of the meaning: loops that only look for some role need not touch it; `MASKED` is added where the hit does not count. */
  roles: number;
}

/** Few texts have more words of the lexicon than one in so many units. */
const UNITS_A_HIT = 6;

/** The hits of a text, and which of them are what. */
export interface ListedHits {
  readonly hits: Hit[];
  readonly lists: HitLists;
}

const lister = new HitLister();

/** One pass over a text with all dictionaries at once; leftmost-longest, in order. */
export function scanAndList(lexicon: Lexicon, text: string): ListedHits {
  const { meanings, roles } = lexicon;
  const hits = roomFor(Math.ceil(text.length / UNITS_A_HIT));
  let count = 0;
  lexicon.automaton.scan(openHyphens(text), (pattern, start, end) => {
    const own = roles[pattern]!;
    const hit = { meaning: meanings[pattern]!, roles: own, start, end };
    if ((own & LISTED) !== 0) lister.add(own, count);
    if (count < hits.length) hits[count] = hit;
    else hits.push(hit);
    count++;
  });
  hits.length = count;
  return { hits, lists: lister.build() };
}

export const scanHits = (lexicon: Lexicon, text: string): Hit[] => scanAndList(lexicon, text).hits;

/** Longer texts have lists that grow. */
const MOST_ROOM = 10_000;

/** Nothing but one hit, over and over, to copy lists from that need not grow. */
const filler: Hit[] = [];
const NO_HIT: Hit = { meaning: new Meaning(''), roles: 0, start: 0, end: 0 };

/** A list of so many hits, to be overwritten. */
function roomFor(size: number): Hit[] {
  if (size > MOST_ROOM) return [];
  while (filler.length < size) filler.push(NO_HIT);
  return filler.slice(0, size);
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
