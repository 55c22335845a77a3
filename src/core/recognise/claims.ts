import type { DocumentKind, Span, Speaker, Status, StatusCue, RegionReading } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import type { Line } from '../text/structure.ts';
import type { ScopedClause, ScopedLine } from './scope.ts';
import { decideStatus, findRestraint, type Cue, type StatusReading } from './status.ts';

/** A claim in offsets of the matching text, before it gets its evidence in the source. */
export interface Finding {
  /** Nothing but the mention itself says so: neither a cue nor a number nor a list. */
  readonly isBare: boolean;
  readonly region: string;
  readonly industry: string;
  readonly status: Status;
  /** The clause that says so. */
  readonly start: number;
  readonly end: number;
  readonly statusCue: StatusCue | null;
  readonly regionReading: RegionReading;
  readonly speaker: Speaker;
}

const OPTIONAL = new Set(['emerging-general', 'future-general']);

const PAST_HEADING = /回顾|成就|成绩|完成情况|现状|基础|过去|家底|已有|亮点|综合|运行情况|摆上桌面/;
const FUTURE_HEADING = /未来产业|未来赛道|前瞻|未来|远方|远期|长远|试验田/;
const PLAN_HEADING =
  /任务|目标|重点|布局|打算|计划|今年|工作|方向|集群|措施|体系|主攻|部署|发展|主抓|动作|举措|年内|壮大|做强|构建|打造|建设/;

const ASKS_AHEAD = /更远|长远|再往后|往后|十年|未来|十五五|前瞻|远一点|明天/;

const KIND_FALLBACK: Partial<Record<DocumentKind, Status>> = {
  plan: 'planned',
  report: 'planned',
  bulletin: 'existing',
};

interface Section {
  readonly level: number;
  readonly status: Status | null;
}

function statusOfHeading(heading: string): Status | null {
  if (FUTURE_HEADING.test(heading)) return 'future';
  if (PAST_HEADING.test(heading)) return 'existing';
  return PLAN_HEADING.test(heading) ? 'planned' : null;
}

/** Statuses that the first row of a table gives to its columns: | 地区 | 年内动作 | 远期方向 |. */
const readColumns = (row: string): (Status | null)[] =>
  row.split(/[|\t]/).map((cell) => statusOfHeading(cell));

const leadInStatus = (lead: string): Status =>
  /签约|成绩|现状|完成|开工|投产|竣工/.test(lead) ||
  (/项目/.test(lead) && !/拟|支持|试点|计划|今年|重点|申报|入选/.test(lead))
    ? 'existing'
    : 'planned';

/** Status that headings, lead-ins and the kind of document give to a line that does not say itself. */
class Fallbacks {
  private sections: Section[] = [];
  private leadIn: Status | null = null;
  private question: Status | null = null;
  private columns: (Status | null)[] | null = null;

  /** The question above an answer asks for what lies further ahead. */
  get asksAhead(): boolean {
    return this.question === 'future';
  }

  constructor(private readonly kind: DocumentKind) {}

  enter(line: Line, text: string): void {
    const own = text.slice(line.start, line.end);
    if (own.endsWith('？')) {
      this.question = ASKS_AHEAD.test(own)
        ? 'future'
        : /今年|打算|计划|下一步|怎么做|怎么办|重点/.test(own)
          ? 'planned'
          : null;
    }
    if (line.note !== 'row') this.columns = null;
    else this.columns ??= readColumns(own);
    if (line.kind === 'heading') {
      this.sections = this.sections.filter((section) => section.level < line.level);
      this.sections.push({ level: line.level, status: statusOfHeading(own) });
      this.leadIn = null;
    } else if (line.kind === 'paragraph') {
      this.leadIn = /[：:]$/.test(own) ? leadInStatus(own) : null;
    }
  }

  /** Status of the column that a clause of a table row stands in. */
  ofCell(line: Line, text: string, at: number): Status | null {
    if (!this.columns || line.note !== 'row') return null;
    const column = text.slice(line.start, at).split(/[|\t]/).length - 1;
    return this.columns[column] ?? null;
  }

  isTask(line: Line): boolean {
    const isPlanned = this.of(line)?.status === 'planned';
    return (
      isPlanned &&
      (this.kind === 'plan' ||
        this.kind === 'report' ||
        (line.kind === 'list item' && this.leadIn === 'planned'))
    );
  }

