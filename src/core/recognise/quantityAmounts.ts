import { isDigit } from '../text/characters.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { boundAfter, boundBefore, boundInside } from './quantityBounds.ts';
import type { Quantity } from './quantity.ts';
import { parseNumeral } from './quantityNumerals.ts';
import { unitAt, UNIT_STARTS, type Unit } from './quantityUnits.ts';

const NUMERALS = unitsOf(/[〇零一二两三四五六七八九十百千万亿]/);
const DECIMALS = unitsOf(/[〇零一二三四五六七八九]/);
const POINT = '点'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const STOP = '.'.charCodeAt(0);
const RANGE = /(?:%|成)?(?:-|—|~|～|–|至|到)(?=[\d一二三四五六七八九])/y;
/** What may stand between the digits and the unit: 3千多万, 四十余亿. Powers below 万 only behind ASCII digits. */
const MORE = /([余多来几])?()([万亿]*)([余多来])?个?/y;
const MORE_POWERS = /([余多来几])?([十百千]+)([万亿]*)([余多来])?个?/y;
const STEP = /级|台阶|大关|门槛|规模|产业|集群|工程|链条|$|[，。；、！？”）)]/y;

/** Where it cannot be read as a number of its own: C919, 4.0, 第三, 数百, 几十, “51010”. */
const NO_START = unitsOf(/[a-z.\d第数几年]/);

/** What `RANGE`, `MORE` and its powers begin with: most numbers are followed by none of it. */
const RANGE_START = unitsOf(/[%成\-—~～–至到]/);
const MORE_START = unitsOf(/[余多来几万亿个]/);
const POWERS_START = unitsOf(/[十百千]/);
const MORE_LETTERS = unitsOf(/[余多来几]/);

/** The last numeral of numbers that may count something by themselves (百亿), or of which it is part of a unit (千瓦). */
const COUNTS_ALONE = unitsOf(/[万亿千]/);
const MYRIADS = unitsOf(/[万亿]/);

const POWER_UNITS = unitsOf(/[十百千万亿]/);

/** 百亿, 千: powers and no digit. */
function isBareNumeral(numeral: string): boolean {
  for (let at = 0; at < numeral.length; at++) if (!POWER_UNITS.hasAt(numeral, at)) return false;
  return numeral !== '';
}

