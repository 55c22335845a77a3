const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Value of a number in ASCII digits (1,234.5) or Chinese numerals (四千五百, 八点五, 百), or null where it is none. */
export function parseNumeral(numeral: string): number | null {
  if (/^[\d,.]+$/.test(numeral)) {
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
  for (const character of numeral) {
    const digit = DIGITS[character];
    if (digit === undefined || value > 1e12) return null;
    value = value * 10 + digit;
  }
  return numeral === '' ? null : value;
}

function parseWhole(numeral: string): number | null {
  // 三五, 一两 name no number; 二〇二四 does.
  if (numeral.length > 1 && [...numeral].every((character) => character in DIGITS))
    return numeral.length > 2 ? readDigits(numeral) : null;
  let [total, section, digit] = [0, 0, -1];
  let last = '';
  for (const character of numeral) {
    if (character in DIGITS) digit = DIGITS[character]!;
    else if (character in POWERS) {
      section += (digit < 0 ? 1 : digit) * POWERS[character]!;
      digit = -1;
    } else if (character in MYRIADS) {
      const below = section + Math.max(0, digit);
      const factor = MYRIADS[character]!;
      total = total > 0 && total < factor ? (total + below) * factor : total + (below || 1) * factor;
      section = 0;
      digit = -1;
    } else return null;
    last = character;
  }
  // 一百五 and 三万二 leave out the last power.
  const before = numeral.at(-2) ?? '';
  const missing = last in DIGITS ? (POWERS[before] ?? MYRIADS[before] ?? 10) / 10 : 1;
  return total + section + Math.max(0, digit) * (before === '零' ? 1 : missing);
}
