import type { Span } from '../model/index.ts';
import type { IndustryInfo } from '../lexicon/industryInfo.ts';
import { POLARITY, STATUS } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { ClausePattern } from './clausePattern.ts';
import { hasFuture, sameSegment, type LineContext } from './clauseStatus.ts';
import type { IndustryMention } from './industries.ts';
import type { Clause } from './scoped.ts';
import { findRestraint } from './status.ts';

/** Whether all industries of a word are umbrellas of others. */
export function areUmbrellas(industries: readonly IndustryInfo[]): boolean {
  for (let i = 0; i < industries.length; i++) if (!industries[i]!.isUmbrella) return false;
  return true;
}

/** … some of them. */
function hasUmbrella(industries: readonly IndustryInfo[]): boolean {
  for (let i = 0; i < industries.length; i++) if (industries[i]!.isUmbrella) return true;
  return false;
}

const SUMS_UP = gated(/^.{0,3}(?:等|为主的?|为代表的?|为核心的?).{0,6}$/);

/** Industries of a clause that only sum up the specific ones before them: A、B等电子信息产业. */
export function isSummed(text: string, { placed }: Clause, index: number): boolean {
  const { industries, start } = placed[index]!;
  const before = placed[index - 1];
  if (!before || start - before.end >= 14) return false;
  if (!areUmbrellas(industries) || hasUmbrella(before.industries)) return false;
  return SUMS_UP.test(text, before.end, start);
}

/** Whether all industries of a clause are umbrellas of others. */
function namesUmbrellas({ placed }: Clause): boolean {
  for (let i = 0; i < placed.length; i++) if (!areUmbrellas(placed[i]!.industries)) return false;
  return true;
}

/** Whether a clause names an industry of the future. */
function namesFuture({ placed }: Clause): boolean {
  for (let i = 0; i < placed.length; i++) if (hasFuture(placed[i]!.industries)) return true;
  return false;
}

const COLON = unitsOf(/[：:]/);
/** 服务业方面，…; 新型功能材料中，…: what the clauses behind tell of. */
const THEME = gated(/^(?:方面|领域|板块|之中|中)$/);

/** 农业类：温室蔬菜、生猪屠宰; 服务业方面，…: a label that its sentence fills in. */
function isLabel({ text }: LineContext, clause: Clause): boolean {
  const { end, placed } = clause;
  const last = placed[placed.length - 1]!;
  return (COLON.hasAt(text, end) && !clause.hasCue(STATUS)) || THEME.test(text, last.end, end);
}

/**
 * 瞄准未来信息、材料等领域，重点布局人工智能…; 农业类：温室蔬菜: the clause behind names what the umbrella words stand
 * for.
 */
export function isElaborated(context: LineContext, index: number): boolean {
  const { clauses } = context;
  const next = clauses[index + 1];
  if (next === undefined || next.placed.length === 0) return false;
  const here = clauses[index]!;
  if (!sameSegment(here, next) || !namesUmbrellas(here) || namesUmbrellas(next)) return false;
  return namesFuture(here) || isLabel(context, here);
}

const SECTION = /(?:^|\n)\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节篇]\s*)$/;

/** 二、农业, 第一节 装备制造 at the head of a line: the name of a section. */
export const isSectionName = (text: string, { industries, start }: IndustryMention): boolean =>
  areUmbrellas(industries) && SECTION.test(text.slice(Math.max(0, start - 6), start));

/** 生猪存栏31.2万头，下降4.1%: the clause behind says that it shrank. */
const SHRANK = gated(/^(?:同比|比上年末?|较上年(?:同期|末)?)?(?:下降|下滑|减少|回落|萎缩)\d/);
const COMMA = unitsOf(/[，,]/);

/** Whether what is behind a clause says that something in it shrank. */
export const shrinksBehind = (text: string, { end }: Span): boolean =>
  COMMA.hasAt(text, end) && SHRANK.test(text, end + 1, end + 12);

const AMOUNT = /存栏|出栏|产量|销量|^.{0,4}\d/;

/** Whether an amount is told of the industry that ends at `end`, in its clause. */
export const isCounted = (text: string, clause: Span, { end }: Span): boolean =>
  AMOUNT.test(text.slice(Math.max(0, end - 4), clause.end));

