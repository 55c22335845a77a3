import { isDigit } from '../text/characters.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { boundAfter, boundBefore, boundInside } from './quantityBounds.ts';
import { digitsEnd, numberEnd, rangeStart } from './quantityDigits.ts';
import type { Quantity } from './quantity.ts';
import { parseNumeral, valueAt } from './quantityNumerals.ts';
import { unitAt, unitNamed, UNIT_STARTS, type Unit } from './quantityUnits.ts';

const STEP = /级|台阶|大关|门槛|规模|产业|集群|工程|链条|$|[，。；、！？”）)]/y;

/** Where it cannot be read as a number of its own: C919, 4.0, 第三, 数百, 几十, “51010”. */
const NO_START = unitsOf(/[a-z.\d第数几年]/);

/** What may stand between the digits and the unit: 3千多万, 四十余亿. Powers below 万 only behind ASCII digits. */
const EARLY_MARKS = unitsOf(/[余多来几]/);
const SMALL_POWERS = unitsOf(/[十百千]/);
const MYRIADS = unitsOf(/[万亿]/);
const LATE_MARKS = unitsOf(/[余多来]/);

/** The last numeral of numbers that may count something by themselves (百亿), or of which it is part of a unit (千瓦). */
export const COUNT_ALONE = '万亿千';
const COUNTS_ALONE = unitsOf(new RegExp(`[${COUNT_ALONE}]`));

/** Units before which a number may count something: ranges, marks and powers, and what unit words begin with. */
export const MAY_FOLLOW = '%成-—~～–至到余多来几个十百千万亿 ' + String.fromCharCode(...UNIT_STARTS);
const FOLLOWS = new Uint8Array(0x10000);
for (const unit of MAY_FOLLOW) FOLLOWS[unit.charCodeAt(0)] = 1;

/** What powers below 万 stand behind: 3|千万, 3|多百, 3|至5千. */
const BEFORE_POWERS = unitsOf(/[十百千余多来几%成\-—~～–至到]/);

const ALL_POWERS = unitsOf(/[十百千万亿]/);

const BLANK = ' '.charCodeAt(0);
const PIECE = '个'.charCodeAt(0);
const THOUSAND = '千'.charCodeAt(0);
const ONE = '一'.charCodeAt(0);
const OF = '的'.charCodeAt(0);

/** 百亿, 千: powers and no digit. */
function isBareNumeral(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!ALL_POWERS.hasAt(text, at)) return false;
  return start < end;
}

interface Scaled {
  readonly value: number;
  readonly multiplier: string;
}

/** Takes the last 万 or 亿 of a Chinese numeral as a multiplier, as digits have it: 四千亿 → 4000 亿. */
function splitMultiplier(text: string, start: number, end: number): Scaled | null {
  let split = end;
  while (split > start && MYRIADS.hasAt(text, split - 1)) split--;
  if (!MYRIADS.hasWithin(text, start, split)) {
    const value = split === start ? 1 : parseNumeral(text, start, split);
    return !value ? null : { value, multiplier: text.slice(split, end) };
  }
  const value = parseNumeral(text, start, end);
  if (!value) return null;
  return value >= 1e8 ? { value: value / 1e8, multiplier: '亿' } : { value: value / 1e4, multiplier: '万' };
}

function scale(text: string, start: number, end: number): Scaled | null {
  if (!isDigit(text.charCodeAt(start))) return splitMultiplier(text, start, end);
  const value = parseNumeral(text, start, end);
  return value === null ? null : { value, multiplier: '' };
}

/** What powers side by side multiply a number with. */
function power(powers: string, start: number, end: number): number {
  let product = 1;
  for (let at = start; at < end; at++) product *= valueAt(powers, at);
  return product;
}

/** The number that begins at `at`, its unit and bound, or null where it counts nothing. `from` starts the clause. */
export function readAmount(text: string, from: number, at: number): Quantity | null {
  if (at > from && NO_START.hasAt(text, at - 1)) return null;
  const end = numberEnd(text, at);
  if (end === at) return null;
  if (FOLLOWS[text.charCodeAt(end)] !== 1 && !COUNTS_ALONE.hasAt(text, end - 1)) return null;
  // 五千|瓦: the last numeral may belong to the unit.
  const mayHavePowers = BEFORE_POWERS.hasAt(text, end) && isDigit(text.charCodeAt(at));
  const powered = mayHavePowers ? readToken(text, from, at, end, true) : null;
  const whole = powered ?? readToken(text, from, at, end, false);
  if (whole || end - at < 2 || text.charCodeAt(end - 1) !== THOUSAND) return whole;
  return readToken(text, from, at, end - 1, false);
}

