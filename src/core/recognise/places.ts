import { CUE, PLACE } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { isAside, isNeighbour } from './asides.ts';
import type { SignedSpan } from './clausePattern.ts';
import { HAS_LATIN } from './clauses.ts';
import { beginsSaying, isBehindOpening, isGrammaticalSubject, isSecondSubject } from './englishScope.ts';
import type { ForesightedSpan } from './foresight.ts';
import type { Hits } from './hits.ts';
import { endOfLead, isInitial, startOfLead } from './initial.ts';
import { BEFORE_PLACE, BEHIND_PLACE } from './placeSigns.ts';
import { isYardstick } from './yardsticks.ts';

/**
 * What a place does in its clause. `head`: the grammatical subject, good for the sentences that follow; `initial`: at the
 * head behind 在, 支持 …, good for its own sentence; `inner`: further in, good for its own segment; `aside`: no subject
 * at all.
 */
export type PlaceRole = 'head' | 'initial' | 'inner' | 'aside';

/** 对岸的澳门，…; 上游的南宁算的是…; 与深圳一桥之隔的中山，…: it is told by where it lies, and then spoken of. */
const TOLD_BY_SITE = gated(
  /^(?:至于|往[东南西北])?(?:(?:上游|下游|对岸|邻近|毗邻|相邻|紧邻|近旁|旁边|[东南西北]边)|(?:[与同和])?[^，。；：的]{0,10}(?:之隔|相望|相邻|接壤|毗邻)|[^，。；：的在到去与同和跟给向比像把被学]{3,14})的$/,
);

const SPOKEN_OF = BEHIND_PLACE.beginning(
  /^(?:[省市县区旗州盟])?(?:，|则|也|又|正|将|今年|去年|算的|更|就|拿|把|打|走|以|有|靠|做|产|种|造|主[打攻产]|专[攻做])/,
);

const PARTNER = BEFORE_PLACE.ending(/[与同跟和]$/);

const PARTNER_BEFORE = BEFORE_PLACE.ending(
  /(?:(?<![申提邀恳聘])请|(?<![推促改引跟走奋先挺迈递增前后演精])进了?|[引招请拉挖]来了?|比|像|如|向|从|到|往|距|(?<!分)离|派驻|常驻|隔着|对着|挨着|紧挨着|学|学学|学习|不比|不如|较之|相比|使用|租用|借用|借助|借力|利用|借鉴|守着|靠着|用好|配套|对接|承接|融入|接轨)$/,
);

const PARTNER_AFTER = gated(
  /^.{0,8}?(?:相比|相望|接壤|为邻|毗邻|相邻|合作|共建|协商|商定|商议|商谈|洽谈|保持(?:着|密切)?(?:接触|联系|沟通)|对口|签约|签署|签订|结对|互认|缔结|达成|携手|往来|联合|对接|交界|之间|比，|比较|联手|没有关系|无关|赶来|而来|等地的?(?:客商|企业|游客)|隔江|隔海|方向)/,
);

const GIVEN = gated(/^(?:[^，。；]{0,8})?的/);

const AND_OTHERS = BEHIND_PLACE.beginning(/^(?:等地|等县|等市|等区|等旗|等地区|等州)/);

const PREPOSITION = gated(/(?:在|支持|推动|推进|加快|打造|让|使|把|为|以|将|到|去|像|in|at|(?:in|at) the)$/);

const STOPS = unitsOf(/[，。；！？\n]/);

/** 第二处在长岭县。: what follows is about it. */
const ENDS_SENTENCE = unitsOf(/。/);

const PARTICLE = '的'.charCodeAt(0);
const BY = '以'.charCodeAt(0);
const TO = '给'.charCodeAt(0);
const BY_PLACE_AS = /^[^，；。]{0,24}为(?:龙头|核心|引领|支撑|依托|主体|重点|骨干|载体|主阵地)/;

/** “Tea exports from Meitan”: what comes from there is said of it. */
const GOODS_FROM = gated(/\b(?:exports?|shipments|sales|output) from $/);

/** A cue such as 来自 before the place. */
function hasCueBefore(text: string, hits: Hits, index: number, start: number): boolean {
  const { starts, ends, roles } = hits;
  let last = index - 1;
  while (last >= 0 && starts[last]! >= start) last--;
  for (let i = last; i >= 0 && i >= last - 2; i--) {
    const end = ends[i]!;
    if (start - end > 8 || STOPS.hasWithin(text, end, start)) return false;
    if ((roles[i]! & CUE) !== 0 && isAsideCue(hits, i, 'before'))
      return !GOODS_FROM.test(text, Math.max(0, start - 16), start);
    if ((roles[i]! & PLACE) === 0 || !hits.meaning(i).regions) return false;
  }
  return false;
}