  of(line: Line): StatusReading | null {
    const section = this.sections.findLast((each) => each.status !== null)?.status ?? null;
    const status =
      (line.kind === 'list item' ? this.leadIn : null) ?? section ?? KIND_FALLBACK[this.kind] ?? null;
    const asked = status ?? this.question;
    return asked ? { status: asked, cue: null } : null;
  }
}

/** A falling figure: 汽车制造业 -3.4%. */
const FELL = /(?:^|[^\d至到~])[-−]\d+(?:\.\d+)?%/;
const HAS_NUMBER = /\d|[一二三四五六七八九十百千万亿]{1,}(?:多|余)?(?:亿|万|个|家|项|座|条|吨|元|成|倍|%)/;

/** Industries of a clause that only sum up the specific ones before them: A、B等电子信息产业. */
function isSummed(lexicon: Lexicon, text: string, scoped: ScopedClause, index: number): boolean {
  const { industry } = scoped.placed[index]!;
  if (!industry.ids.every((id) => lexicon.industries.get(id)?.isUmbrella)) return false;
  const before = scoped.placed[index - 1];
  if (!before || before.industry.ids.some((id) => lexicon.industries.get(id)?.isUmbrella)) return false;
  const gap = text.slice(before.industry.end, industry.start);
  return gap.length < 14 && /^.{0,3}(?:等|为主的?|为代表的?|为核心的?).{0,6}$/.test(gap);
}

/** What the clauses before say that a whole passage is about: 未来产业。在A、B等领域… */
const THEME_REACH = 30;

/** 瞄准未来信息、材料等领域，重点布局人工智能…: the clause behind names what the umbrella words stand for. */
function isElaborated(lexicon: Lexicon, clauses: readonly ScopedClause[], index: number): boolean {
  const [here, next] = [clauses[index]!, clauses[index + 1]];
  if (
    !next ||
    !sameSegment(here, next) ||
    !here.placed.some(({ industry }) => industry.ids.some(isFutureIndustry))
  )
    return false;
  const isUmbrella = (id: string): boolean => lexicon.industries.get(id)?.isUmbrella === true;
  const ids = (scoped: ScopedClause): string[] => scoped.placed.flatMap(({ industry }) => industry.ids);
  return ids(here).every(isUmbrella) && ids(next).some((id) => !isUmbrella(id));
}

/** 二、农业 at the head of a line of a bulletin: the name of a section. */
function isSectionName(
  lexicon: Lexicon,
  text: string,
  { ids, start }: { ids: readonly string[]; start: number },
): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    ids.every((id) => lexicon.industries.get(id)?.isUmbrella) &&
    /(?:^|\n)\s*[一二三四五六七八九十]+、$/.test(before)
  );
}

const PERSON_AFTER =
  /^厂?(?:的[^，。；]{0,4})?(?:行业|产业|类|领域|企业|公司|集团|协会|学会|商会|大学|学院|学校|专业){0,2}的?(?:负责人|董事长|总经理|专家|院士|教授|研究员|工程师|老板|创始人|从业者|毕业生|学生|教师|记者|客商|巨头|企业家)/;

/** 某锡业企业负责人, 给外地的化妆品厂供原料: who speaks or buys, no industry of the region. */
function isAttribute(text: string, { clause }: ScopedClause, { start, end }: Span): boolean {
  if (PERSON_AFTER.test(text.slice(end, end + 12))) return true;
  return (
    /^.{0,2}(?:厂|企业|公司)/.test(text.slice(end, end + 5)) &&
    /[给为向][^，。；]{0,14}$/.test(text.slice(clause.start, start))
  );
}

/** A、B等应用场景: fields of use, not industries of the region. */
function isScene(text: string, scoped: ScopedClause, index: number): boolean {
  const { start, end } = scoped.placed[index]!.industry;
  const behind = text.slice(end, scoped.clause.end);
  const isLast = text.charAt(start - 1) === '、' && /^等.{0,3}(?:应用场景|场景|应用领域)/.test(behind);
  return isLast || /^(?:[、和与及][^，。；]{1,14})+等?.{0,3}(?:应用场景|场景|应用领域)/.test(behind);
}

interface LineContext {
  readonly lexicon: Lexicon;
  readonly isFutureDocument: boolean;
  /** A plan, a report, or a list announced as tasks: what it says is done is meant to be done. */
  readonly isTaskList: boolean;
  readonly text: string;
  readonly kind: DocumentKind;
  readonly fallback: StatusReading | null;
  readonly clauses: readonly ScopedClause[];
}

/** The heaviest cue, the first among equals. */
function heaviest(cues: readonly Cue[]): Cue | null {
  let best: Cue | null = null;
  for (const cue of cues) if (!best || cue.rule.weight > best.rule.weight) best = cue;
  return best;
}

