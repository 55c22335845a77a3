import type { DocumentKind } from '../model/index.ts';
import type { LineContext } from './clauseStatus.ts';
import type { Cue } from './cues.ts';
import type { Clause } from './scoped.ts';
import type { StatusReading } from './status.ts';

/** What an adviser, too, states as a fact. */
const MEASURED = new Set(['existing-output', 'existing-strength', 'existing-rank']);

/** Advice makes a plan a proposal; what it states as done or measured, as dated or written down, stays what it is. */
export function staysWhatItIs({ status }: StatusReading, clause: Clause): boolean {
  const { isAdvice } = clause;
  if (status === 'existing')
    return (
      !isAdvice ||
      clause.moodCues.some(({ rule }) => rule.mood === 'existing') ||
      clause.statusCues.some(({ rule }) => rule.needsNumber || MEASURED.has(rule.id))
    );
  // A column that gives a year to a plan tells of it: 年内将启动建设.
  return (
    !isAdvice &&
    (clause.moodCues.some(({ rule }) => rule.id === 'mood-this-year') || clause.statusCues.some(isOnPaper))
  );
}

/** 写进今年的重点: a columnist who says what a government has written down proposes nothing. */
const ON_PAPER = new Set(['写进', '写入', '列为', '列入']);
const isOnPaper = ({ word }: Cue): boolean => ON_PAPER.has(word);

const SHOULD = new Set(['应', '应该', '应当', '宜', '可以']);

/** X应…, X可以…: advice wherever no government says it. */
const isAdvised = (kind: DocumentKind, clause: Clause): boolean =>
  kind !== 'plan' &&
  kind !== 'report' &&
  clause.speaker !== 'government' &&
  clause.moodCues.some(({ rule, word }) => rule.id === 'mood-should' && SHOULD.has(word));

/** Whether whoever speaks in a clause may advise the regions it names: no government, and not of the country. */
export const mayAdvise = ({ speaker, placed }: Clause): boolean =>
  speaker !== 'government' && !placed.some(({ subject }) => subject.regions.includes('CN'));

/** Whether what a clause says of its industries is somebody's advice. */
export function isProposal(kind: DocumentKind, scoped: Clause): boolean {
  return (kind === 'opinion' && mayAdvise(scoped)) || scoped.isAdvice || isAdvised(kind, scoped);
}

/** 何不…？ is advice; other questions state nothing. */
const ADVISING = /何不|何妨|不妨|不如|能不能|可不可以|可否|能否/;

/** Whether a clause belongs to a question that advises nothing. */
export function asksOnly({ text, clauses }: LineContext, index: number): boolean {
  const clause = clauses[index]!;
  if (!clause.isQuestion) return false;
  const first = clauses.find((each) => each.sentence === clause.sentence)!.start;
  const last = clauses.findLast((each) => each.sentence === clause.sentence)!.end;
  return !ADVISING.test(text.slice(first, last));
}
