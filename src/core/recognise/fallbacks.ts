import type { DocumentKind, Status } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import type { Line } from '../text/structure.ts';
import type { StatusReading } from './status.ts';

const PAST_HEADING = gated(/回顾|成就|成绩|完成情况|现状|基础|过去|家底|已有|亮点|综合|运行情况|摆上桌面/);
const FUTURE_HEADING = gated(/未来产业|未来赛道|前瞻|未来|远方|远期|长远|试验田/);
const PLAN_HEADING = gated(
  /任务|目标|重点|布局|打算|计划|今年|工作|方向|集群|措施|体系|主攻|部署|发展|主抓|动作|举措|年内|壮大|做强|构建|打造|建设/,
);

const ASKS_AHEAD = /更远|长远|再往后|往后|十年|未来|十五五|前瞻|远一点|明天/;

/** 给您家乡提几条建议？ */
const ASKS_FOR_ADVICE =
  /(?:提|给|有)[^，。；？]{0,12}(?:建议|意见)|支[个些]?招|把把?脉|开[^，。；？]{0,4}(?:药方|处方)|出[个些]?主意|该怎么[做走办]|怎么破题/;

const KIND_FALLBACK: Partial<Record<DocumentKind, Status>> = {
  plan: 'planned',
  report: 'planned',
  bulletin: 'existing',
};

/** The last sentence of a line that asks; what stands before tells of other things. */
function questionOf(text: string, { start, end }: Line): string {
  const line = text.slice(start, end);
  return line.slice(Math.max(line.lastIndexOf('。'), line.lastIndexOf('！')) + 1);
}

const of = (status: Status): StatusReading => ({ status, cue: null, isDefault: false });

/** What a heading, a list or a number tells, without a cue. */
export const UNCUED: Readonly<Record<Status, StatusReading>> = {
  existing: of('existing'),
  planned: of('planned'),
  future: of('future'),
  proposed: of('proposed'),
};

interface Section {
  readonly level: number;
  readonly status: Status | null;
}

const QUESTION_MARK = 0xff1f;
const COLON = 58;
const WIDE_COLON = 0xff1a;
const ASKS_FOR_PLANS = /今年|打算|计划|下一步|怎么做|怎么办|重点/;

function statusOfHeading(text: string, start: number, end: number): Status | null {
  if (FUTURE_HEADING.test(text, start, end)) return 'future';
  if (PAST_HEADING.test(text, start, end)) return 'existing';
  return PLAN_HEADING.test(text, start, end) ? 'planned' : null;
}

/** Statuses that the first row of a table gives to its columns: | 地区 | 年内动作 | 远期方向 |. */
const readColumns = (row: string): (Status | null)[] =>
  row.split(/[|\t]/).map((cell) => statusOfHeading(cell, 0, cell.length));

/** 链长, 牵头单位, 2026年主攻任务 at the head of a table: its rows are what is to be worked at. */
const TASK_TABLE = /链长|牵头|责任单位|主攻|年度任务/;

const leadInStatus = (lead: string): Status =>
  /签约|成绩|现状|完成|开工|投产|竣工/.test(lead) ||
  (/项目/.test(lead) && !/拟|支持|试点|计划|今年|重点|申报|入选/.test(lead))
    ? 'existing'
    : 'planned';

/** Status that headings, lead-ins and the kind of document give to a line that does not say itself. */
export class Fallbacks {
  private readonly sections: Section[] = [];
  /** Of the innermost section whose heading has a status. */
  private section: Status | null = null;
  /** Some section around is one of tasks. */
  private isUnderTasks = false;
  private leadIn: Status | null = null;
  private question: Status | null = null;
  private columns: (Status | null)[] | null = null;
  private isTaskTable = false;

  /** The question above an answer asks for what lies further ahead. */
  get asksAhead(): boolean {
    return this.question === 'future';
  }

  /** … for advice. */
  get asksForAdvice(): boolean {
    return this.question === 'proposed';
  }

  constructor(private readonly kind: DocumentKind) {}

  /** Goes on to a line, which ends with the unit `last`. */
  enter(line: Line, text: string, last: number): void {
    if (last === QUESTION_MARK) this.question = this.askedBy(questionOf(text, line));
    if (line.note !== 'row') this.columns = null;
    else if (!this.columns) {
      const own = text.slice(line.start, line.end);
      this.columns = readColumns(own);
      this.isTaskTable = TASK_TABLE.test(own);
    }
    if (line.kind === 'heading') {
      this.enterSection(line.level, statusOfHeading(text, line.start, line.end));
      this.leadIn = null;
    } else if (line.kind === 'paragraph') {
      const isLeadIn = last === WIDE_COLON || last === COLON;
      this.leadIn = isLeadIn ? leadInStatus(text.slice(line.start, line.end)) : null;
    }
  }

  private askedBy(question: string): Status | null {
    if (ASKS_FOR_ADVICE.test(question) && !/有[人网][^，。；]{0,4}(?:建议|提议)/.test(question))
      return 'proposed';
    if (ASKS_AHEAD.test(question)) return 'future';
    return ASKS_FOR_PLANS.test(question) ? 'planned' : null;
  }

  private enterSection(level: number, status: Status | null): void {
    const { sections } = this;
    while (sections.length > 0 && sections[sections.length - 1]!.level >= level) sections.pop();
    sections.push({ level, status });
    this.section = null;
    this.isUnderTasks = false;
    for (const each of sections) {
      this.section = each.status ?? this.section;
      if (each.status === 'planned') this.isUnderTasks = true;
    }
  }

  /** Status of the column that a clause of a table row stands in. */
  ofCell(line: Line, text: string, at: number): Status | null {
    if (!this.columns || line.note !== 'row') return null;
    const column = text.slice(line.start, at).split(/[|\t]/).length - 1;
    return this.columns[column] ?? null;
  }

  /** Whether a line for which `of` gives `own` tells of tasks. */
  isTask(line: Line, own: StatusReading | null): boolean {
    return (
      own?.status === 'planned' &&
      (this.kind === 'plan' ||
        (this.kind === 'report' && this.isUnderTasks) ||
        (line.note === 'row' && this.isTaskTable) ||
        (line.kind === 'list item' && this.leadIn === 'planned'))
    );
  }

  of(line: Line): StatusReading | null {
    const status =
      (line.note === 'row' && this.isTaskTable ? 'planned' : null) ??
      (line.kind === 'list item' ? this.leadIn : null) ??
      this.section ??
      KIND_FALLBACK[this.kind] ??
      this.question;
    return status && UNCUED[status];
  }
}
