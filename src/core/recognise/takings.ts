import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf, UnitSet, unitsOf } from '../text/unitSet.ts';
import type { IndustryMention } from './industries.ts';
import type { Clause } from './scoped.ts';
import type { Subject } from './subject.ts';
import { isOwner } from './yardsticks.ts';

/** Industries that a place takes although it stands behind them, or that several places share out. */

const PROJECT_SITE = gated(
  /^\s*(?:(?:将|已|拟)?(?:落户|落地|选址|坐落|落子|布局)(?:在|于)?|(?:重点|主要|首先|先期?|率先|集中)(?:放|落|摆|布局|布)?在|主阵地在|分布在|集中于)$/,
);
/** …，邹平市打头阵; …，由苏州、嘉兴先飞: who does what the clause before tells of. */
const BY = gated(/^\s*由?$/);
const DOES_IT = gated(
  /^[省市县区旗州盟]?(?:[两二三四五几][省市县区旗州盟地])?(?:分头|共同|联手|分别)?[来去]?(?:牵头|打头阵|打头|先飞|打前站|领衔|挑大梁|唱主角|接手?$|承接|承担|负责|实施|主攻|主抓)/,
);
/** 合成生物：龙海区规划专业园, 超材料——浑南区: the place stands behind what an item names. */
const COLONS = unitsOf(/[：:]/);
const DASHES = unitsOf(/[—]/);
const LINE_ENDS = unitsOf(/\n/);
const NOTHING_MORE = gated(/^[省市县区旗州盟]?$/);

function isBehindItem(text: string, here: Clause, next: Clause, { start, end }: Span): boolean {
  if (next.placed.length > 0 || start > next.start + 1) return false;
  if (DASHES.hasAt(text, next.start - 1)) return NOTHING_MORE.test(text, end, next.end);
  return COLONS.hasAt(text, next.start - 1) && (here.start === 0 || LINE_ENDS.hasAt(text, here.start - 1));
}

/** 泵阀产品在温岭市形成完整链条: what stands before is there. */
const HAPPENS_THERE = gated(
  /^(?:已经?|正|全面|顺利|正式|加速|加快|率先)?(?:形成|落地|投产|建成|集聚|聚集|扎根|兴起|开工|量产|下线|投用|投运|起步|成势|成型|安家|交付|批量|生产|制造|总装|组装|(?:动工|开建|兴建|建设|施工|在建|崛起|成长|壮大)$|[市县区旗]?$)/,
);