/** Whether a number that `numberEnd` found is written in ASCII digits. */
const isAscii = (token: string): boolean => isDigit(token.charCodeAt(0));

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where the number that begins at `at` ends: 1,234.5 or 四千五百 or 八点五; `at` itself where none does. */
function numberEnd(text: string, at: number): number {
  let end = digitsEnd(text, at);
  if (end > at) {
    if (end - at <= 3) while (text.charCodeAt(end) === COMMA && digitsEnd(text, end + 1) >= end + 4) end += 4;
    return text.charCodeAt(end) === STOP && isDigit(text.charCodeAt(end + 1))
      ? digitsEnd(text, end + 1)
      : end;
  }
  while (NUMERALS.hasAt(text, end)) end++;
  if (end === at || text.charCodeAt(end) !== POINT || !DECIMALS.hasAt(text, end + 1)) return end;
  end++;
  while (DECIMALS.hasAt(text, end)) end++;
  return end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Scaled {
  readonly value: number;
  readonly multiplier: string;
}

/** Takes the last 万 or 亿 of a Chinese numeral as a multiplier, as digits have it: 四千亿 → 4000 亿. */
function splitMultiplier(numeral: string): Scaled | null {
  let split = numeral.length;
  while (MYRIADS.hasAt(numeral, split - 1)) split--;
  if (!MYRIADS.hasWithin(numeral, 0, split)) {
    const value = split === 0 ? 1 : parseNumeral(numeral, 0, split);
    return !value ? null : { value, multiplier: numeral.slice(split) };
  }
  const value = parseNumeral(numeral);
  if (!value) return null;
  return value >= 1e8 ? { value: value / 1e8, multiplier: '亿' } : { value: value / 1e4, multiplier: '万' };
}

const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function power(word: string): number {
  let product = 1;
  for (let at = 0; at < word.length; at++) product *= POWERS[word.charAt(at)]!;
  return product;
}

/** The number that begins at `at`, its unit and bound, or null where it counts nothing. `from` starts the clause. */
export function readAmount(text: string, from: number, at: number): Quantity | null {
  if (at > from && NO_START.hasAt(text, at - 1)) return null;
  const numeralEnd = numberEnd(text, at);
  if (
    numeralEnd === at ||
    (!FOLLOWS[text.charCodeAt(numeralEnd)] && !COUNTS_ALONE.hasAt(text, numeralEnd - 1))
  )
    return null;
  const token = text.slice(at, numeralEnd);
  // 五千|瓦: the last numeral may belong to the unit.
  const powered = isDigit(text.charCodeAt(at))
    ? readToken(text, { from, at, token, more: MORE_POWERS })
    : null;
  const whole = powered ?? readToken(text, { from, at, token, more: MORE });
  if (whole || token.length < 2 || !token.endsWith('千')) return whole;
  return readToken(text, { from, at, token: token.slice(0, -1), more: MORE });
}

interface Token {
  readonly from: number;
  readonly at: number;
  readonly token: string;
  readonly more: RegExp;
}

/** Units before which a number may count something: unit words, ranges, and what `MORE` reads. */
const FOLLOWS = new Uint8Array(0x10000);
for (const unit of '%成-—~～–至到余多来几个十百千万亿 ') FOLLOWS[unit.charCodeAt(0)] = 1;
for (const unit of UNIT_STARTS) FOLLOWS[unit] = 1;

function readToken(text: string, { from, at, token, more }: Token): Quantity | null {
  const isPlain = FOLLOWS[text.charCodeAt(at + token.length)] !== 1;
  if (isPlain && !MYRIADS.hasAt(token, token.length - 1)) return null;
  const { second, end: numberEnd } = readRange(text, at + token.length);
  const rest = readMore(text, numberEnd, more);
  if (!rest) return null;
  const [all = '', inside, small = '', large = '', late] = rest;
  const unitStart = numberEnd + all.length - (all.endsWith('个') && large === '' ? 1 : 0);
  const named = unitAfter(text, unitStart);
  // Without a unit only 万 and 亿 count something.
  if (named === null && large === '' && !MYRIADS.hasWithin(text, at, numberEnd)) return null;
  const isRange = second !== null;
  const scaled = isRange && !isAscii(second) ? splitRange(token, second) : scale(token);
  if (!scaled) return null;
  const multiplier = scaled.multiplier + large;
  const plain =
    named ??
    (MYRIADS.hasAt(multiplier, multiplier.length - 1) ? impliedYuan(text, unitStart, multiplier) : null);
  if (!plain || !isCountable(plain.unit, token, multiplier)) return null;
  const isBare = isBareNumeral(token);
  const before = boundBefore(text, from, at, isBare);
  const isUnsaid = before.bound === 'exact' && (plain.unit.kind === 'count' || text.charAt(at - 1) === '的');
  if (isBare && isUnsaid && plain.unit.measure !== 'yuan') return null;
  const after = boundAfter(text, plain.end);
  const value = round(scaled.value * power(small) * (plain.unit.word === '成' ? 10 : 1));
  const unit = plain.unit.word === '成' ? '%' : multiplier + plain.word.replace('元人民币', '元');
  const mark = inside ?? late;
  const bound =
    after.bound ??
    (mark ? boundInside(mark) : before.bound !== 'exact' ? before.bound : isRange ? 'min' : plain.bound);
  return {
    start: at,
    end: after.end,
    boundStart: before.start,
    value,
    unit,
    measure: plain.unit.measure,
    magnitude: value * power(multiplier) * (plain.unit.word === '成' ? 1 : plain.unit.factor),
    bound,
    form: plain.unit.kind === 'count' ? 'count' : plain.unit.word === '成' ? 'share' : 'amount',
    isSmall: value < 10 && multiplier === '' && PIECEMEAL.has(plain.unit.measure) && !isAscii(token),
  };
}

/** 3至5: the second number of a range whose first ends at `at`, and where all of it ends. */
function readRange(text: string, at: number): { readonly second: string | null; readonly end: number } {
  const range = RANGE_START.hasAt(text, at) ? matchAt(RANGE, text, at) : null;
  const start = at + (range?.[0].length ?? 0);
  const end = range ? numberEnd(text, start) : at;
  return end > start ? { second: text.slice(start, end), end } : { second: null, end: at };
}

/** What `more` matches behind the digits; not asked where nothing of it can stand there. */
function readMore(text: string, at: number, more: RegExp): readonly (string | undefined)[] | null {
  if (more === MORE) return MORE_START.hasAt(text, at) ? matchAt(more, text, at) : [];
  const start = MORE_LETTERS.hasAt(text, at) ? at + 1 : at;
  return POWERS_START.hasAt(text, start) ? matchAt(more, text, at) : null;
}

/** Measures of things one by one, where small numbers are mere talk: 三件事, 两家. */
const PIECEMEAL = new Set(['things', 'people', 'pieces', 'units', 'animals', 'plants', 'times-done']);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const scale = (token: string): Scaled | null => {
  if (!isAscii(token)) return splitMultiplier(token);
  const value = parseNumeral(token);
  return value === null ? null : { value, multiplier: '' };
};

/** 三至五万亩: the multiplier stands with the second number. */
function splitRange(first: string, second: string): Scaled | null {
  const low = scale(first);
  const high = scale(second);
  return low && high ? { value: low.value, multiplier: low.multiplier || high.multiplier } : null;
}

interface UnitHere {
  readonly unit: Unit;
  /** The unit as written, a price per unit with it: 元/吨. */
  readonly word: string;
  readonly end: number;
  readonly bound: 'exact' | 'about';
}

const SLASH = '/'.charCodeAt(0);
const PER = gated(/^\/[\u4e00-\u9fff]{1,3}?(?![\u4e00-\u9fff]{3})/);

function unitAfter(text: string, at: number): UnitHere | null {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const unit = unitAt(text, start);
  if (!unit) return null;
  const end = start + unit.word.length;
  if (text.charCodeAt(end) !== SLASH) return { unit, word: unit.word, end, bound: 'exact' };
  const per = PER.exec(text, end, end + 6)?.[0] ?? '';
  return { unit, word: unit.word + per, end: end + per.length, bound: 'exact' };
}

/** 千亿级产业, 破五百亿: money without its unit. */
function impliedYuan(text: string, at: number, multiplier: string): UnitHere | null {
  const step = multiplier.includes('亿') ? matchAt(STEP, text, at) : null;
  const unit = step && unitAt('元', 0);
  if (!unit) return null;
  const isLevel = step[0] === '级';
  const isStep = /台阶|大关|门槛/.test(step[0]);
  return {
    unit,
    word: '元',
    end: at + (isLevel || isStep ? step[0].length : 0),
    bound: isLevel ? 'about' : 'exact',
  };
}

/** 一个, 一家 are articles; 大 counts behind digits only. */
function isCountable(unit: Unit, token: string, multiplier: string): boolean {
  if (unit.needsMultiplier && multiplier === '') return false;
  if (unit.word === '大') return multiplier === '' && isAscii(token) && digitsEnd(token, 0) === token.length;
  const isOne = token === '一' && multiplier === '';
  return !isOne || unit.measure === 'percent' || unit.measure === 'times';
}
