import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import type { Clause } from './clauses.ts';
import { beginsSaying, isBehindOpening } from './englishScope.ts';
import type { Hit } from './hits.ts';

/** What a place does in its clause. */
/**
 * `head`: the grammatical subject, good for the sentences that follow; `initial`: at the head behind 在, 支持 …, good
 * for its own sentence; `inner`: further in, good for its own segment; `aside`: no subject at all.
 */
export type PlaceRole = 'head' | 'initial' | 'inner' | 'aside';

const YARDSTICK_BEFORE = gated(
  /(?:占|居|列|排|排在|位居|位列|高于|低于|好于|快于|超过|领跑|领先|领先于|跻身|走在|为|名列|超|是|较|比|达到|达|冲出|享誉|闻名|辐射|面向|卖到|享有|约占|供应|销往|远销|除|除了|跨|出|连)$/,
);
const YARDSTICK_AFTER = gated(
  /^(?:的?(?:第[一二三四五六七八九十\d]|首位|首个|首家|首批|前列|前[一二三四五六七八九十百\d]|[一二三四五六七八九十两\d]+成|[一二三四五六七八九十两\d]+分之|近?半|约|近|最|唯一|平均|总量|产量的|同类|总产量|市场|之最|之首|领先|少有|罕见|数一数二|同行|冠军|比重|百强|百分之|规模以上|规上|营收的|的[一二三四五六七八九十两\d]+|[\d.]+%))/,
);

/** 全国进口的榴莲，每四个就有一个从这里上岸. */
const EVERY_NTH = gated(/^[^。；]{0,14}[，,]?每[一二两三四五六七八九十\d]{1,3}[^，。；]{1,6}(?:就|便)有/);

/** 与江苏、上海比; 同通辽相邻; 和湖北合作: the place is a partner or a measure. */
/** 隔江相望的涪陵, 上游的泸州: neighbours. */
const NEIGHBOUR_BEFORE = gated(/(?:相望的|上游的|下游的|对岸的|邻近的|毗邻的|周边的|相邻的)$/);
/** 对岸的澳门，…; 上游的南宁算的是…; 与深圳一桥之隔的中山，…: it is told by where it lies, and then spoken of. */
const TOLD_BY_SITE = gated(
  /^(?:至于|往[东南西北])?(?:(?:上游|下游|对岸|邻近|毗邻|相邻)|(?:[与同和])?[^，。；：的]{0,10}(?:之隔|相望|相邻|接壤|毗邻)|[^，。；：的在到去与同和跟给向比像把被学]{3,14})的$/,
);
const SPOKEN_OF = gated(/^(?:[省市县区旗州盟])?(?:，|则|也|又|正|将|今年|去年|算的|更|就|拿|把|打|走)/);
/** 在佛山经营陶瓷厂的企业家: where a person comes from. */
const PERSON_OF = gated(
  /^(?:[^，。；：的]{0,10}[的籍][^，。；：]{0,4}(?:企业家|老板|商人|厂长|学者|教授|专家|朋友|游客|师傅|工程师)|(?:[市县]?民|居民|游客)的)/,
);
/** 锡盟—江苏特高压, 赣州至深圳的班列: the far end of a line. */
const LINE_AFTER = gated(
  /^[^，。；]{0,14}(?:条|通道|线路|高铁|铁路|高速|班列|专列|列车|动车|航班|航线|输电|特高压|走廊|管道)/,
);
/** 长沙至新化旅游专列: the near end. */
const LINE_START = gated(
  /^[至—–-]{1,2}[^，。；至—–-]{2,6}[^，。；]{0,10}(?:高铁|铁路|高速|班列|专列|列车|动车|航班|航线|公路)/,
);
/** 江苏常州客商投资…, 湖南企业带来…: where money comes from, not where it goes. */
const INVESTOR_AFTER = gated(
  /^的?(?:[一两三四五几\d]+[家位名户])?(?:知名|头部|龙头)?(?:客商|企业家?|商人|投资[商者人方]|老板|资本|商会|财团|国企|民企|上市公司|公司)[^，。；]{0,10}?(?:投资|带来|落户|落地|赴|前来|来[^自源]|签[约下]|入驻|考察|打算|看中|拿下|出资|注资|增资|投建|兴建|承建|抱来)/,
);

