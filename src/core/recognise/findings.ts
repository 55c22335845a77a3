import type { DocumentKind, Status } from '../model/index.ts';
import { STATUS } from '../lexicon/meaning.ts';
import { HAS_LATIN } from './clauses.ts';
import type { LineContext } from './clauseStatus.ts';
import { isEnglishAt } from './englishScope.ts';
import { freeOfRestraint } from './englishTurns.ts';
import { Fallbacks, UNCUED } from './fallbacks.ts';
import { Finding } from './finding.ts';
import type { IndustryMention } from './industries.ts';
import { MERE_ENGLISH_WORDS, MERE_WORDS } from './mereWords.ts';
import {
  areUmbrellas,
  isCounted,
  isElaborated,
  isRestrained,
  isSectionName,
  isSummed,
  shrinksBehind,
} from './noPriority.ts';
import { isNotice } from './notices.ts';
import { asksOnly } from './proposals.ts';
import type { Clause, ScopedLine, ScopedText } from './scoped.ts';
import type { StatusReading } from './status.ts';
import { StatusReader } from './statusReader.ts';
import { Surroundings } from './surroundings.ts';

/** Whether an industry of a clause only heads a section, or sums up those before it. */
function isGeneral(context: LineContext, clause: Clause, i: number): boolean {
  const { text, kind } = context;
  const industry = clause.placed[i]!;
  return (
    (i > 0 && isSummed(text, clause, i)) ||
    (context.isHeading && areUmbrellas(industry.industries)) ||
    ((kind === 'bulletin' || kind === 'plan') && isSectionName(text, industry))
  );
}

/** Reads what is said of the industries of clause after clause. */
class FindingReader {
  readonly found: Finding[] = [];
  private statuses: StatusReader | null = null;

  read(context: LineContext, index: number): void {
    const clause = context.clauses[index]!;
    if (asksOnly(context, index) || isElaborated(context, index)) return;
    const statusCues = clause.tally(STATUS);
    const isFree = !isRestrained(context, index, statusCues !== null);
    const said = isFree ? clause : freeOfRestraint(context.text, clause);
    if (said === null) return;
    const { placed } = clause;
    const { text } = context;
    const surveyed = MERE_WORDS.survey(text, clause);
    const hasLatin = (clause.signs & HAS_LATIN) !== 0;
    let surveyedEnglish: number | null = null;
    const hasShrunk = shrinksBehind(text, clause);
    let around: Surroundings | null = null;
    for (let i = 0; i < placed.length; i++) {
      const word = placed[i]!;
      if (word.start < said.start || word.end > said.end) continue;
      if (hasLatin && isEnglishAt(text, word.start)) {
        surveyedEnglish ??= MERE_ENGLISH_WORDS.survey(text, clause);
        if (MERE_ENGLISH_WORDS.hold(text, clause, word, surveyedEnglish)) continue;
      }
      if (MERE_WORDS.hold(text, clause, word, surveyed) || isGeneral(context, clause, i)) continue;
      if (hasShrunk && isCounted(text, clause, word)) continue;
      if (around === null) {
        around = new Surroundings(context, clause, statusCues === null ? 0 : statusCues.count);
        (this.statuses ??= new StatusReader(context, clause)).enter(context, index, statusCues);
      }
      this.add(around, word, this.statuses!.read(word));
    }
  }

  /** Adds a finding for each industry that a word names and each region that it is said of. */
  private add(around: Surroundings, word: IndustryMention, read: StatusReading): void {
    const { industries } = word;
    const { regions } = word.subject;
    for (let i = 0; i < industries.length; i++) {
      const industry = industries[i]!;
      if (industry.isGeneral) continue;
      for (let k = 0; k < regions.length; k++)
        this.found.push(new Finding(around, word, read, regions[k]!, industry));
    }
  }
}

/** A title of future industries alone; 新兴产业和未来产业 is of both. */
const isOfFuture = (title: string): boolean => /未来产业|未来赛道/.test(title) && !title.includes('新兴');

/** 关于…的通告 below the office that gives it. */
const OF_NOTICE = /^关于.{4,56}(?:通知|通告|公告|通报|公示)$/;

/** The lines of the title, one below the other. */
function titleOf(text: string, lines: readonly ScopedLine[]): string {
  let title = '';
  for (let i = 0; i < lines.length; i++) {
    const { line } = lines[i]!;
    if (line.kind !== 'title' && i !== 1) continue;
    const own = text.slice(line.start, line.end);
    if (line.kind !== 'title' && !OF_NOTICE.test(own)) continue;
    title = title === '' ? own : `${title}\n${own}`;
  }
  return title;
}

/** Everything that scoped clauses say of regions and industries, in order, doubtful or not. */
export function readFindings(text: string, kind: DocumentKind, { lines }: ScopedText): Finding[] {
  const title = titleOf(text, lines);
  if (isNotice(text, title)) return [];
  const reader = new FindingReader();
  const fallbacks = new Fallbacks(kind);
  const isFutureDocument = isOfFuture(title);
  for (const { line, clauses, naming, isSilent, last } of lines) {
    fallbacks.enter(line, text, last);
    if (isSilent || line.kind === 'title') continue;
    if (line.kind === 'heading' && (kind === 'bulletin' || kind === 'report')) continue;
    if (naming.length === 0) continue;
    const fallback = fallbacks.of(line);
    const context: LineContext = {
      isFutureDocument: isFutureDocument || fallbacks.asksAhead,
      text,
      kind,
      isHeading: line.kind === 'heading',
      isRow: line.note === 'row',
      clauses,
      fallback,
      isTaskList: fallbacks.isTask(line, fallback),
      isAdvice: fallbacks.asksForAdvice,
    };
    for (let i = 0; i < naming.length; i++) {
      const index = naming[i]!;
      const column = fallbacks.ofCell(line, text, clauses[index]!.start);
      reader.read(column ? inColumn(context, column) : context, index);
    }
  }
  return reader.found;
}

const inColumn = (context: LineContext, column: Status): LineContext => ({
  ...context,
  isFutureDocument: column === 'future',
  fallback: UNCUED[column],
});
