import { isDigit } from '../text/characters.ts';
import { unitsOf } from '../text/unitSet.ts';

const NUMERALS = unitsOf(/[〇零一二两三四五六七八九十百千万亿]/);
const DECIMALS = unitsOf(/[〇零一二三四五六七八九]/);
const RANGE_FIRSTS = unitsOf(/[%成\-—~～–至到]/);
const RANGE_MARKS = unitsOf(/[—~～–至到-]/);
const RANGE_DIGITS = unitsOf(/[\d一二三四五六七八九]/);
const SHARE_UNITS = unitsOf(/[%成]/);
const POINT = '点'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const STOP = '.'.charCodeAt(0);

/** Where the ASCII digits that begin at `at` end. */
export function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where the number that begins at `at` ends: 1,234.5 or 四千五百 or 八点五; `at` itself where none does. */
export function numberEnd(text: string, at: number): number {
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

/** Where the second number of a range begins whose first ends at `at` (3至5, 10%-20%); -1 where there is none. */
export function rangeStart(text: string, at: number): number {
  if (!RANGE_FIRSTS.hasAt(text, at)) return -1;
  const mark = SHARE_UNITS.hasAt(text, at) ? at + 1 : at;
  return RANGE_MARKS.hasAt(text, mark) && RANGE_DIGITS.hasAt(text, mark + 1) ? mark + 1 : -1;
}
