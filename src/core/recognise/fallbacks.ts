import type { DocumentKind, Status } from '../model/index.ts';
import type { Line } from '../text/structure.ts';
import type { StatusReading } from './status.ts';

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

/** 链长, 牵头单位, 2026年主攻任务 at the head of a table: its rows are what is to be worked at. */
const TASK_TABLE = /链长|牵头|责任单位|主攻|年度任务/;

const leadInStatus = (lead: string): Status =>
  /签约|成绩|现状|完成|开工|投产|竣工/.test(lead) ||
  (/项目/.test(lead) && !/拟|支持|试点|计划|今年|重点|申报|入选/.test(lead))
    ? 'existing'
    : 'planned';

/** Status that headings, lead-ins and the kind of document give to a line that does not say itself. */
export class Fallbacks {
  private sections: Section[] = [];
  private leadIn: Status | null = null;
  private question: Status | null = null;
  private columns: (Status | null)[] | null = null;
  private isTaskTable = false;

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
    else if (!this.columns) {
      this.columns = readColumns(own);
      this.isTaskTable = TASK_TABLE.test(own);
    }
    if (line.kind === 'heading') {
      this.sections = this.sections.filter((section) => section.level < line.level);
      this.sections.push({ level: line.level, status: statusOfHeading(own) });
      this.leadIn = null;
    } else if (line.kind === 'paragraph') {
      this.leadIn = own.endsWith('：') || own.endsWith(':') ? leadInStatus(own) : null;
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
    const isUnderTasks = this.sections.some(({ status }) => status === 'planned');
    return (
      isPlanned &&
      (this.kind === 'plan' ||
        (this.kind === 'report' && isUnderTasks) ||
        (line.kind === 'list item' && this.leadIn === 'planned'))
    );
  }

  of(line: Line): StatusReading | null {
    const section = this.sections.findLast((each) => each.status !== null)?.status ?? null;
    const status =
      (line.note === 'row' && this.isTaskTable ? 'planned' : null) ??
      (line.kind === 'list item' ? this.leadIn : null) ??
      section ??
      KIND_FALLBACK[this.kind] ??
      null;
    const asked = status ?? this.question;
    return asked ? { status: asked, cue: null } : null;
  }
}
