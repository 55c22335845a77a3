import type { Figure, Span } from '../model/index.ts';
import { signOf, type SignedSpan } from './clausePattern.ts';
import { HAS_LATIN } from './clauses.ts';
import { COUNT_ALONE, MAY_FOLLOW, readAmount } from './quantityAmounts.ts';
import { readEnglish } from './quantityEnglish.ts';
import { readStarts } from './quantityEnglishStarts.ts';
import { readRank } from './quantityRanks.ts';
import { withItem } from './smallLists.ts';
import { readPerN, readShare } from './quantityShares.ts';

/** A number with its unit, as it stands in a clause; offsets in UTF-16 units of the matching text. */
export interface Quantity extends Span {
  /** Where the words of its bound begin (近, 超过), else where the number does. */
  readonly boundStart: number;
  readonly value: number;
  readonly unit: string;
  /** What the unit measures (`data/lexicon/units.json`), or `rank`, `level`. */
  readonly measure: string;
  /** Value in the measure's own unit: tells that 36 million visitors and 3600万人次 are one. */
  readonly magnitude: number;
  readonly bound: Figure['bound'];
  readonly form: 'amount' | 'count' | 'share' | 'rank';
  /** A small number in Chinese numerals, as in 三个: a figure only beside an industry. */
  readonly isSmall: boolean;
}

const NUMBER = 1;
const OPENER = 2;
/** 半 in a number, or 分 behind it: maybe a share. */
const SHARE = 4;
/** With such a unit in it a number may count something, … */
const ALONE = 8;
/** … or with such a unit behind it: 三|个, 三|分之一, 1|.5亿. */
const BEHIND = 16;

const CLASS = new Uint8Array(0x10000);
for (const unit of '0123456789〇零一二两三四五六七八九十百千万亿半') CLASS[unit.charCodeAt(0)] = NUMBER;
for (const unit of '第首前每') CLASS[unit.charCodeAt(0)] = OPENER;
for (const unit of '半分') CLASS[unit.charCodeAt(0)]! |= SHARE;
for (const unit of '半分,.点' + COUNT_ALONE + MAY_FOLLOW) {
  const at = unit.charCodeAt(0);
  CLASS[at]! |= (CLASS[at]! & NUMBER) !== 0 ? ALONE : BEHIND;
}

const MAY_COUNT_CHINESE = signOf(
  [...CLASS.keys()].filter((unit) => (CLASS[unit]! & (NUMBER | OPENER)) !== 0),
);

/** The sign of clauses that may hold a quantity. */
export const MAY_COUNT = MAY_COUNT_CHINESE | HAS_LATIN;

/** Latin letters from which on a clause is read as English, if it holds more of them than other units. */
const ENGLISH_LETTERS = 12;

const NONE: Quantity[] = [];

/** Quantities of a clause of a folded text, in order, without overlap. */
export function readQuantities(text: string, { start, end, signs }: SignedSpan): readonly Quantity[] {
  if ((signs & HAS_LATIN) !== 0 && end - start >= ENGLISH_LETTERS) {
    const starts = readStarts(text, start, end);
    if (starts.letters >= ENGLISH_LETTERS && 2 * starts.letters > end - start)
      return readEnglish(text, start, end, starts);
  }
  return (signs & MAY_COUNT_CHINESE) === 0 ? NONE : readChinese(text, start, end);
}

/** Looks at each unit once in a table of classes, and at words and marks only around numbers that may count something. */
function readChinese(text: string, start: number, end: number): readonly Quantity[] {
  let found = NONE;
  let at = start;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if ((kind & (NUMBER | OPENER)) === 0) {
      at++;
      continue;
    }
    const isNumber = (kind & NUMBER) !== 0;
    const quantity = isNumber ? readNumber(text, start, at) : readOpened(text, start, at);
    if (quantity && quantity.end <= end) {
      found = withItem(found, quantity);
      at = quantity.end;
      continue;
    }
    at++;
    while (isNumber && at < end && (CLASS[text.charCodeAt(at)]! & NUMBER) !== 0) at++;
  }
  return found;
}

const readOpened = (text: string, start: number, at: number): Quantity | null =>
  text.charCodeAt(at) === EACH ? readPerN(text, at) : readRank(text, start, at);

function readNumber(text: string, start: number, at: number): Quantity | null {
  const kinds = kindsAround(text, at);
  if ((kinds & (ALONE | BEHIND)) === 0) return null;
  return ((kinds & SHARE) === 0 ? null : readShare(text, start, at)) ?? readAmount(text, start, at);
}

/** Classes of the units of the number that begins at `at`, and of the one behind it. */
function kindsAround(text: string, at: number): number {
  let kinds = 0;
  for (let behind = at; behind < text.length; behind++) {
    const kind = CLASS[text.charCodeAt(behind)]!;
    kinds |= kind;
    if ((kind & NUMBER) === 0) break;
  }
  return kinds;
}

const EACH = '每'.charCodeAt(0);
