import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf, unitsOf } from '../text/unitSet.ts';
import { signOfRanges } from './clausePattern.ts';
import { isEnglishAt } from './englishScope.ts';
import { mayFollow, type ForesightedSpan } from './foresight.ts';
import { BEFORE_PLACE, BEHIND_PLACE } from './placeSigns.ts';

/** Places that are no subjects, whether or not they stand at the head of their clause. */

const BRACKET_OPEN = BEFORE_PLACE.add(rangesOf(/[（(《]/));
const BRACKET_CLOSE = BEHIND_PLACE.add(rangesOf(/[）)某]/));
const BRACKET_BEFORE = /[（(][^）)]{0,12}(?<!属|隶属于|位于|地处|坐落于)$/;

const QUOTE_OPEN = BEFORE_PLACE.add(rangesOf(/[“「]/));
/** “浙东唐诗之路”: part of a name in quotation marks. */
const NAME_AFTER = gated(
  /^(?!可以|应该?|要|将|是|有|在|的|不|能|把|也|已|正|还|就|没|想|得|缺)[^“”「」，。；：]{2,10}[”」]/,
);

/** near the border with Shenzhen, registered in Macao. */
const ASIDE_ENGLISH = BEFORE_PLACE.ending(
  /\b(?:border with|bordering|next to|close to|opposite|across from|unlike|compared with|registered in|(?:customers|buyers|clients|users|plants) in|(?:visitors|tourists|guests) from|come from|comes from|came from|second only to|halfway to|behind only|(?:hours?|minutes) from|(?:sold|shipped|exported|supplied) to|(?:leave|left|leaves) for|(?:which|that) (?:administers|governs|oversees|borders|adjoins|neighbou?rs|faces|surrounds)|(?:flights?|trains?|rail|railway|highway|expressway|ferry) (?:to|from)|as far (?:away )?as|(?:visit|trip|delegation) to|(?:eaten|served|drunk|(?:tables|viewers|shoppers|dealers|readers)) in|by (?:rail|train|road|air|sea) (?:to|from)|(?:staff|workers|jobs|talent|talents|business|orders|customers|graduates) to|(?:moved|relocated|gone|drifted) to|(?:seminar|forum|conference|meeting|expo|exhibition) (?:held )?in|(?:county|district|banner|town|village|prefecture) (?:near|outside)|, also(?: in)?) $/,
);

/** “Steel will be bought from mills in Daye”: who supplies the region. */
const SUPPLIER_ENGLISH = BEFORE_PLACE.ending(
  /\b(?:bought|sourced|purchased|ordered|imported|obtained|borrowed|hired|recruited) (?:mainly |mostly |chiefly )?from (?:[a-z]+ ){0,3}$/,
);