const PARTNER = gated(/[与同跟和]$/);
const PARTNER_BEFORE = gated(
  /(?:比|像|如|向|从|到|往|距|派驻|常驻|隔着|对着|挨着|紧挨着|学|学学|学习|不比|不如|较之|相比|使用|租用|借用|借助|借力|利用|借鉴|守着|靠着|用好|配套|对接|承接|融入|接轨)$/,
);
/** near the border with Shenzhen, registered in Macao. */
const ASIDE_ENGLISH = gated(
  /\b(?:border with|bordering|next to|close to|opposite|across from|unlike|compared with|registered in|(?:customers|buyers|clients|users|plants) in|(?:visitors|tourists|guests) from|come from|comes from|came from|second only to|halfway to|behind only|(?:hours?|minutes) from|(?:sold|shipped|exported|supplied) to|(?:leave|left|leaves) for) $/,
);
/** An economist at a Beijing think tank. */
const INSTITUTE_ENGLISH = gated(
  /^ (?:think tank|university|college|institute|academy|newspaper|magazine|law firm|consultancy|brokerage|securities)\b/,
);

const PARTNER_AFTER = gated(
  /^.{0,8}?(?:相比|相望|接壤|为邻|毗邻|相邻|合作|共建|签约|签署|签订|结对|互认|缔结|达成|携手|往来|联合|对接|交界|之间|比，|比较|联手|没有关系|无关|赶来|而来|等地的?(?:客商|企业|游客)|隔江|隔海|方向)/,
);

const BRACKET_OPEN = gated(/[（(《]$/);
const BRACKET_CLOSE = gated(/^(?:[）)]|某)/);

