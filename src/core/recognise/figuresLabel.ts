import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/figureWords.json' with { type: 'json' };
import { isDigit } from '../text/characters.ts';
import { gated, type GatedPattern } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { EndWords } from './endWords.ts';
import type { Quantity } from './quantity.ts';

const LEAD = gated(
  /^(?:[\s•·◆■▪|*\-—、，和与及“”"'（）()：:的]|其中|全年|去年|今年|上年|目前|截至[^，]{0,8}?|20\d\d年[初底末]?|[上下]半年|年[初末底]|\d{1,2}[.、]|[一二三四]季度|\d{1,2}月份?|已经?|共(?!同)|力争|确保|实现|预计|将|要|使|让|该[市县区旗省州盟]|[全我][市县区旗省州盟国]|到(?=20\d\d年|去年|今年)|累计|建成|形成|达到|还|也|更)+/,
);
/** What `\s` of a pattern matches. */
const BLANKS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((unit) =>
  /\s/.test(unit),
);

/** Every string of one of `first`, then one of `second`, and so on. */
const combine = (...parts: readonly string[][]): string[] =>
  parts.reduce((words, part) => words.flatMap((word) => part.map((next) => word + next)), ['']);

const TAIL = new EndWords([
  ...'已 已经 将 将要 要 力争 争取 达 达到 达了 达到了 到 到了 至 为 是 约 超 突破 首次 首破 有望 增至 升至'.split(
    ' ',
  ),
  ...'提高到 提升到 站上 攀升 保持 稳定 在 实现 完成 同比 环比 年均 增长 增加 增速 下降 减少 增 了 共 共有'.split(
    ' ',
  ),
  ...'有 仅 就 的 高达 接近 居 列 位居 排名 稳居 占 占到 跃居 占全国 占全省 占全市 占全区 之 上升 均 双双'.split(
    ' ',
  ),
  ...'进入 跻身 跃至 从 由 西部 中部 全国 全省 全市 全区 世界 全球 国内 20##年 在20##年 提到'.split(' '),
  ...combine(['比', '较'], ['', '上年', '去年'], ['', '同'], ['', '期']),
  ...combine(['东', '西'], ['南', '北']),
  ...combine([...'扩提推增升降'], ['', ...'高升加大'], ['到', '至']),
  ...'，：:“”"（(',
  ...BLANKS,
]);
const ENGLISH_LEAD = gated(
  /^(?:[\s,:;]|\([^)]*\)|[^a-z]*\)|\b(?:(?:last|this|next) year|in 20\d\d|and|but|with|while|meanwhile|also|the|its|a|an|as|for example|that|is|are|has|have|had)\b)+/,
);
const ENGLISH_TAIL = gated(
  /(?:\b(?:has|have|had|is|was|were|are|reached|reach|hit|up|down|by|to|of|from|at|rose|grew|fell|exceeded|exceed|passed|total|totaled|accounts?|accounted|about|more than|over|and|with|the|a|some|nearly|for|also|in|that|ranked|received|last year|this year)\b|[\s,:(]|\([^)]*\))+$/,
);
/** What may stand before a noun, and what ends it; of digits only those of 5G and 3D are parts of one. */
const BEFORE_NOUN = unitsOf(/[的\s“"]/);
const ENDS_NOUN = unitsOf(/[，。；：、！？!?（）()“"\d|\n\t]/);
const BEHIND_DIGIT = unitsOf(/[gd]/);
const LONGEST_NOUN = 18;
const NOUN_TAIL = gated(/(?:[”"\s]|和|与|及|以及|等(?:作用|方面|领域|工作)?|中|的|并)+$/);
const ENGLISH_NOUN = /^(?: (?:of )?(?:the |its |all )?)((?:[a-z’'-]+ ?){1,5})/;
const NO_NOUN = gated(
  /^(?:[是把被将在都就也已和与及于以为，]|以上|左右|，|其|投|总|增|同|占|居|位|并|的(?:基础|情况|目标|速度|水平))/,
);
const LONGEST = 20;
const LONGEST_ENGLISH = 60;

/** Words behind a number that make it no count of anything: 三个|方面. */
const NOT_COUNTED = gated(
  new RegExp(`^(?:大|重点|主要|具体)?(?:${words.notCounted.join('|')})|^[^，。、；]{0,8}(?:任务|举措|措施)`),
);
const ECONOMIC = new RegExp(words.economic.join('|'));

/** Whether a count counts nothing that is worth a figure: 三个方面, 两个字. */
export function isIdleCount(text: string, { form, end }: Quantity): boolean {
  return form === 'count' && NOT_COUNTED.test(text, end, end + 8);
}

const OF_A_PLACE = gated(/^的(?:省|市|城市|地区|国家|州|盟|旗|县|区|有)/);

/** 首个突破13万亿元的省份, 60万吨以下的煤矿, 超10亿元的有3个 tell of a threshold, not of an amount. */
export function isThreshold(text: string, { end, form, measure }: Quantity): boolean {
  if (OF_A_PLACE.test(text, end, end + 4)) return true;
  if (form !== 'amount' || measure === 'percent') return false;
  if (!LIMITS.hasAt(text, end - 1) || text.charAt(end - 2) !== '以') return false;
  if (text.charAt(end - 3) !== '及' || text.charAt(end - 1) === '内') return text.charAt(end) === '的';
  return end < text.length && !PAUSES.hasAt(text, end);
}

/** 以上, 以下, 以内. */
const LIMITS = unitsOf(/[上下内]/);
const PAUSES = unitsOf(/[，。；、]/);

export const isEconomic = (label: string): boolean => ECONOMIC.test(label);

/** Whether two letters stand side by side behind the last ideograph. */
function isEnglish(text: string, from: number, to: number): boolean {
  let isAfterLetter = false;
  for (let at = to - 1; at >= from; at--) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit <= 0x9fff) return false;
    const isLetter = unit >= 97 && unit <= 122;
    if (isLetter && isAfterLetter) return true;
    isAfterLetter = isLetter;
  }
  return false;
}

/** Where what matches at the end of some words begins. */
function tailStart(text: string, start: number, end: number, tail: GatedPattern): number {
  const match = tail.exec(text, start, end);
  return match ? start + match.index : end;
}

const LETTERS = unitsOf(/[a-z]/);

/** The things that a number counts, named behind it: 20个以上|5G工厂, 70 percent of the|institutes. */
function nounBehind(text: string, { start: number, end, unit }: Quantity, limit: number): Span | null {
  const own =
    LETTERS.hasAt(unit, unit.length - 1) && /[a-z]{4}$/.test(unit)
      ? /^[\d.,]+ (?:thousand |million |billion )?/.exec(text.slice(number, end))
      : null;
  if (own) return { start: number + own[0].length, end };
  const to = Math.min(limit, end + 40);
  if (NO_NOUN.test(text, end, to)) return null;
  const isWord = end + 1 < to && text.charCodeAt(end) === BLANK && LETTERS.hasAt(text, end + 1);
  return isWord ? englishNounBehind(text, end, to) : chineseNounBehind(text, end, to);
}

const BLANK = ' '.charCodeAt(0);
const LEVEL = '级'.charCodeAt(0);
const QUOTE = '“'.charCodeAt(0);

function englishNounBehind(text: string, from: number, to: number): Span | null {
  const match = ENGLISH_NOUN.exec(text.slice(from, to));
  if (!match) return null;
  const end = from + match[0].length;
  return withoutTails(text, end - match[1]!.length, end);
}

function chineseNounBehind(text: string, from: number, to: number): Span | null {
  let start = from;
  while (start < to && BEFORE_NOUN.hasAt(text, start)) start++;
  const most = Math.min(to, start + LONGEST_NOUN);
  let end = start;
  while (end < most && isNounAt(text, end, to)) end++;
  return end === start ? null : withoutTails(text, start, end);
}

const isNounAt = (text: string, at: number, to: number): boolean =>
  !ENDS_NOUN.hasAt(text, at) ||
  (isDigit(text.charCodeAt(at)) && at + 1 < to && BEHIND_DIGIT.hasAt(text, at + 1));

/** A noun without what is no part of it at its end, or null where nothing is left. */
function withoutTails(text: string, start: number, end: number): Span | null {
  const noun = tailStart(text, start, tailStart(text, start, end, NOUN_TAIL), ENGLISH_TAIL);
  return noun > start ? { start, end: noun } : null;
}

const JOINTS = /[、，的和与 ]/g;
const ENGLISH_JOINTS = /, | (?=the )|; /g;

/** Cuts a long measure to its last parts. */
function shorten(body: string, longest: number): number {
  if (body.length <= longest) return 0;
  const joints = longest === LONGEST ? JOINTS : ENGLISH_JOINTS;
  joints.lastIndex = 0;
  while (joints.test(body)) {
    const rest = body.length - joints.lastIndex;
    if (rest <= longest && rest >= 3) return joints.lastIndex;
  }
  return 0;
}

/** What is measured, named before the number between `from` and `to`; cut to its last parts where it is long. */
export function measureBefore(text: string, from: number, to: number): Span | null {
  const isForeign = isEnglish(text, from, to);
  const end = isForeign ? tailStart(text, from, to, ENGLISH_TAIL) : TAIL.startIn(text, from, to);
  const lead = (isForeign ? ENGLISH_LEAD : LEAD).exec(text, from, end)?.[0].length ?? 0;
  const kept = text.slice(from + lead, end);
  if (kept.trim().length < 2) return null;
  const start = from + lead + shorten(kept, isForeign ? LONGEST_ENGLISH : LONGEST);
  // A quoted name keeps both its quotes.
  const isOpen = text.charCodeAt(start - 1) === QUOTE && kept.includes('”');
  return { start: isOpen && start - 1 >= from ? start - 1 : start, end };
}

/** Bounds of the words that may name what a quantity measures. */
export interface LabelFrame {
  /** Where the clause's own words before the number begin. */
  readonly from: number;
  /** Where the next quantity or the clause's end stands. */
  readonly to: number;
}

const OF = gated(/^的| of/);

/** Measures of things that are named behind their number. */
const COUNTED = new Set(['visits', 'vehicles', 'ships', 'people']);

/** Measures whose subject never stands behind the number. */
const NAMED_BEFORE = new Set(['rank', 'percent', 'times', 'yuan', 'dollars', 'euros']);

/** The words that say what a quantity measures, or null where its own clause does not say. */
export function findLabel(text: string, quantity: Quantity, { from, to }: LabelFrame): Span | null {
  const isPartOf = quantity.measure === 'percent' && OF.test(text, quantity.end, quantity.end + 4);
  const isEnglishNoun =
    LETTERS.hasAt(quantity.unit, quantity.unit.length - 1) && COUNTED.has(quantity.measure);
  const isScale = text.charCodeAt(quantity.end - 1) === LEVEL;
  const isCount = quantity.form === 'count' || isEnglishNoun || isScale;
  const behind = isCount || isPartOf ? nounBehind(text, quantity, to) : null;
  if (behind) return behind;
  if (quantity.measure === 'points') return gapLabel(text, from, quantity.boundStart);
  const before = measureBefore(text, from, quantity.boundStart);
  const isUnnamed = NAMED_BEFORE.has(quantity.measure) && quantity.form !== 'share';
  return before ?? (isUnnamed ? null : nounBehind(text, quantity, to));
}

/** 高于全国6.1个百分点 is measured against somebody, which the label must keep. */
function gapLabel(text: string, from: number, to: number): Span | null {
  const gap = /[高低快慢多好]于[^，]{0,10}$/.exec(text.slice(from, to));
  return gap ? { start: from + gap.index, end: to } : measureBefore(text, from, to);
}
