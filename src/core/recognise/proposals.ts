import type { DocumentKind } from '../model/index.ts';
import type { LineContext } from './clauseStatus.ts';
import type { Cue } from './cues.ts';
import type { ScopedClause } from './scoped.ts';
import type { StatusReading } from './status.ts';

/** What an adviser, too, states as a fact. */
const MEASURED = new Set(['existing-output', 'existing-strength', 'existing-rank']);

/** Advice makes a plan a proposal; what it states as done or measured, as dated or written down, stays what it is. */
export function staysWhatItIs({ status }: StatusReading, { cues, isAdvice }: ScopedClause): boolean {
  if (status === 'existing')
    return (
      !isAdvice ||
      cues.mood.some(({ rule }) => rule.mood === 'existing') ||
      cues.status.some(({ rule }) => rule.needsNumber || MEASURED.has(rule.id))
    );
  // A column that gives a year to a plan tells of it: 年内将启动建设.
  return (
    !isAdvice && (cues.mood.some(({ rule }) => rule.id === 'mood-this-year') || cues.status.some(isOnPaper))
  );
}

/** 写进今年的重点: a columnist who says what a government has written down proposes nothing. */
const ON_PAPER = new Set(['写进', '写入', '列为', '列入']);
const isOnPaper = ({ word }: Cue): boolean => ON_PAPER.has(word);

const SHOULD = new Set(['应', '应该', '应当', '宜', '可以']);

/** X应…, X可以…: advice wherever no government says it. */
const isAdvised = (kind: DocumentKind, { cues, speaker }: ScopedClause): boolean =>
  kind !== 'plan' &&
  kind !== 'report' &&
  speaker !== 'government' &&
  cues.mood.some(({ rule, word }) => rule.id === 'mood-should' && SHOULD.has(word));

/** Whether what a clause says of its industries is somebody's advice. */
export function isProposal(kind: DocumentKind, scoped: ScopedClause): boolean {
  return (
    (kind === 'opinion' &&
      scoped.speaker !== 'government' &&
      !scoped.placed.some(({ subject }) => subject.regions.includes('CN'))) ||
    scoped.isAdvice ||
    isAdvised(kind, scoped)
  );
}

/** 何不…？ is advice; other questions state nothing. */
const ADVISING = /何不|何妨|不妨|不如|能不能|可不可以|可否|能否/;

/** Whether a clause belongs to a question that advises nothing. */
export function asksOnly({ text, clauses }: LineContext, index: number): boolean {
  const { clause } = clauses[index]!;
  if (!clause.isQuestion) return false;
  const first = clauses.find((each) => each.clause.sentence === clause.sentence)!.clause.start;
  const last = clauses.findLast((each) => each.clause.sentence === clause.sentence)!.clause.end;
  return !ADVISING.test(text.slice(first, last));
}
