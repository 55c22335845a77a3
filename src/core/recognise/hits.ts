import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { MASKED, RULES_SHIFT, type CueReading, type Meaning } from '../lexicon/meaning.ts';
import type { HitLists } from './hitLists.ts';

/** A word of the lexicon at its place in a text. */
export interface Word extends Span {
  readonly meaning: Meaning;
}

/**
 * The words of the lexicon in one matching text, leftmost-longest and in order. A hit is a number, its place in the
 * columns: an article has hundreds, most of which are only ever asked for their start or their roles, and an object for
 * each would take longer to make than to find. Offsets in UTF-16 units.
 */
export class Hits {
  constructor(
    readonly length: number,
    readonly starts: Int32Array,
    readonly ends: Int32Array,
    /** Of the lexicon: loops that only look for some role need not touch the meanings; `MASKED` is added where a hit does not count. */
    readonly roles: Int32Array,
    private readonly patterns: Int32Array,
    private readonly lexicon: Pick<Lexicon, 'meanings' | 'cueSets'>,
    readonly lists: HitLists,
  ) {}

  /** What a hit means. */
  meaning(hit: number): Meaning {
    return this.lexicon.meanings[this.patterns[hit]!]!;
  }

  /** The rules that a hit tells as a cue. */
  cues(hit: number): readonly CueReading[] {
    return this.lexicon.cueSets[this.roles[hit]! >>> RULES_SHIFT]!;
  }

  /** Says of a hit that it is part of the name of an organisation or a person. */
  mask(hit: number): void {
    this.roles[hit]! |= MASKED;
  }

  /** The first hit that starts at or after `offset`. */
  firstFrom(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** All of them as objects, for those who look at few texts. */
  words(): Word[] {
    const { starts, ends } = this;
    return Array.from(starts, (start, i) => ({ meaning: this.meaning(i), start, end: ends[i]! }));
  }
}