/** Prepositions of place before an English name. */
const ADJUNCT = gated(
  / (?:in|off|at|near|around|outside)(?: the| its| (?:the|this) (?:city|county|province|region|prefecture)['’]s)? $/,
);

/** Prepositions that say so only right behind the industry: “salt lakes of Golmud”, “tourism earned Lijiang”. */
const DIRECT = gated(
  /^(?: (?:of|through|along)(?: the)?| (?:already |now |still |alone )?(?:brings?|brought|earns?|earned|gives?|gave|nets|netted|provides|feeds|(?:has |have )?made|put)| (?:exports?|shipments|sales|output|parcels) (?:from|leaving)) $/,
);

/** “the largest taxpayer of Huaibei”, where the clause has named nobody before. */
const GENITIVE = gated(/ [a-z]{3,} of(?: the)? $/);
const NO_GENITIVE = gated(
  /\b(?:east|west|north|south|suburbs?|outskirts|supplier|size|likes?|ahead|front|instead|capital|that|those|one|some|many|most|none|university|bank|bureau|people|north-?east|north-?west|south-?east|south-?west) of(?: the)? $/,
);
const isGenitive = (text: string, { reading }: Subject, end: number, start: number): boolean =>
  (reading.end < start - 160 || reading.kind !== 'named') &&
  GENITIVE.test(text, Math.max(0, end - 20), end) &&
  !NO_GENITIVE.test(text, Math.max(0, end - 22), end);

const OWNED = gated(/^['’]s (?:[a-z-]+ ){0,4}$/);
const HAS =
  / (?:has|have|had|is|are|was|were|will|goes|go|went|sells?|sold|finds?|found|rose|fell|grew|reached) /;

/** “Anhui's tea has friends in Jiangsu”: what has an owner stays the owner's. */
const isOwned = (text: string, { subject, start }: IndustryMention): boolean =>
  subject.reading.kind === 'named' &&
  start - subject.reading.end < 60 &&
  start > subject.reading.end &&
  OWNED.test(text, subject.reading.end, start);

/** “…, to be opened in Chengxiang district”; “…, for which a plant will be built in …”. */
const IS_THERE =
  /^[^,;:]*, (?:to be|being|which (?:is|are|was|were|will be|has|have)|for which|of which|due to be|all)\b[^,;:]*$/;

/** “wellness resorts in Menghai county”: in English the place stands behind what is there. */
export function takeAdjunct(text: string, placed: IndustryMention[], subject: Subject): boolean {
  const place = subject.reading;
  const last = placed.at(-1);
  if (!last) return false;
  if (
    !ADJUNCT.test(text, Math.max(0, place.start - 30), place.start) &&
    !DIRECT.test(text, last.end, place.start) &&
    !isGenitive(text, last.subject, place.start, last.start)
  )
    return false;
  const between = text.slice(last.end, place.start);
  if (!IS_THERE.test(between) && /[,;:]|\b(?:and(?! other)|with|while|but)\b/.test(between)) return false;
  if (isOwned(text, last) && HAS.test(between)) return false;
  for (let k = placed.length - 1; k >= 0; k--) {
    const next = placed[k + 1];
    if (next && !/^(?:,| and|, and| from the) $/.test(text.slice(placed[k]!.end, next.start))) break;
    placed[k]!.subject = subject;
  }
  return true;
}

/** 由吴江牵头. */
const LEADS = gated(/^.{0,6}(?:牵头|承担|负责|主导|主抓|实施|领衔)/);
const IS = '是'.charCodeAt(0);
const IN = '在'.charCodeAt(0);
const LED_BY = '由'.charCodeAt(0);
const BELONGING = gated(/(?:属于|归属|归于)$/);

/** 稀土看长汀，红薯看连城: who is first in what stands before. */
const BEST_AT = gated(/(?:看|要数|当数|首推|当属)$/);

/** A、B三项由X牵头: what stands before is X's. */
export function isAgent(text: string, clause: Clause, { start, end }: Span): boolean {
  if (start <= clause.start) return false;
  const before = text.charCodeAt(start - 1);
  if (before === IS) return isOwner(text, clause, end);
  if (before === IN) return HAPPENS_THERE.test(text, end, clause.end);
  if (before === LED_BY) return LEADS.test(text, end, clause.end);
  return (
    BELONGING.test(text, clause.start, start) ||
    (BEST_AT.test(text, clause.start, start) && NOTHING_MORE.test(text, end, clause.end))
  );
}

/** A、B两市分别发展X和Y: the first takes the first, the second the second. */
export function distribute(text: string, clause: Span, placed: readonly IndustryMention[]): void {
  const { subject } = placed[0]!;
  const { regions, reading } = subject;
  if (regions.length !== placed.length) return;
  if (!/分别|各自|依次|respectively/.test(text.slice(clause.start, clause.end))) return;
  if (placed.some((each) => each.subject !== subject)) return;
  for (let i = 0; i < placed.length; i++) placed[i]!.subject = { regions: [regions[i]!], reading };
}

/**
 * 总投资8亿元的物流园项目，落户衡南县: the site named in the clause behind is what the project is said of. Both clauses have
 * been read.
 */
export function placeProject(text: string, here: Clause, next: Clause): void {
  const { start, subject } = next;
  if (here.placed.length === 0 || subject === null || subject.reading.start < start) return;
  if (next.sentence !== here.sentence || next.segment !== here.segment) return;
  const { reading } = subject;
  const isSite =
    PROJECT_SITE.test(text, start, reading.start) ||
    isBehindItem(text, here, next, reading) ||
    (next.placed.length === 0 &&
      BY.test(text, start, reading.start) &&
      DOES_IT.test(text, reading.end, next.end));
  if (!isSite) return;
  for (const each of here.placed) if (!isNamedIn(here, each)) each.subject = subject;
}

const isNamedIn = ({ start }: Span, { subject: { reading } }: IndustryMention): boolean =>
  reading.start >= start && reading.kind === 'named';

const URGED_BEFORE = gated(
  /(?:(?:支持|鼓励|引导|推动|扶持|指导|帮助|加快|推进|启动|抓好)|(?:^|[，,。；;：:\n])\s*(?:支持|鼓励|引导|推动|扶持|围绕|依托|提升|做强)[^，。；]{0,16})$/,
);
const TASK = gated(/^\s*(?:支持|鼓励|引导|推动|推进|加快|布局|实施|扩大|加强|探索|大力|前瞻|超前|谋划)/);

/** 加快迁西县抽水蓄能电站建设，有序开发海上风电: the place is part of a project's name. */
const PROJECT_BEFORE = gated(/(?:加快|推进|启动)$/);
const STEADY_TASK = gated(/^\s*(?:有序|稳步|积极|统筹)/);

/** Most clauses open no task. */
const OPENS_TASK = new UnitSet([...rangesOf(TASK.pattern), ...rangesOf(STEADY_TASK.pattern)]);

/** 支持眉县建设果业基地，推动乳企扩产: whom a task names as its object is not whom the next task is about. */
export function isNewTask(text: string, clause: Clause, { reading }: Subject): boolean {
  return (
    OPENS_TASK.hasAt(text, clause.start) &&
    reading.kind === 'named' &&
    reading.start < clause.start &&
    ((TASK.test(text, clause.start, clause.start + 6) &&
      URGED_BEFORE.test(text, Math.max(0, reading.start - 22), reading.start)) ||
      (STEADY_TASK.test(text, clause.start, clause.start + 6) &&
        PROJECT_BEFORE.test(text, Math.max(0, reading.start - 2), reading.start)))
  );
}
