import type { Span } from '../model/index.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { gated } from '../text/gatedPattern.ts';
import { ClausePattern } from './clausePattern.ts';
import { isFutureIndustry, sameSegment, type LineContext } from './clauseStatus.ts';
import type { ScopedClause } from './scoped.ts';
import { findRestraint } from './status.ts';

const SUMS_UP = gated(/^.{0,3}(?:等|为主的?|为代表的?|为核心的?).{0,6}$/);

/** Industries of a clause that only sum up the specific ones before them: A、B等电子信息产业. */
export function isSummed(lexicon: Lexicon, text: string, scoped: ScopedClause, index: number): boolean {
  const { industry } = scoped.placed[index]!;
  const before = scoped.placed[index - 1]?.industry;
  if (!before || industry.start - before.end >= 14) return false;
  return (
    SUMS_UP.test(text, before.end, industry.start) &&
    industry.ids.every((id) => lexicon.industries.get(id)?.isUmbrella) &&
    !before.ids.some((id) => lexicon.industries.get(id)?.isUmbrella)
  );
}

const areUmbrellas = ({ industries }: Lexicon, { placed }: ScopedClause): boolean =>
  placed.every(({ industry }) => industry.ids.every((id) => industries.get(id)?.isUmbrella === true));

/** 瞄准未来信息、材料等领域，重点布局人工智能…: the clause behind names what the umbrella words stand for. */
export function isElaborated(lexicon: Lexicon, clauses: readonly ScopedClause[], index: number): boolean {
  const [here, next] = [clauses[index]!, clauses[index + 1]];
  if (
    !next ||
    !sameSegment(here, next) ||
    !here.placed.some(({ industry }) => industry.ids.some(isFutureIndustry))
  )
    return false;
  return areUmbrellas(lexicon, here) && !areUmbrellas(lexicon, next);
}

/** 二、农业, 第一节 装备制造 at the head of a line: the name of a section. */
export function isSectionName(
  lexicon: Lexicon,
  text: string,
  { ids, start }: { ids: readonly string[]; start: number },
): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    ids.every((id) => lexicon.industries.get(id)?.isUmbrella) &&
    /(?:^|\n)\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节篇]\s*)$/.test(before)
  );
}

const PERSON_AFTER = gated(
  /^厂?(?:的[^，。；]{0,4})?(?:行业|产业|类|领域|企业|公司|集团|协会|学会|商会|大学|学院|学校|专业){0,2}的?(?:负责人|董事长|总经理|专家|院士|教授|研究员|工程师|老板|创始人|从业者|退休|矿工|职工|技术员|班长|员工|毕业生|学生|教师|记者|客商|巨头|企业家)/,
);

/** 这座县级市没有整车厂. */
const LACKING = gated(/(?:没有|并无|不造|不做|不产|不种|不搞|谈不上|称不上)(?:什么|一家|任何|自己的)?$/);

const DEMAND = gated(/^(?:企业|厂)?的?(?:市场)?需求(?!量)/);
const FIRM_AFTER = gated(/^(?:[、和与及][^，。；]{1,8})?.{0,2}(?:厂|企业|公司)/);

/** 产品装上了欧洲的储能电站: an industry of another country. */
const ABROAD = gated(
  /(?<!面向|对接|对|向)(?:欧洲|欧美|美国|德国|日本|韩国|东南亚|东盟|非洲|中东|南美|拉美|海外|国外|境外|印度|越南|老挝|泰国|印尼|印度尼西亚|俄罗斯|巴西|澳大利亚|哈萨克斯坦|蒙古国)的$/,
);

/** 依托国家合成生物技术创新中心: what it is named after is no industry of its own. */
const LEANS_ON = gated(/依托[^，。；]{0,14}$/);
const INSTITUTE_AFTER = gated(
  /^(?:产业|技术|制造业?|装备){0,2}(?:创新中心|实验室|研究中心|研究院|科学中心|检测中心|高新技术产业示范区|科学园)/,
);

/** 在漯河国际会展中心闭幕: the house that something takes place in. */
const VENUE_AFTER = gated(/^(?:展览)?中心/);
const AT_VENUE = gated(/(?:在|于|地点：)[^，。；]{0,14}$/);

/** 商务局电子商务科, 装备产业科 电话…: a desk of an office. */
const OFFICE_AFTER = gated(
  /^[\u4e00-\u9fff]{0,2}科(?:[一二三四]级|科长|科员|副?主任|负责人|电话|\s|[、，。；：（）])/,
);

/** “the municipal big data bureau”: an office, no industry. */
const BUREAU_AFTER = gated(
  /^ (?:bureau|authority|administration|ministry|association|commission|department|committee)\b/,
);
/** “hydrogen instead of chips”, “once known for its mines,”: what is not, or no longer, done; “carbon fibre goes into wind turbines”: what others make of it. */
const NOT_THIS = gated(/\b(?:(?:rather than|instead of) [^,.;]{0,40}|(?:goes|go|went) into [^.;]{0,60})$/);
const NO_LONGER = gated(
  /\b(?:(?:once|formerly|previously) (?:better |best |only )?|better )(?:known|famous|famed|noted) (?:only |chiefly |mainly )?(?:for|as) [^.;,]*$/,
);

