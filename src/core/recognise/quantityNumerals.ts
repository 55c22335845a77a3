const DIGITS = '零一二三四五六七八九';

/** By unit: what a digit counts, above 9 the power that a numeral is; -1 for all others. */
const VALUES = new Int32Array(0x10000).fill(-1);
for (let digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;
for (const [numeral, value] of [
  ['〇', 0],
  ['两', 2],
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
] as const)
  VALUES[numeral.charCodeAt(0)] = value;

const COMMA = ','.charCodeAt(0);
const STOP = '.'.charCodeAt(0);
const POINT = '点'.charCodeAt(0);
const ZERO = '零'.charCodeAt(0);

/** Powers from here on multiply all that stands before them. */
const MYRIAD = 1e4;

/** Digits and marks that a number can have without losing its last digit to rounding. */
const MOST_DIGITS = 15;

/** What the digit at `at` counts, or the power that the numeral there is; -1 for all other units. */
export const valueAt = (text: string, at: number): number => VALUES[text.charCodeAt(at)] ?? -1;
const isDigitAt = (text: string, at: number): boolean => {
  const value = valueAt(text, at);
  return value >= 0 && value <= 9;
};

/** Whether `[start, end)` is put together of ASCII digits, commas and points. */
function isAscii(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unit < 48 || unit > 57) && unit !== COMMA && unit !== STOP) return false;
  }
  return end > start;
}

/** Value of a number in ASCII digits: a whole number and a power of ten, both exact, so that their quotient is too. */
function parseAscii(text: string, start: number, end: number): number | null {
  if (end - start > MOST_DIGITS) return null;
  let whole = 0;
  let divisor = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === COMMA) continue;
    if (unit === STOP) {
      if (divisor > 0) return null;
      divisor = 1;
      continue;
    }
    whole = whole * 10 + unit - 48;
    divisor *= 10;
    digits++;
  }
  if (digits === 0) return null;
  return divisor > 1 ? whole / divisor : whole;
}

/**
 * Value of the number in `[start, end)`, written in ASCII digits (1,234.5) or Chinese numerals (四千五百, 八点五, 百), or
 * null where it is none.
 */
export function parseNumeral(text: string, start = 0, end = text.length): number | null {
  if (isAscii(text, start, end)) return parseAscii(text, start, end);
  let point = start;
  while (point < end && text.charCodeAt(point) !== POINT) point++;
  const value = parseWhole(text, start, point);
  if (value === null || point === end) return value;
  const decimals = readDigits(text, point + 1, end);
  return decimals === null ? null : value + decimals / 10 ** (end - point - 1);
}

/** Digits one after the other: 二〇二四. */
function readDigits(text: string, start: number, end: number): number | null {
  let value = 0;
  for (let at = start; at < end; at++) {
    if (!isDigitAt(text, at) || value > 1e12) return null;
    value = value * 10 + valueAt(text, at);
  }
  return start === end ? null : value;
}

function isAllDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigitAt(text, at)) return false;
  return true;
}

function parseWhole(text: string, start: number, end: number): number | null {
  // 三五, 一两 name no number; 二〇二四 does.
  if (end - start > 1 && isAllDigits(text, start, end))
    return end - start > 2 ? readDigits(text, start, end) : null;
  let total = 0;
  let section = 0;
  let digit = -1;
  for (let at = start; at < end; at++) {
    const value = valueAt(text, at);
    if (value < 0) return null;
    if (value <= 9) digit = value;
    else if (value < MYRIAD) {
      section += (digit < 0 ? 1 : digit) * value;
      digit = -1;
    } else {
      const below = section + Math.max(0, digit);
      total = total > 0 && total < value ? (total + below) * value : total + (below || 1) * value;
      section = 0;
      digit = -1;
    }
  }
  return total + section + Math.max(0, digit) * lastFactor(text, start, end);
}

/** What the last digit counts: 一百五 and 三万二 leave out the last power. */
function lastFactor(text: string, start: number, end: number): number {
  const last = end - 1;
  if (last > start && text.charCodeAt(last - 1) === ZERO) return 1;
  if (!isDigitAt(text, last)) return 1;
  const before = last > start ? valueAt(text, last - 1) : -1;
  return (before > 9 ? before : 10) / 10;
}