/** Words before a place that leave it at the head of its clause: times, connectives, light prepositions. */
const LEAD = gated(
  /^(?:[\s“”‘’"'「」【】（）()*#|·•■◆●○—\-–\d.．、一二三四五六七八九十年月日]|[前第]?[一二三四]个?季度|[上下]半年|全年|截至|截止|年末|月底|月末|同期|去年|今年|明年|上年|年初|年底|近日|近年来|近年|目前|如今|眼下|现在|当前|今天|昨天|日前|据悉|据介绍|同时|此外|另外|其中|因此|所以|但是|但|而|且|并|则|又|还|也|再|先|至于|对于|关于|对|作为|在|位于|地处|走进|来到|进到|走到|抵达|驱车|放眼|整个|从|据|按照|根据|围绕|随着|当|为|让|使|把|支持|推动|推进|加快|打造|早在|提起|说起|先说|再说|提到|再看|先看|记者|本报|本网|讯|电|一是|二是|三是|四是|五是|六是|首先|其次|最后|第一|第二|第三|比如|例如|譬如|譬如说|像|以|去|到|将|时|以来|以后|之后|期间|里|上|中|新的一年|下一步|未来|接下来|往东|往西|往南|往北|从事|家住|地图上|同样|相比之下|与此同时|另一边|隔壁|隔壁的|毗邻的|一路向北|and|but|in|at|for|meanwhile|also|now|while|the|city of|of|officials|according to|under|by|as|today|last year|this year|,)+$/,
);

/** Emoji, keycaps and enclosed numbers that posts put before a name. */
const ORNAMENT = /(?:\p{Extended_Pictographic}|\u20e3|\ufe0f|\u200d|[\u2460-\u24ff\u3200-\u32ff])+/gu;

/** All others are surely no ornaments. */
const UNUSUAL = unitsOf(/[^\u4e00-\u9fff\x20-\x7e“”‘’，。、：；（）《》—…·]/);

/** “浙东唐诗之路”: part of a name in quotation marks. */
const NAME_AFTER = gated(
  /^(?!可以|应该?|要|将|是|有|在|的|不|能|把|也|已|正|还|就|没|想|得|缺)[^“”「」，。；：]{2,10}[”」]/,
);
const isInName = (text: string, start: number, end: number): boolean =>
  '“「'.includes(text.charAt(start - 1)) && NAME_AFTER.test(text, end, end + 12);

const SPACES = unitsOf(/\s/);

/** The words of a clause before `start`, without the blanks around them. */
function clauseLead(text: string, clause: Clause, start: number): Span {
  let from = clause.start;
  let to = start;
  while (from < to && SPACES.hasAt(text, from)) from++;
  while (to > from && SPACES.hasAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Longest lead that leaves a place at the head, in UTF-16 units. */
const LONGEST_LEAD = 16;

/** Whether a place stands at the head of its clause. */
export function isInitial(text: string, clause: Clause, start: number): boolean {
  const { start: from, end: to } = clauseLead(text, clause, start);
  if (from >= to) return true;
  if (to - from <= LONGEST_LEAD && LEAD.test(text, from, to)) return true;
  if (!UNUSUAL.hasWithin(text, from, to)) return false;
  const lead = text.slice(from, to).replace(ORNAMENT, '');
  return lead.length === 0 || (lead.length <= LONGEST_LEAD && LEAD.test(lead, 0, lead.length));
}

/** Whether a place word is only the yardstick of a rank or share: 占全国七成, 居全省第一. */
export function isYardstick(text: string, start: number, end: number): boolean {
  if (YARDSTICK_AFTER.test(text, end, end + 8) || EVERY_NTH.test(text, end, end + 26)) return true;
  return YARDSTICK_BEFORE.test(text, Math.max(0, start - 3), start);
}

function isBracketed(text: string, start: number, end: number): boolean {
  return (
    BRACKET_OPEN.test(text, Math.max(0, start - 1), start) ||
    (BRACKET_CLOSE.test(text, end, end + 1) &&
      /[（(][^）)]{0,12}$/.test(text.slice(Math.max(0, start - 14), start)))
  );
}

const STOPS = unitsOf(/[，。；！？\n]/);
const SOME_FIRM = gated(/^(?:的)?一家.{0,8}(?:企|公司|集团|厂)/);
const HARBOUR = gated(/^港(?!口|区|市|澳|珠|深)/);

/** A cue such as 来自 before the place or 牌照 behind it. */
function hasAsideCue(text: string, hits: readonly Hit[], index: number, start: number, end: number): boolean {
  let last = index - 1;
  while (last >= 0 && hits[last]!.start >= start) last--;
  for (let i = last; i >= 0 && i >= last - 2; i--) {
    const hit = hits[i]!;
    if (start - hit.end > 8 || STOPS.hasWithin(text, hit.end, start)) break;
    if (hit.meaning.cues?.some(({ aside }) => aside === 'before')) return true;
    if (!hit.meaning.regions) break;
  }
  const after = hits[index]?.start === start ? hits[index + 1] : hits[index];
  if (SOME_FIRM.test(text, end, end + 14)) return true;
  if (HARBOUR.test(text, end, end + 2)) return true;
  return (
    after !== undefined &&
    after.start - end <= 1 &&
    after.meaning.cues?.some(({ aside }) => aside === 'after') === true
  );
}

const PREPOSITION = gated(/(?:在|支持|推动|推进|加快|打造|让|使|把|为|以|将|到|去|像|in|at|(?:in|at) the)$/);

const LINE_BEFORE = gated(/[—–至-]$/);
const GIVEN = gated(/^(?:[^，。；]{0,8})?的/);
const AND_OTHERS = gated(/^(?:等地|等县|等市|等区|等旗|等地区|等州)/);

function isToldBySite(text: string, clause: Clause, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '的' || !SPOKEN_OF.test(text, end, end + 4)) return false;
  const lead = clauseLead(text, clause, start);
  return TOLD_BY_SITE.test(text, lead.start, lead.end);
}

/** Decides the role of the place at `[start, end)`; `index` is the place of its first hit among `hits`. */
export function roleOfPlace(
  text: string,
  clause: Clause,
  hits: readonly Hit[],
  index: number,
  start: number,
  end: number,
): PlaceRole {
  if (isBracketed(text, start, end) || isInName(text, start, end)) return 'aside';
  if (ASIDE_ENGLISH.test(text, Math.max(clause.start, start - 20), start)) return 'aside';
  if (INSTITUTE_ENGLISH.test(text, end, end + 14)) return 'aside';
  const before = Math.max(clause.start, start - 3);
  const after = Math.min(end + 14, clause.end + 1);
  const isTold = isToldBySite(text, clause, start, end);
  const isHead = isTold || isInitial(text, clause, start) || isBehindOpening(text, clause, start, end);
  if (!isTold && NEIGHBOUR_BEFORE.test(text, Math.max(clause.start, start - 6), start)) return 'aside';
  if (PERSON_OF.test(text, end, end + 24) || INVESTOR_AFTER.test(text, end, end + 28)) return 'aside';
  if (LINE_BEFORE.test(text, before, start) && LINE_AFTER.test(text, end, after)) return 'aside';
  if (LINE_START.test(text, end, end + 24)) return 'aside';
  if (PARTNER.test(text, before, start) && PARTNER_AFTER.test(text, end, after)) return 'aside';
  if (
    PARTNER_BEFORE.test(text, before, start) &&
    (!isHead || PARTNER_AFTER.test(text, end, after)) &&
    !(text.charAt(before) === '在' || (text.charAt(before) === '以' && text.charAt(before - 1) !== '可'))
  )
    return 'aside';
  if (
    start > before &&
    text.charAt(start - 1) === '以' &&
    /^[^，；。]{0,24}为(?:龙头|核心|引领|支撑|依托|主体|重点|骨干|载体|主阵地)/.test(
      text.slice(end, clause.end),
    )
  )
    return 'aside';
  if (start > before && text.charAt(start - 1) === '给' && GIVEN.test(text, end, after)) return 'aside';
  if (hasAsideCue(text, hits, index, start, end)) return 'aside';
  if (!isHead && isYardstick(text, start, end)) return 'aside';
  if (!isHead) return beginsSaying(text, clause, start) ? 'initial' : 'inner';
  if (AND_OTHERS.test(text, end, after)) return 'initial';
  const lead = clauseLead(text, clause, start);
  return PREPOSITION.test(text, lead.start, lead.end) ? 'initial' : 'head';
}