/** What the digits in `[at, tokenEnd)` count; `hasPowers` where powers below 万 have to stand behind them. */
function readToken(
  text: string,
  from: number,
  at: number,
  tokenEnd: number,
  hasPowers: boolean,
): Quantity | null {
  if (FOLLOWS[text.charCodeAt(tokenEnd)] !== 1 && !MYRIADS.hasAt(text, tokenEnd - 1)) return null;
  const second = rangeStart(text, tokenEnd);
  const digits = second < 0 ? tokenEnd : numberEnd(text, second);
  const early = EARLY_MARKS.hasAt(text, digits) ? digits : -1;
  const small = early < 0 ? digits : digits + 1;
  let large = small;
  if (hasPowers) while (SMALL_POWERS.hasAt(text, large)) large++;
  if (hasPowers && large === small) return null;
  let end = large;
  while (MYRIADS.hasAt(text, end)) end++;
  const hasLarge = end > large;
  const late = LATE_MARKS.hasAt(text, end) ? end : -1;
  const largeEnd = end;
  if (late >= 0) end++;
  if (hasLarge && text.charCodeAt(end) === PIECE) end++;
  const unitStart = text.charCodeAt(end) === BLANK ? end + 1 : end;
  const named = unitAt(text, unitStart);
  // Without a unit only 万 and 亿 count something.
  if (named === null && !hasLarge && !MYRIADS.hasWithin(text, at, digits)) return null;
  const scaled = scaleOfRange(text, at, tokenEnd, second, digits);
  if (!scaled) return null;
  const multiplier = hasLarge ? scaled.multiplier + text.slice(large, largeEnd) : scaled.multiplier;
  const implied =
    named === null && MYRIADS.hasAt(multiplier, multiplier.length - 1)
      ? impliedYuan(text, end, multiplier)
      : null;
  const unit = named ?? (implied && YUAN);
  if (!unit || !isCountable(unit, multiplier, text, at, tokenEnd)) return null;
  const isBare = isBareNumeral(text, at, tokenEnd);
  const before = boundBefore(text, from, at, isBare);
  const isUnsaid = before === null && (unit.kind === 'count' || text.charCodeAt(at - 1) === OF);
  if (isBare && isUnsaid && unit.measure !== 'yuan') return null;
  const per = implied ? '' : perAt(text, unitStart + unit.word.length);
  const unitEnd = implied ? implied.end : unitStart + unit.word.length + per.length;
  const after = boundAfter(text, unitEnd);
  const isTenths = unit.word === '成';
  const value = round(scaled.value * power(text, small, large) * (isTenths ? 10 : 1));
  const mark = early < 0 ? late : early;
  return {
    start: at,
    end: after ? after.end : unitEnd,
    boundStart: before ? before.start : at,
    value,
    unit: isTenths ? '%' : multiplier + unit.name + per,
    measure: unit.measure,
    magnitude: value * power(multiplier, 0, multiplier.length) * (isTenths ? 1 : unit.factor),
    bound: after
      ? after.bound
      : mark >= 0
        ? boundInside(text.charAt(mark))
        : before
          ? before.bound
          : second >= 0
            ? 'min'
            : implied?.isAbout
              ? 'about'
              : 'exact',
    form: unit.kind === 'count' ? 'count' : isTenths ? 'share' : 'amount',
    isSmall: value < 10 && multiplier === '' && PIECEMEAL.has(unit.measure) && !isDigit(text.charCodeAt(at)),
  };
}

/** Measures of things one by one, where small numbers are mere talk: 三件事, 两家. */
const PIECEMEAL = new Set(['things', 'people', 'pieces', 'units', 'animals', 'plants', 'times-done']);

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Value of a number, or of the first of a range: 三至五万亩, where the multiplier stands with the second. */
function scaleOfRange(
  text: string,
  at: number,
  end: number,
  second: number,
  secondEnd: number,
): Scaled | null {
  const low = scale(text, at, end);
  if (second < 0 || isDigit(text.charCodeAt(second))) return low;
  const high = scale(text, second, secondEnd);
  return low && high ? { value: low.value, multiplier: low.multiplier || high.multiplier } : null;
}

const SLASH = '/'.charCodeAt(0);
const PER = gated(/^\/[\u4e00-\u9fff]{1,3}?(?![\u4e00-\u9fff]{3})/);

/** What follows a unit that is a price per another: 元|/吨. */
const perAt = (text: string, at: number): string =>
  text.charCodeAt(at) === SLASH ? (PER.exec(text, at, at + 6)?.[0] ?? '') : '';

const YUAN = unitNamed('元');

/** 千亿级产业, 破五百亿: money without its unit. */
function impliedYuan(
  text: string,
  at: number,
  multiplier: string,
): { readonly end: number; readonly isAbout: boolean } | null {
  if (!multiplier.includes('亿')) return null;
  STEP.lastIndex = at;
  const step = STEP.exec(text);
  if (!step) return null;
  const isLevel = step[0] === '级';
  const isStep = isLevel || /台阶|大关|门槛/.test(step[0]);
  return { end: isStep ? at + step[0].length : at, isAbout: isLevel };
}

/** 一个, 一家 are articles; 大 counts behind digits only. */
function isCountable(unit: Unit, multiplier: string, text: string, at: number, end: number): boolean {
  if (unit.needsMultiplier && multiplier === '') return false;
  if (unit.word === '大') return multiplier === '' && digitsEnd(text, at) === end;
  const isOne = end - at === 1 && multiplier === '' && text.charCodeAt(at) === ONE;
  return !isOne || unit.measure === 'percent' || unit.measure === 'times';
}
