import type { Speaker } from '../model/index.ts';
import { lastDigitOf } from './circumstances.ts';
import type { LineContext } from './clauseStatus.ts';
import type { Clause } from './scoped.ts';

const NOT_ASKED = -2;

/**
 * What all words of a clause share, for whoever weighs what is said of them; kept until claims are chosen. Held here, not
 * looked up: by then line and clause are long out of the nearer caches.
 */
export class Surroundings {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Who says so. */
  readonly speaker: Speaker;
  /** How many industries the clause names. */
  readonly listed: number;
  readonly isFirstSentence: boolean;
  readonly isHeading: boolean;
  /** A row of a table. */
  readonly isRow: boolean;
  readonly isTask: boolean;
  readonly hasFallback: boolean;
  private digit = NOT_ASKED;

  constructor(
    line: LineContext,
    here: Clause,
    /** How many words of status the clause has itself. */
    readonly ownCues: number,
  ) {
    this.text = line.text;
    this.start = here.start;
    this.end = here.end;
    this.speaker = here.speaker ?? (line.kind === 'opinion' ? 'expert' : 'media');
    this.listed = here.placed.length;
    this.isFirstSentence = here.sentence === 0;
    this.isHeading = line.isHeading;
    this.isRow = line.isRow;
    this.isTask = line.isTaskList;
    this.hasFallback = line.fallback !== null;
  }

  /** Where the last digit of the clause stands; -1 where it has none. */
  get lastDigit(): number {
    if (this.digit === NOT_ASKED) this.digit = lastDigitOf(this.text, this.start, this.end);
    return this.digit;
  }
}
