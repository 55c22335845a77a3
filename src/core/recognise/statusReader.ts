import type { Status } from '../model/index.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { MOOD, STATUS } from '../lexicon/meaning.ts';
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
import { UNCUED } from './fallbacks.ts';
import type { IndustryMention } from './industries.ts';
import { isProposal, mayAdvise, staysWhatItIs } from './proposals.ts';
import type { Clause } from './scoped.ts';
import { decideStatus, toldBy, type StatusContext, type StatusReading } from './status.ts';

const HAS_NUMBER = new ClausePattern(
  /\d|[一二三四五六七八九十百千万亿]{1,}(?:多|余)?(?:亿|万|个|家|项|座|条|吨|元|成|倍|%)/,
);

const DEFAULT: StatusReading = { status: 'existing', cue: null, isDefault: true };

const TAKES_UP = new ClausePattern(/它们|两者|二者|三者|这些|这几|上述|均已?[被列纳写]|都[被列纳写]|^一?并/);

/**
 * Reads the status of the industry words of clause after clause, from all that stands around them. What takes a look at
 * the text is read when it is asked for, what is the same for all words of a clause once.
 */
export class StatusReader implements StatusContext {
  mood: Cue | null = null;
  behind: Clause | null = null;
  private isProposed = false;
  /** All words of the clause have the same status, but for industries that lie further ahead. */
  private isSettled = true;
  /** What was decided last, and whether by cues that reach the clause. */
  private decided: StatusReading | null = null;
  private isOwn = false;
  /** … as it is read of words that lie further ahead, and of others. */
  private ahead: StatusReading | null = null;
  private plain: StatusReading | null = null;
  private underTheme: boolean | null = null;
  private statusCues: CueTally | null = null;
  private moodCues: CueTally | null = null;
  private index = 0;

  constructor(
    private line: LineContext,
    /** The clause whose words are read. */
    private here: Clause,
  ) {}

  /** Goes on to the clause numbered `index` of a line, with its cues of status. */
  enter(line: LineContext, index: number, statusCues: CueTally | null): void {
    const { clauses, text, kind } = line;
    const here = clauses[index]!;
    const next = clauses[index + 1];
    const behind = next && sameSegment(next, here) && saysWhat(text, next) ? next : null;
    this.line = line;
    this.here = here;
    this.index = index;
    this.mood = carriedMood(clauses, index);
    this.behind = behind;
    this.isProposed = isProposal(kind, here) || (line.isAdvice && mayAdvise(here));
    this.statusCues = statusCues;
    this.moodCues = here.tally(MOOD);
    this.isSettled =
      here.placed.length < 2 ||
      (isSettled(statusCues) && isSettled(this.moodCues) && (behind === null || hasOneSay(behind)));
    this.underTheme = null;
    this.forget();
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
    // A number says as much as a verb: 稀土产值300亿元.
    return this.line.fallback ?? (HAS_NUMBER.test(this.line.text, this.here) ? UNCUED.existing : null);
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
  read({ start, industries }: IndustryMention): StatusReading {
    if (this.decided === null || !this.isSettled) this.decide(start);
    const reading = this.decided!;
    if (this.isOwn && reading.status === 'planned' && this.looksAhead(industries))
      return (this.ahead ??= this.judge('future', reading));
    return (this.plain ??= this.judge(reading.status, reading));
  }

  private strongestOf(tally: CueTally | null, kind: number, at: number): Cue | null {
    if (tally === null) return null;
    return isSettled(tally) ? tally : this.here.strongestCue(kind, at);
  }

  private decide(at: number): void {
    this.forget();
    const own = decideStatus(this.here, at, this);
    this.isOwn = own !== null;
    this.decided = own ?? this.inSentence() ?? DEFAULT;
  }

  private forget(): void {
    this.decided = null;
    this.ahead = null;
    this.plain = null;
  }

  /** Whether what is planned of some industries lies further ahead. */
  private looksAhead(industries: readonly IndustryInfo[]): boolean {
    return (
      areFuture(industries) ||
      (this.line.isFutureDocument && this.moodCues === null) ||
      (this.underTheme ??= isUnderFutureTheme(this.line.clauses, this.index))
    );
  }

  /** What is asked or advised is proposed. */
  private judge(status: Status, reading: StatusReading): StatusReading {
    const { here } = this;
    const isAsked = here.isQuestion || (this.isProposed && !staysWhatItIs(status, here));
    const judged = isAsked ? 'proposed' : status;
    const { cue, isDefault } = reading;
    return judged === reading.status ? reading : { status: judged, cue, isDefault };
  }

  /** The status of a sentence that says it in another clause. */
  private inSentence(): StatusReading | null {
    const { clauses } = this.line;
    for (let i = this.index - 1; i >= 0 && clauses[i]!.sentence === this.here.sentence; i--) {
      const cue = clauses[i]!.heaviestCue(STATUS);
      if (cue) return toldBy(cue, cue.rule.status!);
    }
    return null;
  }
}

/** Whether the cues of a clause say the same wherever a word stands. */
const hasOneSay = (clause: Clause): boolean =>
  isSettled(clause.tally(STATUS)) && isSettled(clause.tally(MOOD));
