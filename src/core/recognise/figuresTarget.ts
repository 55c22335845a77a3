import type { DocumentKind } from '../model/index.ts';
import { MOOD, STATUS } from '../lexicon/meaning.ts';
import type { Line } from '../text/structure.ts';
import type { Clause, ScopedLine } from './scoped.ts';

const PAST_HEADING = /回顾|成就|成绩|完成情况|现状|基础|过去|家底|已有|运行情况/;

/** Knows by the headings whether a line of a plan or report stands among its tasks. */
export class TaskSections {
  private readonly hasTasks: boolean;
  /** Number of the first line that was not gone through yet. */
  private next = 0;
  private isPast = false;

  constructor(
    kind: DocumentKind,
    private readonly text: string,
    private readonly lines: readonly ScopedLine[],
  ) {
    this.hasTasks = kind === 'plan' || kind === 'report';
  }

  /** Whether the line of that number does; asked from the top down. */
  isTask(number: number): boolean {
    return this.hasTasks && !this.isOfPast(number);
  }

  private isOfPast(number: number): boolean {
    let heading: Line | null = null;
    for (; this.next <= number; this.next++) {
      const { line } = this.lines[this.next]!;
      if (line.kind === 'heading') heading = line;
    }
    if (heading) this.isPast = PAST_HEADING.test(this.text.slice(heading.start, heading.end));
    return this.isPast;
  }
}

/** What is known of a number before its clause is asked. */
export interface TargetContext {
  /** Where the number with its bound begins. */
  readonly at: number;
  readonly year: number | null;
  readonly base: number | null;
  /** The number before in the same sentence is a target. */
  readonly isAfterTarget: boolean;
  readonly isTask: boolean;
}

/** The mood that the clauses of the same segment before the one numbered `index` leave, or null. */
function moodBefore(clauses: readonly Clause[], index: number): 'existing' | 'planned' | null {
  const { sentence, segment } = clauses[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const clause = clauses[i]!;
    if (clause.sentence !== sentence || clause.segment !== segment) return null;
    const mood = clause.lastOfHeaviest(MOOD, clause.end);
    if (mood?.rule.mood) return mood.rule.mood;
  }
  return null;
}

/** Whether a number of the clause numbered `index` says what is to be reached and not what is. */
export function isTarget(
  text: string,
  clauses: readonly Clause[],
  index: number,
  { at, year, base, isAfterTarget, isTask }: TargetContext,
): boolean {
  if (year !== null && base !== null && year !== base) return year > base;
  const clause = clauses[index]!;
  const mood = clause.lastOfHeaviest(MOOD, at);
  // 累计 counts up towards the target that stands before it.
  if (isAfterTarget && (!mood || text.startsWith('累计', mood.start))) return true;
  const status = clause.lastOfHeaviest(STATUS, at);
  const isStated = status?.rule.status === 'existing' && status.rule.weight >= 4;
  if (mood?.rule.mood === 'planned') return mood.rule.weight >= 5 || !isStated;
  if (mood?.rule.mood === 'existing')
    return status !== null && status.rule.weight > mood.rule.weight && status.rule.status !== 'existing';
  const carried = moodBefore(clauses, index);
  if (carried === 'planned') return true;
  if (status && status.rule.status !== 'existing' && status.rule.weight >= 3.6) return carried !== 'existing';
  return isTask && carried === null;
}
