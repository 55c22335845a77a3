import type { Speaker, Status } from '../model/index.ts';
import { MOOD, STATUS } from '../lexicon/meaning.ts';
import { lastDigitOf } from './circumstances.ts';
import { ClausePattern } from './clausePattern.ts';
import {
  areFuture,
  carriedMood,
  isUnderFutureTheme,
  sameSegment,
  saysWhat,
  type LineContext,
} from './clauseStatus.ts';
import { isSettled, type Cue, type CueTally } from './cues.ts';
import type { Read } from './finding.ts';
import type { IndustryMention } from './industries.ts';
import { isProposal, mayAdvise, staysWhatItIs } from './proposals.ts';
import type { Clause } from './scoped.ts';
import { asCue, decideStatus, type StatusContext, type StatusReading } from './status.ts';

const HAS_NUMBER = new ClausePattern(
  /\d|[一二三四五六七八九十百千万亿]{1,}(?:多|余)?(?:亿|万|个|家|项|座|条|吨|元|成|倍|%)/,
);

/** A number says as much as a verb: 稀土产值300亿元. */
const DEFAULT_NUMBERED: StatusReading = { status: 'existing', cue: null };

const DEFAULT: StatusReading = { status: 'existing', cue: null };

const TAKES_UP = new ClausePattern(/它们|两者|二者|三者|这些|这几|上述|均已?[被列纳写]|都[被列纳写]|^一?并/);

/**
 * A clause with what those around it say of its industries. What takes a look at the text is read when it is asked for,
 * what is the same for all of its words once.
 */
export class Surroundings implements StatusContext {
  /** The clause itself. */
  readonly here: Clause;
  readonly start: number;
  readonly end: number;
  /** Who says so. */
  readonly speaker: Speaker;
  readonly mood: Cue | null;
  readonly behind: Clause | null;
  private readonly isProposed: boolean;
  /** All words of the clause have the same status, but for industries that lie further ahead. */
  private readonly isSettled: boolean;
  /** What was decided last, and whether by cues that reach the clause. */
  private decided: StatusReading | null = null;
  private isOwn = false;
  /** … as it is read of words that lie further ahead, and of others. */
  private ahead: Read | null = null;
  private plain: Read | null = null;
  private underTheme: boolean | null = null;
  private digit: number | null = null;
  private readonly statusCues: CueTally | null;
  private readonly moodCues: CueTally | null;

  constructor(
    readonly line: LineContext,
    private readonly index: number,
  ) {
    const { clauses, text, kind } = line;
    const here = clauses[index]!;
    const next = clauses[index + 1];
    const behind = next && sameSegment(next, here) && saysWhat(text, next) ? next : null;
    this.here = here;
    this.start = here.start;
    this.end = here.end;
    this.speaker = here.speaker ?? (kind === 'opinion' ? 'expert' : 'media');
    this.mood = carriedMood(clauses, index);
    this.behind = behind;
    this.isProposed = isProposal(kind, here) || (line.isAdvice && mayAdvise(here));
    this.statusCues = here.tally(STATUS);
    this.moodCues = here.tally(MOOD);
    this.isSettled =
      here.placed.length < 2 ||
      (isSettled(this.statusCues) && isSettled(this.moodCues) && (behind === null || hasOneSay(behind)));
  }

  get isPlanSection(): boolean {
    return this.line.isTaskList;
  }

  get before(): Cue | null {
    const previous = this.line.clauses[this.index - 1];
    return previous && sameSegment(previous, this.here) ? previous.heaviestCue(STATUS) : null;
  }

  get isTakenUp(): boolean {
    const next = this.line.clauses[this.index + 1];
    return next !== undefined && TAKES_UP.test(this.line.text, next);
  }

  get fallback(): StatusReading | null {
    return this.line.fallback ?? (HAS_NUMBER.test(this.line.text, this.here) ? DEFAULT_NUMBERED : null);
  }

  /** Where the last digit of the clause stands; -1 where it has none. */
  get lastDigit(): number {
    return (this.digit ??= lastDigitOf(this.line.text, this.here.start, this.here.end));
  }

  /** How many words of status the clause has itself. */
  get ownCues(): number {
    return this.statusCues === null ? 0 : this.statusCues.count;
  }

  /** The heaviest cue of status in the clause; among equals the nearest to `at`. */
  strongestStatus(at: number): Cue | null {
    return this.strongestOf(this.statusCues, STATUS, at);
  }

  /** … of mood. */
  strongestMood(at: number): Cue | null {
    return this.strongestOf(this.moodCues, MOOD, at);
  }

  /** What is said of an industry word of the clause. */
  read({ start, ids }: IndustryMention): Read {
    if (this.decided === null || !this.isSettled) this.decide(start);
    const reading = this.decided!;
    if (this.isOwn && reading.status === 'planned' && this.looksAhead(ids))
      return (this.ahead ??= this.judge('future', reading));
    return (this.plain ??= this.judge(reading.status, reading));
  }

  private strongestOf(tally: CueTally | null, kind: number, at: number): Cue | null {
    if (tally === null) return null;
    return isSettled(tally) ? tally.first : this.here.strongestCue(kind, at);
  }

  private decide(at: number): void {
    const own = decideStatus(this.here, at, this);
    this.isOwn = own !== null;
    this.decided = own ?? this.inSentence() ?? DEFAULT;
    this.ahead = null;
    this.plain = null;
  }

  /** Whether what is planned of some industries lies further ahead. */
  private looksAhead(ids: readonly string[]): boolean {
    return (
      areFuture(ids) ||
      (this.line.isFutureDocument && this.moodCues === null) ||
      (this.underTheme ??= isUnderFutureTheme(this.line.clauses, this.index))
    );
  }

  /** What is asked or advised is proposed. */
  private judge(status: Status, reading: StatusReading): Read {
    const { here } = this;
    const isAsked = here.isQuestion || (this.isProposed && !staysWhatItIs(status, here));
    return { status: isAsked ? 'proposed' : status, cue: reading.cue, isDefault: reading === DEFAULT };
  }

  /** The status of a sentence that says it in another clause. */
  private inSentence(): StatusReading | null {
    const { clauses } = this.line;
    for (let i = this.index - 1; i >= 0 && clauses[i]!.sentence === this.here.sentence; i--) {
      const cue = clauses[i]!.heaviestCue(STATUS);
      if (cue) return { status: cue.rule.status!, cue: asCue(cue) };
    }
    return null;
  }
}

/** Whether the cues of a clause say the same wherever a word stands. */
const hasOneSay = (clause: Clause): boolean =>
  isSettled(clause.tally(STATUS)) && isSettled(clause.tally(MOOD));