const sameSegment = (a: ScopedClause, b: ScopedClause): boolean =>
  a.clause.sentence === b.clause.sentence && a.clause.segment === b.clause.segment;

function carriedMood(clauses: readonly ScopedClause[], index: number): Cue | null {
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i]!;
    if (before.clause.sentence !== clauses[index]!.clause.sentence) return null;
    const mood = heaviest(before.cues.mood);
    if (before.clause.segment !== clauses[index]!.clause.segment) return null;
    if (mood) return mood;
  }
  return null;
}

const isFutureIndustry = (id: string): boolean => id.startsWith('future-');

/** A clause that only announces future industries, naming none in particular. */
function setsFutureTheme(scoped: ScopedClause): boolean {
  const { placed } = scoped;
  for (const { industry } of placed) if (!industry.ids.every(isFutureIndustry)) return false;
  return (
    placed.length > 1 ||
    (placed.length === 1 && placed[0]!.industry.ids.length > 1) ||
    scoped.cues.status.some(({ rule }) => rule.status === 'future')
  );
}

/** Whether a clause stands under such an announcement: earlier in its sentence, or a short sentence just before. */
function isUnderFutureTheme(clauses: readonly ScopedClause[], index: number): boolean {
  const here = clauses[index]!;
  for (let i = index - 1; i >= 0; i--) {
    const before = clauses[i]!;
    if (before.clause.sentence < here.clause.sentence - 1) return false;
    if (setsFutureTheme(before)) {
      const isNear =
        before.clause.sentence === here.clause.sentence
          ? before.clause.segment === here.clause.segment
          : before.clause.end - before.clause.start < THEME_REACH &&
            (i === 0 || clauses[i - 1]!.clause.sentence < before.clause.sentence);
      if (isNear) return true;
    }
    if (
      before.placed.length > 0 &&
      !before.placed.every(({ industry }) => industry.ids.every(isFutureIndustry))
    )
      return false;
  }
  return false;
}

function readStatus(
  context: LineContext,
  index: number,
  at: number,
  ids: readonly string[],
): StatusReading | null {
  const reading = readOwnStatus(context, index, at);
  if (!reading || reading.status !== 'planned') return reading;
  const looksAhead =
    ids.every(isFutureIndustry) ||
    (context.isFutureDocument && context.clauses[index]!.cues.mood.length === 0) ||
    isUnderFutureTheme(context.clauses, index);
  return looksAhead ? { ...reading, status: 'future' } : reading;
}

/** A number says as much as a verb: 稀土产值300亿元. */
const DEFAULT_NUMBERED: StatusReading = { status: 'existing', cue: null };

function readOwnStatus(context: LineContext, index: number, at: number): StatusReading | null {
  const { clauses, text } = context;
  const here = clauses[index]!;
  const [previous, next] = [clauses[index - 1], clauses[index + 1]];
  const before = previous && sameSegment(previous, here) ? heaviest(previous.cues.status) : null;
  return decideStatus(here.cues, at, {
    mood: carriedMood(clauses, index),
    isPlanSection: context.isTaskList,
    before,
    behind: next && sameSegment(next, here) && next.placed.length === 0 ? next.cues : null,
    fallback:
      context.fallback ??
      (HAS_NUMBER.test(text.slice(here.clause.start, here.clause.end)) ? DEFAULT_NUMBERED : null),
  });
}

function isRestrained(context: LineContext, index: number): boolean {
  const here = context.clauses[index]!;
  if (findRestraint(here.cues) || FELL.test(context.text.slice(here.clause.start, here.clause.end)))
    return true;
  const next = context.clauses[index + 1];
  return (
    next !== undefined &&
    sameSegment(next, here) &&
    next.placed.length === 0 &&
    findRestraint(next.cues)?.rule.weight === 8 &&
    here.cues.status.length === 0
  );
}

/** Advice makes a plan a proposal; what it states as done or measured stays what it is. */
function asProposed(reading: StatusReading, { cues, isAdvice }: ScopedClause): StatusReading {
  const isFact =
    reading.status === 'existing' &&
    (!isAdvice ||
      cues.mood.some(({ rule }) => rule.mood === 'existing') ||
      cues.status.some(({ rule }) => rule.needsNumber || rule.id === 'existing-output'));
  return isFact ? reading : { ...reading, status: 'proposed' };
}

/** Bare mentions count only in a text that says this much in so many words. */
const MIN_CUED = 3;

