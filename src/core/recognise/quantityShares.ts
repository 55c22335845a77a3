import { unitsOf } from '../text/unitSet.ts';
import { boundAfter, boundBefore } from './quantityBounds.ts';
import type { Quantity } from './quantity.ts';
import { parseNumeral } from './quantityNumerals.ts';

const PARTS =
  /([\d一二两三四五六七八九十百]+)分之([\d.一二两三四五六七八九十百]+(?:点[一二三四五六七八九]+)?)(多)?/y;
const PARTS_NUMERALS = unitsOf(/[\d一二两三四五六七八九十百]/);
const EACH = '每'.charCodeAt(0);
const PART_MARK = '分'.charCodeAt(0);
const HALF_MARK = '半'.charCodeAt(0);
const HALF = /一半|半数|半(?![导年个月小岛径成球山坡决夜天路程途生信截空自])/y;
const PER_N =
  /每(\d+|[二两三四五六七八九十百]+)(辆|台|个|件|吨|颗|片|块|部|架|艘|人|家|度|斤|枚|瓶|套|只|头)([^，。；！？\d一二三四五六七八九十]{0,20}?)(?:就|便|中|里)?有?(?:超过|近|约)?(\d+|[一二两三四五六七八九十])\2/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const round = (value: number): number => Math.round(value * 100) / 100;

type Sharing = Pick<Quantity, 'value' | 'unit' | 'measure' | 'magnitude' | 'form' | 'isSmall'>;

/** What a share says, in per cent. */
export const sharing = (value: number): Sharing => ({
  value,
  unit: '%',
  measure: 'percent',
  magnitude: value,
  form: 'share',
  isSmall: false,
});

function share(
  percent: number,
  start: number,
  end: number,
  about: Pick<Quantity, 'bound' | 'boundStart'>,
): Quantity {
  return { start, end, ...sharing(round(percent)), ...about };
}

/** 三分之一, 百分之三十, 近一半, 过半: a share without a percent sign. */
export function readShare(text: string, from: number, at: number): Quantity | null {
  const parts = isFraction(text, at) ? matchAt(PARTS, text, at) : null;
  const half = parts ? null : readHalf(text, at);
  const found = parts ?? half;
  if (!found) return null;
  const whole = parts ? parseNumeral(parts[1]!) : 2;
  const part = parts ? parseNumeral(parts[2]!) : 1;
  if (!whole || part === null) return null;
  const before = boundBefore(text, from, at, found[0].startsWith('半'));
  if (found[0] === '半' && !before) return null;
  const end = at + found[0].length;
  const after = boundAfter(text, end);
  const bound = after ? after.bound : parts?.[3] ? 'min' : before ? before.bound : 'exact';
  return share((100 * part) / whole, at, after ? after.end : end, {
    bound,
    boundStart: before ? before.start : at,
  });
}

/** Whether 分之 follows the numerals at `at`. */
function isFraction(text: string, at: number): boolean {
  let end = at;
  while (PARTS_NUMERALS.hasAt(text, end)) end++;
  return text.charCodeAt(end) === PART_MARK && text.startsWith('分之', end);
}

function readHalf(text: string, at: number): RegExpExecArray | null {
  if (text.charCodeAt(at) !== HALF_MARK && text.charCodeAt(at + 1) !== HALF_MARK) return null;
  const before = text.charAt(at - 1);
  return '上下前后多另大小'.includes(before) && before !== '' ? null : matchAt(HALF, text, at);
}

/** 每4辆新能源汽车就有1辆: one in four. */
export function readPerN(text: string, at: number): Quantity | null {
  const match = text.charCodeAt(at) === EACH ? matchAt(PER_N, text, at) : null;
  if (!match) return null;
  const [whole, part] = [parseNumeral(match[1]!), parseNumeral(match[4]!)];
  if (!whole || part === null || part > whole) return null;
  return share((100 * part) / whole, at, at + match[0].length, { bound: 'exact', boundStart: at });
}
