import type { DocumentKind, Status } from '../model/index.ts';
import { MOOD, STATUS } from '../lexicon/meaning.ts';
import type { LineContext } from './clauseStatus.ts';
import type { CueTest } from './cues.ts';
import type { Clause } from './scoped.ts';

/** What an adviser, too, states as a fact. */
const MEASURED = new Set(['existing-output', 'existing-strength', 'existing-rank']);
const isMeasured: CueTest = ({ id, needsNumber }) => needsNumber || MEASURED.has(id);
const isNow: CueTest = ({ mood }) => mood === 'existing';

/** A column that gives a year to a plan tells of it: 年内将启动建设. */
const isThisYear: CueTest = ({ id }) => id === 'mood-this-year';

/** 写进今年的重点: a columnist who says what a government has written down proposes nothing. */
const ON_PAPER = new Set(['写进', '写入', '列为', '列入']);
const isOnPaper: CueTest = (_, word) => ON_PAPER.has(word);

const has = (clause: Clause, kind: number, fits: CueTest): boolean =>
  clause.findCue(kind, clause.end, fits) !== null;

/** Advice makes a plan a proposal; what it states as done or measured, as dated or written down, stays what it is. */
export function staysWhatItIs(status: Status, clause: Clause): boolean {
  if (status === 'existing')
    return !clause.isAdvice || has(clause, MOOD, isNow) || has(clause, STATUS, isMeasured);
  return !clause.isAdvice && (has(clause, MOOD, isThisYear) || has(clause, STATUS, isOnPaper));
}

const SHOULD = new Set(['应', '应该', '应当', '宜', '可以']);
const isShould: CueTest = ({ id }, word) => id === 'mood-should' && SHOULD.has(word);

/** X应…, X可以…: advice wherever no government says it. */
const isAdvised = (kind: DocumentKind, clause: Clause): boolean =>
  kind !== 'plan' && kind !== 'report' && clause.speaker !== 'government' && has(clause, MOOD, isShould);

/** Whether whoever speaks in a clause may advise the regions it names: no government, and not of the country. */
export const mayAdvise = ({ speaker, placed }: Clause): boolean =>
  speaker !== 'government' && !placed.some(({ subject }) => subject.regions.includes('CN'));

/** Whether what a clause says of its industries is somebody's advice. */
export function isProposal(kind: DocumentKind, scoped: Clause): boolean {
  return (kind === 'opinion' && mayAdvise(scoped)) || scoped.isAdvice || isAdvised(kind, scoped);
}

/** 何不…？, 怎么不…？ is advice; other questions state nothing. */
const ADVISING = /何不|何妨|不妨|不如|怎么不|干吗不|有没有可能|要不要试|能不能|可不可以|可否|能否/;

/** Whether a clause belongs to a question that advises nothing. */
export function asksOnly({ text, clauses }: LineContext, index: number): boolean {
  const clause = clauses[index]!;
  if (!clause.isQuestion) return false;
  let first = index;
  let last = index;
  while (first > 0 && clauses[first - 1]!.sentence === clause.sentence) first--;
  while (last + 1 < clauses.length && clauses[last + 1]!.sentence === clause.sentence) last++;
  return !ADVISING.test(text.slice(clauses[first]!.start, clauses[last]!.end));
}
