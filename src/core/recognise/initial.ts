import type { Span } from '../model/index.ts';
import { gated } from '../text/gatedPattern.ts';
import { rangesOf, unitsOf } from '../text/unitSet.ts';
import { signOfRanges } from './clausePattern.ts';
import type { Clause } from './clauses.ts';

/** Words before a place that leave it at the head of its clause: times, connectives, light prepositions. */
const LEAD = gated(
  /^(?:[\s“”‘’"'「」【】（）()*#|·•■◆●○—\-–\d.．、一二三四五六七八九十年月日]|[前第]?[一二三四]个?季度|[上下]半年|全年|截至|截止|年末|月底|月末|同期|去年|今年|明年|上年|年初|年底|近日|近年来|近年|目前|如今|眼下|现在|当前|今天|昨天|日前|据悉|据介绍|同时|此外|另外|其中|因此|所以|但是|但|而|且|并|则|又|还|也|再|先|至于|对于|关于|对|作为|在|位于|地处|走进|来到|进到|走到|抵达|驱车|放眼|整个|从|据|按照|根据|围绕|随着|当|为|让|使|把|支持|推动|推进|加快|打造|早在|提起|说起|先说|再说|提到|再看|先看|记者|本报|本网|讯|电|一是|二是|三是|四是|五是|六是|首先|其次|最后|第一|第二|第三|比如|例如|譬如|譬如说|像|以|去|到|将|时|以来|以后|之后|期间|里|上|中|新的一年|下一步|未来|接下来|往东|往西|往南|往北|从事|家住|地图上|同样|相比之下|与此同时|另一边|隔壁|隔壁的|毗邻的|一路向北|and|but|in|at|for|meanwhile|also|now|while|the|city of|of|officials|according to|under|by|as|today|last year|this year|,)+$/,
);

/** Emoji, keycaps and enclosed numbers that posts put before a name. */
const ORNAMENT = /(?:\p{Extended_Pictographic}|\u20e3|\ufe0f|\u200d|[\u2460-\u24ff\u3200-\u32ff])+/gu;

/** Clauses that hold a unit which may be an ornament; all others are surely none. */
const MAY_HAVE_ORNAMENT = signOfRanges(rangesOf(/[^\u4e00-\u9fff\x20-\x7e“”‘’，。、：；（）《》—…·]/));

const SPACES = unitsOf(/\s/);

/** The words of a clause before `start`, without the blanks around them. */
export function clauseLead(text: string, clause: Span, start: number): Span {
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
  if ((clause.signs & MAY_HAVE_ORNAMENT) === 0) return false;
  const lead = text.slice(from, to).replace(ORNAMENT, '');
  return lead.length === 0 || (lead.length <= LONGEST_LEAD && LEAD.test(lead, 0, lead.length));
}