/** A cue such as 牌照 behind the place. */
function hasCueBehind(hits: Hits, index: number, end: number): boolean {
  const { starts, roles, length } = hits;
  let at = index;
  while (at < length && starts[at]! < end) at++;
  if (at >= length || starts[at]! - end > 1 || (roles[at]! & CUE) === 0) return false;
  return isAsideCue(hits, at, 'after');
}

/** Whether a hit says that the place on that side of it is not spoken of. */
function isAsideCue(hits: Hits, hit: number, side: 'before' | 'after'): boolean {
  const cues = hits.cues(hit);
  for (let i = 0; i < cues.length; i++) if (cues[i]!.aside === side) return true;
  return false;
}

function isToldBySite(text: string, clause: SignedSpan, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) !== PARTICLE) return false;
  if (!SPOKEN_OF.test(BEHIND_PLACE.at(text, end), text, end, end + 4)) return false;
  return TOLD_BY_SITE.test(text, startOfLead(text, clause, start), start);
}

/** 与江苏、上海比; 同通辽相邻; 和湖北合作; 以丽江为龙头: the place is a partner, a measure or a means. */
function isPartner(text: string, clause: SignedSpan, start: number, end: number, isHead: boolean): boolean {
  if (start <= clause.start) return false;
  const last = text.charCodeAt(start - 1);
  const signs = BEFORE_PLACE.at(text, start - 1);
  const before = Math.max(clause.start, start - 3);
  const after = Math.min(end + 14, clause.end + 1);
  if (PARTNER.test(signs, text, before, start) && PARTNER_AFTER.test(text, end, after)) return true;
  if (
    PARTNER_BEFORE.test(signs, text, before, start) &&
    (!isHead || PARTNER_AFTER.test(text, end, after)) &&
    !(text.charAt(before) === '在' || (text.charAt(before) === '以' && text.charAt(before - 1) !== '可'))
  )
    return true;
  if (last === BY && BY_PLACE_AS.test(text.slice(end, clause.end))) return true;
  return last === TO && GIVEN.test(text, end, after);
}

const isEnglishSubject = (text: string, clause: SignedSpan, start: number, end: number): boolean =>
  isBehindOpening(text, clause, start, end) ||
  isSecondSubject(text, clause, start, end) ||
  isGrammaticalSubject(text, clause, start, end);

/** 往南进了信阳，…; 过了江就是靖江，…: a text on its way has got to the place that its clause ends with. */
const REACHED = gated(
  /^\s*(?:再|又|一路)?(?:(?:往|向|朝)[东南西北上下前里这那][^，。；的]{0,10}|(?:过|翻过|跨过|出)了?[^，。；的]{1,5}|出境|出城)(?:就是|便是|即是|进了|进入|到了|便到|就到)$/,
);
const REACHED_ENDS = unitsOf(/[是了入到]/);
const ENDS_CLAUSE = BEHIND_PLACE.beginning(/^[省市县区旗州盟]?[，。]/);

const isReached = (text: string, clause: SignedSpan, start: number, end: number): boolean =>
  REACHED_ENDS.hasAt(text, start - 1) &&
  ENDS_CLAUSE.test(BEHIND_PLACE.at(text, end), text, end, end + 2) &&
  REACHED.test(text, clause.start, start);

/** Decides the role of the place at `[start, end)`; `index` is its first hit. */
export function roleOfPlace(
  text: string,
  clause: ForesightedSpan,
  hits: Hits,
  index: number,
  start: number,
  end: number,
): PlaceRole {
  if (isAside(text, clause, start, end)) return 'aside';
  if (isReached(text, clause, start, end)) return 'initial';
  const isTold = isToldBySite(text, clause, start, end);
  if (!isTold && isNeighbour(text, clause, start)) return 'aside';
  const isHead =
    isTold ||
    isInitial(text, clause, start) ||
    ((clause.signs & HAS_LATIN) !== 0 && isEnglishSubject(text, clause, start, end));
  if (isPartner(text, clause, start, end, isHead)) return 'aside';
  if ((!isTold && hasCueBefore(text, hits, index, start)) || hasCueBehind(hits, index, end)) return 'aside';
  if (!isHead && isYardstick(text, clause, start, end)) return 'aside';
  if (!isHead) return beginsSaying(text, clause, start) ? 'initial' : 'inner';
  const after = Math.min(end + 14, clause.end + 1);
  if (AND_OTHERS.test(BEHIND_PLACE.at(text, end), text, end, after)) return 'initial';
  const before = endOfLead(text, clause, start);
  return PREPOSITION.test(text, clause.start, before) && !ENDS_SENTENCE.hasAt(text, end) ? 'initial' : 'head';
}
