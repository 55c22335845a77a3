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

/** Powers from here on multiply all that stands before them. */
const MYRIAD = 1e4;

const valueAt = (numeral: string, at: number): number => VALUES[numeral.charCodeAt(at)] ?? -1;
const isDigitAt = (numeral: string, at: number): boolean => {
  const value = valueAt(numeral, at);
  return value >= 0 && value <= 9;
};

/** Whether a numeral is put together of ASCII digits, commas and points. */
function isAscii(numeral: string): boolean {
  for (let at = 0; at < numeral.length; at++) {
    const unit = numeral.charCodeAt(at);
    if ((unit < 48 || unit > 57) && unit !== COMMA && unit !== STOP) return false;
  }
  return numeral !== '';
}

/** Value of a number in ASCII digits (1,234.5) or Chinese numerals (四千五百, 八点五, 百), or null where it is none. */
export function parseNumeral(numeral: string): number | null {
  if (isAscii(numeral)) {
    const value = Number(numeral.includes(',') ? numeral.replaceAll(',', '') : numeral);
    return Number.isFinite(value) && numeral.length <= 15 ? value : null;
  }
  const [whole = '', fraction] = numeral.includes('点') ? numeral.split('点') : [numeral];
  const value = parseWhole(whole);
  if (value === null || fraction === undefined) return value;
  const decimals = readDigits(fraction);
  return decimals === null ? null : value + decimals / 10 ** fraction.length;
}

/** Digits one after the other: 二〇二四. */
function readDigits(numeral: string): number | null {
  let value = 0;
  for (let at = 0; at < numeral.length; at++) {
    if (!isDigitAt(numeral, at) || value > 1e12) return null;
    value = value * 10 + valueAt(numeral, at);
  }
  return numeral === '' ? null : value;
}

function isAllDigits(numeral: string): boolean {
  for (let at = 0; at < numeral.length; at++) if (!isDigitAt(numeral, at)) return false;
  return true;
}

function parseWhole(numeral: string): number | null {
  // 三五, 一两 name no number; 二〇二四 does.
  if (numeral.length > 1 && isAllDigits(numeral)) return numeral.length > 2 ? readDigits(numeral) : null;
  let [total, section, digit] = [0, 0, -1];
  for (let at = 0; at < numeral.length; at++) {
    const value = valueAt(numeral, at);
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
  return total + section + Math.max(0, digit) * lastFactor(numeral);
}

/** What the last digit counts: 一百五 and 三万二 leave out the last power. */
function lastFactor(numeral: string): number {
  const last = numeral.length - 1;
  if (last > 0 && numeral.charAt(last - 1) === '零') return 1;
  if (!isDigitAt(numeral, last)) return 1;
  const before = last > 0 ? valueAt(numeral, last - 1) : -1;
  return (before > 9 ? before : 10) / 10;
}