/** A falling figure: 汽车制造业 -3.4%. */
const FELL = new ClausePattern(/(?:^|[^\d至到~])[-−]\d+(?:\.\d+)?%/);

/** 水泥 | 万吨 | 486.1 | -11.3: the last figure of a row is its growth, and claims nothing where it has fallen. */
const ROW_FELL = gated(/^[^\n]*[\s|\t][-－−]\d+(?:\.\d+)?[\s|%％]*(?:\n|$)/);

/** 光伏 | 郎溪县 | 不再新备案项目: so does what a later cell rules out. */
function isLostRow({ text, clauses }: LineContext, index: number): boolean {
  const here = clauses[index]!;
  if (ROW_FELL.test(text, here.start, endOfLine(text, here.end))) return true;
  if (here.hasCue(STATUS)) return false;
  for (let i = index + 1; i < clauses.length; i++) {
    if (findRestraint(clauses[i]!)?.rule.weight === 8) return true;
    if (clauses[i]!.placed.length > 0) return false;
  }
  return false;
}

/** 部分化工企业基础薄弱, 新能源外送仍待破解: a weakness that is stated, not one that is to be mended. */
const WEAKNESS = new ClausePattern(
  /(?:基础|能力|配套|力量|实力|后劲|支撑|管理|水平|链条|主体)[^，。；]{0,4}(?:薄弱|不足|滞后|偏弱|不强|较弱|欠缺|不高|不够)|(?:仍|尚|还|亟|有)待|(?:存在|面临|受制于)[^，。；]{0,20}(?:问题|困难|难题|瓶颈|风险|挑战|困境)|停留在中?低端|送不[走出]|卡脖子|屈指可数|(?:尚属|仍是|还是|几乎是|近乎)空白|没有一[个家项][^，。；]{0,6}(?:叫得响|像样|拿得出手)|(?:仍|还|依然|依旧)(?:是|存在)[^，。；]{0,4}(?:短板|弱项|软肋)/,
);

/** 又有投资人提出开采萤石矿: what somebody from elsewhere would like is nobody's plan yet. */
const WISH = new ClausePattern(
  /(?:一[家位名]|某|[有又])[^，。；]{0,10}(?:企业|矿企|公司|投资[人商者]|客商|商人|老板|归侨|侨商|网友|市民|居民|开发商)[^，。；]{0,6}(?:想|提出|提过|提议|希望|申请|打听|询问|带着[^，。；]{0,10}意向)/,
);

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** “… a plan to invest in Xinyu. The two sides have agreed to terminate it”: how many sentences behind. */
const GIVEN_UP_WITHIN = 2;

/** Whether a sentence behind says that what a clause tells of was given up. */
function isGivenUp({ clauses }: LineContext, index: number): boolean {
  const last = clauses[index]!.sentence + GIVEN_UP_WITHIN;
  for (let i = index + 1; i < clauses.length && clauses[i]!.sentence <= last; i++) {
    const { placed } = clauses[i]!;
    if (placed.length > 0) return false;
    if (clauses[i]!.heaviestCue(POLARITY)?.rule.id === 'given-up') return true;
  }
  return false;
}

/** Whether a clause, or the one behind it, says less of its industries, or no; `hasStatus` is whether it tells a status. */
export function isRestrained(context: LineContext, index: number, hasStatus: boolean): boolean {
  const here = context.clauses[index]!;
  if (findRestraint(here)) return true;
  const { text } = context;
  if (context.isRow && isLostRow(context, index)) return true;
  if (FELL.test(text, here) || WISH.test(text, here) || WEAKNESS.test(text, here)) return true;
  if (isGivenUp(context, index)) return true;
  return !hasStatus && isRestrainedBehind(context, index);
}

/** How many clauses behind may take back what a clause says. */
const TAKES_BACK_WITHIN = 2;

/** 谈过一座水泥厂，条件不差，最后还是被劝退: a clause behind that names no industry takes it back. */
function isRestrainedBehind({ clauses }: LineContext, index: number): boolean {
  const here = clauses[index]!;
  for (let i = index + 1; i <= index + TAKES_BACK_WITHIN && i < clauses.length; i++) {
    const next = clauses[i]!;
    if (next.placed.length > 0 || !sameSegment(next, here)) return false;
    if (findRestraint(next)?.rule.weight === 8) return true;
    if (next.hasCue(STATUS)) return false;
  }
  return false;
}