/** They feed the Beijing wholesale market; villas for Hong Kong pensioners. */
const SERVED_BEFORE = BEFORE_PLACE.ending(
  /\b(?:feeds?|fed|suppl(?:y|ies|ied)|serves?|served|reach|reaches|reached|for|to)(?: the)? $/,
);
const SERVED_BEHIND = BEHIND_PLACE.beginning(
  /^(?:'s)? (?:wholesale |consumer |night )?(?:markets?|tables|kitchens|restaurants|hotels|consumers|shoppers|diners|tourists|visitors|buyers|customers|families|households|brands|retirees|pensioners|supermarkets)\b/,
);

/** Taizhou (the Jiangsu one) plans …: named in a bracket in the midst of a statement. */
const BRACKETED = gated(/\([^()]{1,60}$/);
const GOES_ON_BEHIND = gated(/^[^()]{0,60}\) [a-z]/);

/** An economist at a Beijing think tank. */
const INSTITUTE_ENGLISH = BEHIND_PLACE.beginning(
  /^ (?:think tank|university|college|institute|academy|newspaper|magazine|law firm|consultancy|brokerage|securities)\b/,
);

/** 隔江相望的涪陵, 上游的泸州: neighbours. */
const NEIGHBOUR_BEFORE = BEFORE_PLACE.ending(/(?:相望的|上游的|下游的|对岸的|邻近的|毗邻的|周边的|相邻的)$/);

/** 在佛山经营陶瓷厂的企业家: where a person comes from. */
const PERSON_OF = gated(
  /^(?:[^，。；：的]{0,10}[的籍][^，。；：]{0,4}(?:企业家|老板|商人|厂长|学者|教授|专家|朋友|游客|师傅|工程师)|(?:[市县]?民|居民|游客)的)/,
);
/** What stands before such a person, at most so far behind the place. */
const OF = unitsOf(/[的籍]/);
const MAY_SAY_OF = signOfRanges(rangesOf(/[的籍]/));
const OF_REACH = 11;
/** What they end with, or 民. */
const ENDS_PERSON = unitsOf(/[家板人长者授友客傅师民]/);

/** 江苏常州客商投资…, 湖南企业带来…, 厦门的模具厂搬到…: where money and works come from, not where they go. */
const INVESTOR_AFTER = BEHIND_PLACE.beginning(
  /^的?(?:[一两三四五几\d]+[家位名户])?(?:知名|头部|龙头)?(?:客商|企业家?|商人|投资[商者人方]|老板|资本|商会|财团|国企|民企|上市公司|公司)[^，。；]{0,10}?(?:投资|带来|落户|落地|赴|前来|来[^自源]|签[约下]|入驻|考察|打算|看中|拿下|出资|注资|增资|投建|兴建|承建|抱来)|^的[^，。；的]{0,8}(?:厂|工厂|企业|公司|生产线|产线)(?:整体)?(?:落户|落地|搬[到来进至了]|迁[到来至入]|转移到)/,
);
/** 上海某药企——…, 深圳某某公司，总投资…: whatever a firm is called, who is introduced as one is an investor. */
const FIRM_AFTER =
  /^的?(?:某[^，。；：—]{0,8}|[^，。；：—]{0,4})(?:客商|企业|集团|公司|药企|投资[商者方])(?:——|：|，(?:总|拟|计划)?投资)/;
/** What such a firm is ends before the first mark, at most so far behind the place. */
const ENDS_FIRM = unitsOf(/[商业团司企者方]/);
const MARKS = unitsOf(/[，。；：—]/);
const FIRM_REACH = 14;

/** 锡盟—江苏特高压, 赣州至深圳的班列: the far end of a line. */
const LINE_AFTER = gated(
  /^[^，。；]{0,14}(?:条|通道|线路|高铁|铁路|高速|班列|专列|列车|动车|航班|航线|输电|特高压|走廊|管道)/,
);
const LINE_BEFORE = BEFORE_PLACE.add(rangesOf(/[—–至-]/));

/** 长沙至新化旅游专列: the near end. */
const LINE_START = BEHIND_PLACE.beginning(
  /^[至—–-]{1,2}[^，。；至—–-]{2,6}[^，。；]{0,10}(?:高铁|铁路|高速|班列|专列|列车|动车|航班|航线|公路)/,
);

const SOME_FIRM = BEHIND_PLACE.beginning(/^(?:的)?一家.{0,8}(?:企|公司|集团|厂)/);
const HARBOUR = BEHIND_PLACE.beginning(/^港(?!口|区|市|澳|珠|深)/);

/** Behind most places stands nothing of all that. */
const MAY_BE_ASIDE =
  BRACKET_CLOSE |
  SERVED_BEHIND.sign |
  INSTITUTE_ENGLISH.sign |
  INVESTOR_AFTER.sign |
  LINE_START.sign |
  SOME_FIRM.sign |
  HARBOUR.sign;

/** Whether the words before the place at `[start, end)` of a clause tell that it is named by the way. */
function isAsideBefore(text: string, { start: from, end: to }: Span, start: number, end: number): boolean {
  if (start <= from) return false;
  const before = BEFORE_PLACE.at(text, start - 1);
  return (
    ASIDE_ENGLISH.test(before, text, Math.max(from, start - 24), start) ||
    SUPPLIER_ENGLISH.test(before, text, Math.max(from, start - 50), start) ||
    ((before & LINE_BEFORE) !== 0 && LINE_AFTER.test(text, end, Math.min(end + 14, to + 1)))
  );
}

function isFirmBehind(text: string, end: number): boolean {
  const last = Math.min(end + FIRM_REACH, text.length);
  for (let at = end; at < last; at++)
    if (MARKS.hasAt(text, at))
      return ENDS_FIRM.hasAt(text, at - 1) && FIRM_AFTER.test(text.slice(end, end + 28));
  return false;
}

function isAsideBehind(text: string, start: number, end: number): boolean {
  if (isFirmBehind(text, end)) return true;
  const behind = BEHIND_PLACE.at(text, end);
  if ((behind & MAY_BE_ASIDE) === 0) return false;
  return (
    ((behind & BRACKET_CLOSE) !== 0 && BRACKET_BEFORE.test(text.slice(Math.max(0, start - 14), start))) ||
    (SERVED_BEHIND.test(behind, text, end, end + 30) &&
      SERVED_BEFORE.test(BEFORE_PLACE.at(text, start - 1), text, Math.max(0, start - 16), start)) ||
    INSTITUTE_ENGLISH.test(behind, text, end, end + 14) ||
    INVESTOR_AFTER.test(behind, text, end, end + 28) ||
    LINE_START.test(behind, text, end, end + 24) ||
    SOME_FIRM.test(behind, text, end, end + 14) ||
    HARBOUR.test(behind, text, end, end + 2)
  );
}

const isPersonBehind = (text: string, clause: ForesightedSpan, end: number): boolean =>
  mayFollow(clause, MAY_SAY_OF, end) &&
  OF.hasWithin(text, end, Math.min(end + OF_REACH, text.length)) &&
  ENDS_PERSON.hasWithin(text, end, Math.min(end + 24, text.length)) &&
  PERSON_OF.test(text, end, end + 24);

/** Whether the place at `[start, end)` is set in brackets, or part of a name in quotation marks. */
function isEnclosed(text: string, { start: from }: Span, start: number, end: number): boolean {
  const before = BEFORE_PLACE.at(text, start - 1);
  if ((before & BRACKET_OPEN) !== 0) return true;
  if (isEnglishAt(text, start) && BRACKETED.test(text, Math.max(from, start - 61), start))
    return GOES_ON_BEHIND.test(text, end, end + 63);
  return (before & QUOTE_OPEN) !== 0 && NAME_AFTER.test(text, end, end + 12);
}

/** Whether the place at `[start, end)` of a clause is only named by the way. */
export const isAside = (text: string, clause: ForesightedSpan, start: number, end: number): boolean =>
  isEnclosed(text, clause, start, end) ||
  isAsideBefore(text, clause, start, end) ||
  isAsideBehind(text, start, end) ||
  isPersonBehind(text, clause, end);

/** Whether a neighbour is told by where it lies: 隔江相望的, 上游的. */
export const isNeighbour = (text: string, { start: from }: Span, start: number): boolean =>
  start > from &&
  NEIGHBOUR_BEFORE.test(BEFORE_PLACE.at(text, start - 1), text, Math.max(from, start - 6), start);
