import type { DocumentKind } from '../model/index.ts';
import type { Line } from '../text/structure.ts';
import type { ScopedClause } from './scoped.ts';
import type { Cue } from './cues.ts';

const PAST_HEADING = /回顾|成就|成绩|完成情况|现状|基础|过去|家底|已有|运行情况/;

/** Knows by the headings whether a line of a plan or report stands among its tasks. */
export class TaskSections {
  private isPast = false;

  constructor(private readonly kind: DocumentKind) {}

  enter(line: Line, text: string): void {
    if (line.kind === 'heading') this.isPast = PAST_HEADING.test(text.slice(line.start, line.end));
  }

  get isTask(): boolean {
    return (this.kind === 'plan' || this.kind === 'report') && !this.isPast;
  }
}

function heaviest(cues: readonly Cue[], before: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues)
    if (cue.start < before && (!best || cue.rule.weight >= best.rule.weight)) best = cue;
  return best;
}

/** What a number's clause knows of time. */
export interface TargetContext {
  readonly year: number | null;
  readonly base: number | null;
  /** Mood of the clauses before in the same segment. */
  readonly carried: 'existing' | 'planned' | null;
  /** The number before in the same sentence is a target. */
  readonly isAfterTarget: boolean;
  readonly isTask: boolean;
}

/** The mood a clause sets for itself before `at`, or null. */
export function moodOf({ cues }: ScopedClause, at: number): 'existing' | 'planned' | null {
  return heaviest(cues.mood, at)?.rule.mood ?? null;
}

/** Whether a number says what is to be reached and not what is. */
export function isTarget(text: string, scoped: ScopedClause, at: number, context: TargetContext): boolean {
  const { year, base, carried, isAfterTarget, isTask } = context;
  if (year !== null && base !== null && year !== base) return year > base;
  const mood = heaviest(scoped.cues.mood, at);
  // 累计 counts up towards the target that stands before it.
  if (isAfterTarget && (!mood || text.startsWith('累计', mood.start))) return true;
  const status = heaviest(scoped.cues.status, at);
  const isStated = status?.rule.status === 'existing' && status.rule.weight >= 4;
  if (mood?.rule.mood === 'planned') return mood.rule.weight >= 5 || !isStated;
  if (mood?.rule.mood === 'existing')
    return status !== null && status.rule.weight > mood.rule.weight && status.rule.status !== 'existing';
  if (carried === 'planned') return true;
  if (status && status.rule.status !== 'existing' && status.rule.weight >= 3.6) return carried !== 'existing';
  return isTask && carried === null;
}
