import type { DocumentKind, RegionReading, Speaker, Status, StatusCue } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { gated } from '../text/gatedPattern.ts';
import { inSentence, readStatus, Surroundings, type LineContext } from './clauseStatus.ts';
import { Fallbacks } from './fallbacks.ts';
import {
  isAttribute,
  isElaborated,
  isRestrained,
  isScene,
  isSectionName,
  isShrinking,
  isSummed,
} from './noPriority.ts';
import type { ScopedClause, ScopedLine } from './scoped.ts';
import type { Cue } from './cues.ts';
import type { StatusReading } from './status.ts';
import { circumstancesOf, type Circumstances } from './circumstances.ts';

/** A claim in offsets of the matching text, before it gets its evidence in the source. */
export interface Finding {
  /** Nothing but the mention itself says so: neither a cue nor a number nor a list. */
  readonly isBare: boolean;
  /** A row of a table says so. */
  readonly isRow: boolean;
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  /** The clause that says so. */
  readonly start: number;
  readonly end: number;
  readonly statusCue: StatusCue | null;
  readonly regionReading: RegionReading;
  readonly speaker: Speaker;
  readonly circumstances: Circumstances;
}

const OPTIONAL = new Set(['emerging-general', 'future-general']);

/** What an adviser, too, states as a fact. */
const MEASURED = new Set(['existing-output', 'existing-strength', 'existing-rank']);

/** Advice makes a plan a proposal; what it states as done or measured stays what it is. */
function asProposed(reading: StatusReading, { cues, isAdvice }: ScopedClause): StatusReading {
  const isFact =
    reading.status === 'existing' &&
    (!isAdvice ||
      cues.mood.some(({ rule }) => rule.mood === 'existing') ||
      cues.status.some(({ rule }) => rule.needsNumber || MEASURED.has(rule.id)));
  // A column that gives a year to a plan tells of it: 年内将启动建设.
  const isDated =
    !isAdvice && reading.status !== 'existing' && cues.mood.some(({ rule }) => rule.id === 'mood-this-year');
  return isFact || isDated || (!isAdvice && reading.status !== 'existing' && cues.status.some(isOnPaper))
    ? reading
    : { ...reading, status: 'proposed' };
}

/** 写进今年的重点: a columnist who says what a government has written down proposes nothing. */
const ON_PAPER = new Set(['写进', '写入', '列为', '列入']);
const isOnPaper = ({ word }: Cue): boolean => ON_PAPER.has(word);

const DEFAULT: StatusReading = { status: 'existing', cue: null };

const SHOULD = new Set(['应', '应该', '应当', '宜', '可以']);

/** X应…, X可以…: advice wherever no government says it. */
const isAdvised = (kind: DocumentKind, { cues, speaker }: ScopedClause): boolean =>
  kind !== 'plan' &&
  kind !== 'report' &&
  speaker !== 'government' &&
  cues.mood.some(({ rule, word }) => rule.id === 'mood-should' && SHOULD.has(word));

function isProposal(kind: DocumentKind, scoped: ScopedClause): boolean {
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

function asksOnly({ text, clauses }: LineContext, index: number): boolean {
  const { clause } = clauses[index]!;
  if (!clause.isQuestion) return false;
  const first = clauses.find((each) => each.clause.sentence === clause.sentence)!.clause.start;
  const last = clauses.findLast((each) => each.clause.sentence === clause.sentence)!.clause.end;
  return !ADVISING.test(text.slice(first, last));
}

/** 芦苇原料, 以稻壳为原料: what something else is made of. */
const RAW_MATERIAL = gated(/^(?:原料(?!药)|为原料)/);

function findInClause(lexicon: Lexicon, context: LineContext, index: number, found: Finding[]): void {
  const scoped = context.clauses[index]!;
  if (scoped.placed.length === 0 || asksOnly(context, index) || isRestrained(context, index)) return;
  if (isElaborated(lexicon, context.clauses, index)) return;
  let surroundings: Surroundings | null = null;
  for (let i = 0; i < scoped.placed.length; i++) {
    const { industry, subject } = scoped.placed[i]!;
    if (isSummed(lexicon, context.text, scoped, i) || isScene(context.text, scoped, i)) continue;
    if (isAttribute(context.text, scoped, industry) || isShrinking(context.text, scoped, industry)) continue;
    if (context.isHeading && industry.ids.every((id) => lexicon.industries.get(id)?.isUmbrella)) continue;
    if (
      (context.kind === 'bulletin' || context.kind === 'plan') &&
      isSectionName(lexicon, context.text, industry)
    )
      continue;
    if (RAW_MATERIAL.test(context.text, industry.end, industry.end + 3)) continue;
    surroundings ??= new Surroundings(context, index);
    const read =
      readStatus(surroundings, industry.start, industry.ids) ?? inSentence(context, index) ?? DEFAULT;
    const reading = scoped.clause.isQuestion
      ? { ...read, status: 'proposed' as const }
      : isProposal(context.kind, scoped)
        ? asProposed(read, scoped)
        : read;
    for (const id of industry.ids) {
      if (OPTIONAL.has(id)) continue;
      for (const region of subject.regions) {
        found.push({
          isBare: !context.isRow && (read === DEFAULT || read.cue?.rule === 'existing-have'),
          isRow: context.isRow,
          region,
          industry: id,
          status: reading.status,
          start: scoped.clause.start,
          end: scoped.clause.end,
          statusCue: reading.cue,
          regionReading: subject.reading,
          speaker: scoped.speaker ?? (context.kind === 'opinion' ? 'expert' : 'media'),
          circumstances: circumstancesOf(context.text, scoped, industry, subject, {
            isHeading: context.isHeading,
            hasFallback: context.fallback !== null,
            isTask: context.isTaskList,
            isBare: read === DEFAULT,
            isUmbrella: lexicon.industries.get(id)?.isUmbrella === true,
            cue: reading.cue,
          }),
        });
      }
    }
  }
}

/** A title of future industries alone; 新兴产业和未来产业 is of both. */
const isOfFuture = (title: string): boolean => /未来产业|未来赛道/.test(title) && !title.includes('新兴');

/** Everything that scoped clauses say of regions and industries, in order, doubtful or not. */
export function readFindings(
  lexicon: Lexicon,
  text: string,
  kind: DocumentKind,
  lines: readonly ScopedLine[],
): Finding[] {
  const found: Finding[] = [];
  const fallbacks = new Fallbacks(kind);
  const isFutureDocument = lines.some(
    ({ line }) => line.kind === 'title' && isOfFuture(text.slice(line.start, line.end)),
  );
  for (const { line, clauses } of lines) {
    fallbacks.enter(line, text);
    if (line.kind === 'title') continue;
    if (line.kind === 'heading' && (kind === 'bulletin' || kind === 'report')) continue;
    if (!clauses.some(({ placed }) => placed.length > 0)) continue;
    const context: LineContext = {
      lexicon,
      isFutureDocument: isFutureDocument || fallbacks.asksAhead,
      text,
      kind,
      isHeading: line.kind === 'heading',
      isRow: line.note === 'row',
      clauses,
      fallback: fallbacks.of(line),
      isTaskList: fallbacks.isTask(line),
    };
    for (let index = 0; index < clauses.length; index++) {
      const column = fallbacks.ofCell(line, text, clauses[index]!.clause.start);
      const own = column
        ? { ...context, isFutureDocument: column === 'future', fallback: { status: column, cue: null } }
        : context;
      findInClause(lexicon, own, index, found);
    }
  }
  return found;
}