const DEFAULT: StatusReading = { status: 'existing', cue: null };

/** The status of a sentence that says it in another clause. */
function inSentence({ clauses }: LineContext, index: number): StatusReading | null {
  const here = clauses[index]!.clause;
  for (let i = index - 1; i >= 0 && clauses[i]!.clause.sentence === here.sentence; i--) {
    const cue = heaviest(clauses[i]!.cues.status);
    if (cue) return { status: cue.rule.status!, cue: { rule: cue.rule.id, start: cue.start, end: cue.end } };
  }
  return null;
}

const SHOULD = new Set(['应', '应该', '应当', '宜', '可以']);

/** X应…, X可以…: advice wherever no government says it. */
const isAdvised = (kind: DocumentKind, { cues, speaker }: ScopedClause): boolean =>
  kind !== 'plan' &&
  kind !== 'report' &&
  speaker !== 'government' &&
  cues.mood.some(({ rule, word }) => rule.id === 'mood-should' && SHOULD.has(word));

function isProposal(kind: DocumentKind, scoped: ScopedClause): boolean {
  return (
    (kind === 'opinion' && !scoped.placed.some(({ subject }) => subject.regions.includes('CN'))) ||
    scoped.isAdvice ||
    isAdvised(kind, scoped)
  );
}

function* findInClause(lexicon: Lexicon, context: LineContext, index: number): Generator<Finding> {
  const scoped = context.clauses[index]!;
  if (scoped.placed.length === 0 || scoped.clause.isQuestion || isRestrained(context, index)) return;
  if (isElaborated(lexicon, context.clauses, index)) return;
  for (let i = 0; i < scoped.placed.length; i++) {
    const { industry, subject } = scoped.placed[i]!;
    if (isSummed(lexicon, context.text, scoped, i) || isScene(context.text, scoped, i)) continue;
    if (isAttribute(context.text, scoped, industry)) continue;
    if (context.kind === 'bulletin' && isSectionName(lexicon, context.text, industry)) continue;
    if (/^(?:原料(?!药)|为原料)/.test(context.text.slice(industry.end, industry.end + 3))) continue;
    const read =
      readStatus(context, index, industry.start, industry.ids) ?? inSentence(context, index) ?? DEFAULT;
    const reading = isProposal(context.kind, scoped) ? asProposed(read, scoped) : read;
    for (const id of industry.ids) {
      if (OPTIONAL.has(id)) continue;
      for (const region of subject.regions) {
        yield {
          isBare: read === DEFAULT || read.cue?.rule === 'existing-have',
          region,
          industry: id,
          status: reading.status,
          start: scoped.clause.start,
          end: scoped.clause.end,
          statusCue: reading.cue,
          regionReading: subject.reading,
          speaker: scoped.speaker ?? (context.kind === 'opinion' ? 'expert' : 'media'),
        };
      }
    }
  }
}

/** Links scoped clauses to findings; the first passage for a region, industry and status is kept. */
export function findClaims(
  lexicon: Lexicon,
  text: string,
  kind: DocumentKind,
  lines: readonly ScopedLine[],
): Finding[] {
  const found = new Map<string, Finding>();
  const fallbacks = new Fallbacks(kind);
  const isFutureDocument = lines.some(
    ({ line }) => line.kind === 'title' && /未来产业|未来赛道/.test(text.slice(line.start, line.end)),
  );
  for (const { line, clauses } of lines) {
    fallbacks.enter(line, text);
    if (line.kind === 'title') continue;
    if (line.kind === 'heading' && (kind === 'bulletin' || kind === 'report')) continue;
    const context: LineContext = {
      lexicon,
      isFutureDocument: isFutureDocument || fallbacks.asksAhead,
      text,
      kind,
      clauses,
      fallback: fallbacks.of(line),
      isTaskList: fallbacks.isTask(line),
    };
    for (let index = 0; index < clauses.length; index++) {
      const column = fallbacks.ofCell(line, text, clauses[index]!.clause.start);
      const own = column
        ? { ...context, isFutureDocument: column === 'future', fallback: { status: column, cue: null } }
        : context;
      for (const finding of findInClause(lexicon, own, index)) {
        const key = `${finding.region} ${finding.industry} ${finding.status}`;
        if (!found.has(key)) found.set(key, finding);
      }
    }
  }
  const findings = [...found.values()];
  const isEconomic = findings.filter(({ isBare }) => !isBare).length >= MIN_CUED;
  return isEconomic ? findings : findings.filter(({ isBare }) => !isBare);
}
