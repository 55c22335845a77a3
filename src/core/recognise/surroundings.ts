import type { Speaker } from '../model/index.ts';
import { lastDigitOf } from './circumstances.ts';
import type { LineContext } from './clauseStatus.ts';
import type { Clause } from './scoped.ts';

const NOT_ASKED = -2;

/**
 * What all words of a clause share, for whoever weighs what is said of them; kept until claims are chosen. Held here, not
 * looked up: by then the clause is long out of the nearer caches.
 */
export class Surroundings {
  readonly start: number;
  readonly end: number;
  /** Who says so. */
  readonly speaker: Speaker;
  /** How many industries the clause names. */
  readonly listed: number;
  readonly isFirstSentence: boolean;
  private digit = NOT_ASKED;

  constructor(
    readonly line: LineContext,
    here: Clause,
    /** How many words of status the clause has itself. */
    readonly ownCues: number,
  ) {
    this.start = here.start;
    this.end = here.end;
    this.speaker = here.speaker ?? (line.kind === 'opinion' ? 'expert' : 'media');
    this.listed = here.placed.length;
    this.isFirstSentence = here.sentence === 0;
  }

  /** Where the last digit of the clause stands; -1 where it has none. */
  get lastDigit(): number {
    if (this.digit === NOT_ASKED) this.digit = lastDigitOf(this.line.text, this.start, this.end);
    return this.digit;
  }
}
