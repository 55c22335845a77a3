import type { DocumentKind } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { FUTURE, MOOD, STATUS } from '../lexicon/meaning.ts';
import { lastDigitOf } from './circumstances.ts';
import { ClausePattern } from './clausePattern.ts';
import type { IndustryMention } from './industries.ts';
import type { Clause } from './scoped.ts';
import type { ClauseCues, Cue } from './cues.ts';
import { decideStatus, type StatusContext, type StatusReading } from './status.ts';

/** A line with all that its clauses need to be judged. */
export interface LineContext {
  readonly lexicon: Lexicon;
  readonly isFutureDocument: boolean;
  /** A plan, a report, or a list announced as tasks: what it says is done is meant to be done. */
  readonly isTaskList: boolean;
  /** An answer to who asked for advice. */
  readonly isAdvice: boolean;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly isHeading: boolean;
  /** A row of a table. */
  readonly isRow: boolean;
  readonly fallback: StatusReading | null;
  readonly clauses: readonly Clause[];
}

const HAS_NUMBER = new ClausePattern(
  /\d|[一二三四五六七八九十百千万亿]{1,}(?:多|余)?(?:亿|万|个|家|项|座|条|吨|元|成|倍|%)/,
);

const GENERAL = new Set(['future-general', 'emerging-general']);

/** 未来产业, 战略性新兴产业: words that say how far off an industry is, not which. */
const isGeneral = ({ ids }: IndustryMention): boolean => ids.every((id) => GENERAL.has(id));

const SAYS_WHAT = new ClausePattern(/属于|归入|归为|写[进入在]|列[入为进]|纳入|放在|收[进入]|圈进/);

/** 属于未来赛道, 写进未来产业名录: a clause that only says what the industries before it are. */
const saysWhat = (text: string, clause: Clause): boolean =>
  clause.placed.length === 0 || (clause.placed.every(isGeneral) && SAYS_WHAT.test(text, clause));

const TAKES_UP = new ClausePattern(/它们|两者|二者|三者|这些|这几|上述|均已?[被列纳写]|都[被列纳写]|^一?并/);

/** What the clauses before say that a whole passage is about: 未来产业。在A、B等领域… */
const THEME_REACH = 30;

export const sameSegment = (a: Clause, b: Clause): boolean =>
  a.sentence === b.sentence && a.segment === b.segment;

function carriedMood(clauses: readonly Clause[], index: number): Cue | null {
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i]!;
    if (before.sentence !== clauses[index]!.sentence) return null;
    if (before.segment !== clauses[index]!.segment) return null;
    const mood = before.heaviestCue(MOOD);
    if (mood) return mood;
  }
  return null;
}

export const isFutureIndustry = (id: string): boolean => id.startsWith('future-');

function areFuture(ids: readonly string[]): boolean {
  for (let i = 0; i < ids.length; i++) if (!isFutureIndustry(ids[i]!)) return false;
  return true;
}

function areAllFuture(placed: readonly IndustryMention[]): boolean {
  for (let i = 0; i < placed.length; i++) if (!areFuture(placed[i]!.ids)) return false;
  return true;
}

/** A clause that only announces future industries, naming none in particular. */
function setsFutureTheme(clause: Clause): boolean {
  const { placed } = clause;
  if (placed.length === 0) return clause.hasCue(FUTURE);
  return areAllFuture(placed) && (placed.length > 1 || placed[0]!.ids.length > 1 || clause.hasCue(FUTURE));
}

/** Whether a clause stands under such an announcement: earlier in its sentence, or a short sentence just before. */
function isUnderFutureTheme(clauses: readonly Clause[], index: number): boolean {
  const here = clauses[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i]!;
    if (before.sentence < here.sentence - 1) return false;
    if (setsFutureTheme(before)) {
      const isNear =
        before.sentence === here.sentence
          ? before.segment === here.segment
          : before.end - before.start < THEME_REACH &&
            (i === 0 || clauses[i - 1]!.sentence < before.sentence);
      if (isNear) return true;
    }
    if (!areAllFuture(before.placed)) return false;
  }
  return false;
}

/** Status of the industries `ids` named at `at` in clause `index`: what its own words and those around it say, or null. */
export function readStatus(
  surroundings: Surroundings,
  at: number,
  ids: readonly string[],
): StatusReading | null {
  const { line: context, index } = surroundings;
  const reading = decideStatus(context.clauses[index]!, at, surroundings);
  if (!reading || reading.status !== 'planned') return reading;
  const looksAhead =
    areFuture(ids) ||
    (context.isFutureDocument && !context.clauses[index]!.hasCue(MOOD)) ||
    surroundings.isUnderFutureTheme;
  return looksAhead ? { ...reading, status: 'future' } : reading;
}

/** A number says as much as a verb: 稀土产值300亿元. */
const DEFAULT_NUMBERED: StatusReading = { status: 'existing', cue: null };

/** What the clauses around one say of its industries; what takes a look at the text is read when it is asked for. */
export class Surroundings implements StatusContext {
  readonly mood: Cue | null;
  readonly behind: ClauseCues | null;
  readonly isPlanSection: boolean;
  private underTheme: boolean | null = null;
  private digit: number | null = null;
  /** The clause itself. */
  readonly here: Clause;
  private readonly next: Clause | undefined;

  constructor(
    readonly line: LineContext,
    readonly index: number,
  ) {
    const { clauses, text, isTaskList } = line;
    const here = clauses[index]!;
    const next = clauses[index + 1];
    this.here = here;
    this.next = next;
    this.mood = carriedMood(clauses, index);
    this.isPlanSection = isTaskList;
    this.behind = next && sameSegment(next, here) && saysWhat(text, next) ? next : null;
  }

  get before(): Cue | null {
    const previous = this.line.clauses[this.index - 1];
    return previous && sameSegment(previous, this.here) ? previous.heaviestCue(STATUS) : null;
  }

  /** Whether the clause stands under words that announce future industries. */
  get isUnderFutureTheme(): boolean {
    return (this.underTheme ??= isUnderFutureTheme(this.line.clauses, this.index));
  }

  /** Where the last digit of the clause stands; -1 where it has none. */
  get lastDigit(): number {
    const { start, end } = this.here;
    return (this.digit ??= lastDigitOf(this.line.text, start, end));
  }

  get isTakenUp(): boolean {
    return this.next !== undefined && TAKES_UP.test(this.line.text, this.next);
  }

  get fallback(): StatusReading | null {
    return this.line.fallback ?? (HAS_NUMBER.test(this.line.text, this.here) ? DEFAULT_NUMBERED : null);
  }
}

/** The status of a sentence that says it in another clause. */
export function inSentence({ clauses }: LineContext, index: number): StatusReading | null {
  const here = clauses[index]!;
  for (let i = index - 1; i >= 0 && clauses[i]!.sentence === here.sentence; i--) {
    const cue = clauses[i]!.heaviestCue(STATUS);
    if (cue) return { status: cue.rule.status!, cue: { rule: cue.rule.id, start: cue.start, end: cue.end } };
  }
  return null;
}