/** 某锡业企业负责人, 给外地的化妆品厂供原料: who speaks or buys, no industry of the region. */
export function isAttribute(text: string, { clause }: ScopedClause, { start, end }: Span): boolean {
  if (PERSON_AFTER.test(text, end, end + 12) || LACKING.test(text, Math.max(clause.start, start - 6), start))
    return true;
  if (OFFICE_AFTER.test(text, end, end + 7)) return true;
  if (VENUE_AFTER.test(text, end, end + 4) && AT_VENUE.test(text, Math.max(clause.start, start - 16), start))
    return true;
  if (BUREAU_AFTER.test(text, end, end + 18)) return true;
  const from = Math.max(clause.start, start - 70);
  if (NOT_THIS.test(text, from, start) || NO_LONGER.test(text, from, start)) return true;
  if (INSTITUTE_AFTER.test(text, end, end + 14) && LEANS_ON.test(text, clause.start, start)) return true;
  if (DEMAND.test(text, end, end + 6) || ABROAD.test(text, Math.max(clause.start, start - 8), start))
    return true;
  return (
    FIRM_AFTER.test(text, end, end + 14) &&
    /(?:[给为向]|配套|供应|供货)[^，。；]{0,14}$/.test(text.slice(clause.start, start))
  );
}

const LAST_OF_SCENES = gated(/^等.{0,3}(?:应用场景|场景|应用领域)/);
const ONE_OF_SCENES = gated(/^(?:[、和与及][^，。；]{1,14})+等?.{0,3}(?:应用场景|场景|应用领域)/);

/** A、B等应用场景: fields of use, not industries of the region. */
export function isScene(text: string, scoped: ScopedClause, index: number): boolean {
  const { start, end } = scoped.placed[index]!.industry;
  const isLast = text.charAt(start - 1) === '、' && LAST_OF_SCENES.test(text, end, scoped.clause.end);
  return isLast || ONE_OF_SCENES.test(text, end, scoped.clause.end);
}

/** 水泥产量下降12.1%: what an industry does is to shrink. */
const SHRANK = gated(
  /^[^，。；、\d]{0,10}?(?<!能耗|成本|排放|浓度|强度|费用|价格|率)(?:同比|比上年|较上年)?(?:下降|下滑|减少|回落|萎缩|负增长)(?:了|约|近)?\d/,
);

/** 生猪存栏31.2万头，下降4.1%: the clause behind says that it shrank. */
const SHRANK_BEHIND = gated(/^[，,](?:同比|比上年末?|较上年(?:同期|末)?)?(?:下降|下滑|减少|回落|萎缩)\d/);

/** Whether the industry that ends at `end` is said to shrink, and nothing else. */
export const isShrinking = (text: string, { clause }: ScopedClause, { end }: Span): boolean =>
  SHRANK.test(text, end, Math.min(clause.end, end + 28)) ||
  (SHRANK_BEHIND.test(text, clause.end, clause.end + 12) &&
    /存栏|出栏|产量|销量/.test(text.slice(Math.max(0, end - 4), clause.end)));

/** A falling figure: 汽车制造业 -3.4%. */
const FELL = new ClausePattern(/(?:^|[^\d至到~])[-−]\d+(?:\.\d+)?%/);

/** 水泥 | 万吨 | 486.1 | -11.3: the last figure of a row is its growth. */
const ROW_FELL = gated(/^[^\n]*[\s|│\t][-－−]\d+(?:\.\d+)?[\s|│%％]*(?:\n|$)/);

/** 部分化工企业基础薄弱, 新能源外送仍待破解: a weakness that is stated, not one that is to be mended. */
const WEAKNESS = new ClausePattern(
  /(?:基础|能力|配套|力量|实力|后劲|支撑|管理|水平|链条|主体)[^，。；]{0,4}(?:薄弱|不足|滞后|偏弱|不强|较弱|欠缺|不高|不够)|(?:仍|尚|还|亟|有)待|(?:存在|面临|受制于)[^，。；]{0,20}(?:问题|困难|难题|瓶颈|风险|挑战|困境)|送不[走出]|卡脖子|屈指可数|(?:尚属|仍是|还是|几乎是|近乎)空白|没有一[个家项][^，。；]{0,6}(?:叫得响|像样|拿得出手)|(?:仍|还|依然|依旧)(?:是|存在)[^，。；]{0,4}(?:短板|弱项|软肋)/,
);

/** 又有投资人提出开采萤石矿: what somebody from elsewhere would like is nobody's plan yet. */
const WISH = new ClausePattern(
  /(?:一[家位名]|某|[有又])[^，。；]{0,10}(?:企业|矿企|公司|投资[人商者]|客商|商人|老板|归侨|侨商|网友|市民|居民|开发商)[^，。；]{0,6}(?:想|提出|提议|希望|申请|打听|询问|带着[^，。；]{0,10}意向)/,
);

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

/** Whether a clause, or the one behind it, says less of its industries, or no. */
export function isRestrained(context: LineContext, index: number): boolean {
  const here = context.clauses[index]!;
  if (findRestraint(here.cues)) return true;
  const { text } = context;
  if (context.isRow && ROW_FELL.test(text, here.clause.start, endOfLine(text, here.clause.end))) return true;
  if (FELL.test(text, here.clause) || WISH.test(text, here.clause) || WEAKNESS.test(text, here.clause))
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
