import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/figureWords.json' with { type: 'json' };
import type { Quantity } from './quantity.ts';

const LEAD =
  /^(?:[\s、，和与及“”"'（）()：:的]|其中|全年|去年|今年|上年|目前|截至[^，]{0,8}?|20\d\d年[初底末]?|[上下]半年|[一二三四]季度|\d{1,2}月份?|已经?|共(?!同)|力争|确保|实现|预计|将|要|使|让|该[市县区旗省州盟]|[全我][市县区旗省州盟国]|到(?=20\d\d年|去年|今年)|累计|建成|形成|达到|还|也|更)+/;
const TAIL =
  /(?:已经?|将要?|要|力争|争取|达到?了?|到了?|至|为|是|约|超|突破|首次|首破|有望|增至|升至|提[高升]到|站上|攀升|保持|稳定|在|实现|完成|同比|环比|[比较](?:上年|去年)?同?期?|年均|增长|增加|增速|下降|减少|增|了|共有?|有|仅|就|的|高达|接近|居|列|位居|排名|稳居|全国|全省|占到?|跃居|占全国|占全省|占全市|占全区|之|上升|[，：:\s“”"（(])+$/;
const ENGLISH_TAIL =
  /(?:\b(?:has|have|had|is|was|were|are|reached|reach|hit|up|by|to|of|from|at|rose|grew|exceeded|exceed|passed|total|totaled|accounts? for|accounted for|about|more than|over|and|with|the|a|some|nearly|for|also|in|,|that)\b|[\s,:(])+$/;
const NOUN = /^(?:[的]|\s)?([^，。；：、！？!?（）()“”"\d|\n\t]{1,18})/;
const ENGLISH_NOUN = /^ ((?:[a-z-]+ ?){1,4})/;
const NO_NOUN = /^(?:[是把被将在都就也已和与及于以为，]|以上|左右|，|其|投|总|增|同|占|居|位|并)/;
const LONGEST = 20;

/** Words behind a number that make it no count of anything: 三个|方面. */
const NOT_COUNTED = new RegExp(`^(?:大|重点|主要|具体)?(?:${words.notCounted.join('|')})`);
const ECONOMIC = new RegExp(words.economic.join('|'));

/** Whether a count counts nothing that is worth a figure: 三个方面, 两个字. */
export function isIdleCount(text: string, { form, end }: Quantity): boolean {
  return form === 'count' && NOT_COUNTED.test(text.slice(end, end + 8));
}

export const isEconomic = (label: string): boolean => ECONOMIC.test(label);

/** The things that a number counts, named behind it: 20个以上|5G工厂. */
function nounBehind(text: string, { end }: Quantity, limit: number): Span | null {
  const after = text.slice(end, Math.min(limit, end + 40));
  if (NO_NOUN.test(after)) return null;
  const match = NOUN.exec(after) ?? ENGLISH_NOUN.exec(after);
  const noun = match?.[1]?.trimEnd();
  if (!match || !noun) return null;
  const start = end + match[0].length - match[1]!.length;
  return { start, end: start + noun.length };
}

/** What is measured, named before the number, from `from` on; cut to its last parts where it is long. */
function measureBefore(text: string, from: number, to: number): Span | null {
  const raw = text.slice(from, to);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const body = raw.slice(lead);
  const cut = body.replace(/[a-z]$/.test(body.trimEnd()) ? ENGLISH_TAIL : TAIL, '');
  if (cut.trim() === '') return null;
  let start = from + lead;
  const end = start + cut.length;
  if (end - start > LONGEST) {
    const tail = text.slice(start, end);
    const joint = /.*(?:[、，的和与 ])(?=.{2,20}$)/.exec(tail)?.[0].length;
    const near = tail.slice(0, -2).search(/[、，的和与 ](?=[^]{2,18}$)/);
    start += near >= 0 ? near + 1 : (joint ?? 0);
  }
  return { start, end };
}

/** Bounds of the words that may name what a quantity measures. */
export interface LabelFrame {
  /** Where the clause's own words before the number begin. */
  readonly from: number;
  /** Where the next quantity or the clause's end stands. */
  readonly to: number;
}

/** The words that say what a quantity measures, or null where its own clause does not say. */
export function findLabel(text: string, quantity: Quantity, { from, to }: LabelFrame): Span | null {
  const isCount = quantity.form === 'count';
  const isPartOf = quantity.measure === 'percent' && text.charAt(quantity.end) === '的';
  const behind = isCount || isPartOf ? nounBehind(text, quantity, to) : null;
  return behind ?? measureBefore(text, from, quantity.boundStart) ?? nounBehind(text, quantity, to);
}
