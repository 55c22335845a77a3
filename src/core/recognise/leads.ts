import { unitsIn, unitsOf } from '../text/unitSet.ts';

/** Words before a place that leave it at the head of its clause: times, connectives, light prepositions. */
const WORDS =
  '全年|截至|截止|年末|月底|月末|同期|去年|今年|明年|上年|年初|年底|近日|近年来|近年|目前|如今|眼下|现在|当前|今天|昨天|日前|据悉|据介绍|同时|此外|另外|其中|因此|所以|但是|但|而|且|并|则|又|还|也|再|先|至于|对于|关于|对|作为|在|位于|地处|走进|来到|进到|走到|抵达|驱车|放眼|整个|从|据|按照|根据|围绕|随着|当|为|让|使|把|支持|推动|推进|加快|打造|早在|提起|说起|先说|再说|提到|再看|先看|记者|本报|本网|讯|电|一是|二是|三是|四是|五是|六是|首先|其次|最后|第一|第二|第三|比如|例如|譬如|譬如说|像|以|去|到|将|时|以来|以后|之后|期间|里|上|中|新的一年|下一步|未来|接下来|往东|往西|往南|往北|从事|家住|地图上|首站|首站是|第一站是|下一站|下一站是|最后一站|最后一站是|第|处|站|同样|相比之下|与此同时|另一边|隔壁|隔壁的|毗邻的|一路向北|and|but|in|at|for|meanwhile|also|now|while|the|city of|neighboring|neighbouring|nearby|of|officials|according to|under|by|as|today|last year|this year|so|then|yet|next year|this month|besides|moreover|first|second|third|fourth|finally|instead|therefore|however|elsewhere|still|thus|,'.split(
    '|',
  );
for (const digit of '一二三四')
  for (const before of ['', '前', '第']) WORDS.push(`${before}${digit}个季度`, `${before}${digit}季度`);
WORDS.push('上半年', '下半年');

/** … and single units: blanks, marks, ornaments, numbers. */
const UNITS = unitsOf(/[\s“”‘’"'「」【】（）()*#|·•■◆●○—\-–\d.．、一二三四五六七八九十年月日]/);

const STARTS = unitsIn(WORDS);
const ENDS = unitsIn(WORDS.map((word) => word.slice(-1)));
const BY_FIRST = new Map<number, string[]>();
for (const word of WORDS) {
  const words = BY_FIRST.get(word.charCodeAt(0));
  if (words) words.push(word);
  else BY_FIRST.set(word.charCodeAt(0), [word]);
}

/** Longest lead that leaves a place at the head, in UTF-16 units. */
const LONGEST = 16;

/** Whether `[from, to)` of a text is put together of such words and nothing else. */
export function isLead(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  // Most words before a place are others.
  if (from < to && !UNITS.hasAt(text, to - 1) && !ENDS.hasAt(text, to - 1)) return false;
  /** Bit by bit, how far words side by side may reach. */
  let reached = 1;
  for (let at = from; at < to; at++) {
    const bit = 1 << (at - from);
    if (reached < bit) return false;
    if ((reached & bit) === 0) continue;
    if (UNITS.hasAt(text, at)) reached |= bit << 1;
    const words = STARTS.hasAt(text, at) ? BY_FIRST.get(text.charCodeAt(at)) : undefined;
    if (words === undefined) continue;
    for (const word of words)
      if (word.length <= to - at && text.startsWith(word, at)) reached |= bit << word.length;
  }
  return reached >= 1 << (to - from);
}
