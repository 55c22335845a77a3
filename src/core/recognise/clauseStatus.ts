import type { DocumentKind } from '../model/index.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { FUTURE, MOOD } from '../lexicon/meaning.ts';
import { ClausePattern } from './clausePattern.ts';
import type { IndustryMention } from './industries.ts';
import type { Clause } from './scoped.ts';
import type { Cue } from './cues.ts';
import type { StatusReading } from './status.ts';

/** A line with all that its clauses need to be judged. */
export interface LineContext {
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

const isGeneral = (industry: IndustryInfo): boolean => industry.isGeneral;

/** Words that only say how far off industries are, not which. */
function areGeneral(placed: readonly IndustryMention[]): boolean {
  for (let i = 0; i < placed.length; i++) if (!placed[i]!.industries.every(isGeneral)) return false;
  return true;
}

const SAYS_WHAT = new ClausePattern(/属于|归入|归为|写[进入在]|列[入为进]|纳入|放在|收[进入]|圈进/);

/** 属于未来赛道, 写进未来产业名录: a clause that only says what the industries before it are. */
export const saysWhat = (text: string, clause: Clause): boolean =>
  clause.placed.length === 0 || (areGeneral(clause.placed) && SAYS_WHAT.test(text, clause));

/** What the clauses before say that a whole passage is about: 未来产业。在A、B等领域… */
const THEME_REACH = 30;

export const sameSegment = (a: Clause, b: Clause): boolean =>
  a.sentence === b.sentence && a.segment === b.segment;

/** The mood that clauses before, in the same segment, lend to one. */
export function carriedMood(clauses: readonly Clause[], index: number): Cue | null {
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i]!;
    if (before.sentence !== clauses[index]!.sentence) return null;
    if (before.segment !== clauses[index]!.segment) return null;
    const mood = before.heaviestCue(MOOD);
    if (mood) return mood;
  }
  return null;
}

/** Whether some industries are such as lie further ahead. */
export function hasFuture(industries: readonly IndustryInfo[]): boolean {
  for (let i = 0; i < industries.length; i++) if (industries[i]!.isFuture) return true;
  return false;
}

/** Whether all industries are such as lie further ahead. */
export function areFuture(industries: readonly IndustryInfo[]): boolean {
  for (let i = 0; i < industries.length; i++) if (!industries[i]!.isFuture) return false;
  return true;
}

function areAllFuture(placed: readonly IndustryMention[]): boolean {
  for (let i = 0; i < placed.length; i++) if (!areFuture(placed[i]!.industries)) return false;
  return true;
}

/** A clause that only announces future industries, naming none in particular. */
function setsFutureTheme(clause: Clause): boolean {
  const { placed } = clause;
  if (placed.length === 0) return clause.hasCue(FUTURE);
  return (
    areAllFuture(placed) && (placed.length > 1 || placed[0]!.industries.length > 1 || clause.hasCue(FUTURE))
  );
}

/** Whether a clause stands under such an announcement: earlier in its sentence, or a short sentence just before. */
export function isUnderFutureTheme(clauses: readonly Clause[], index: number): boolean {
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
