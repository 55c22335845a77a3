import type { Figure, Span } from '../model/index.ts';
import { signOf, type SignedSpan } from './clausePattern.ts';
import { HAS_LATIN } from './clauses.ts';
import { readAmount } from './quantityAmounts.ts';
import { readEnglish } from './quantityEnglish.ts';
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

const DIGIT = 1;
const NUMERAL = 2;
const OPENER = 3;
const LATIN = 4;

const CLASS = new Uint8Array(0x10000);
for (const character of '0123456789') CLASS[character.charCodeAt(0)] = DIGIT;
for (const character of '〇零一二两三四五六七八九十百千万亿半') CLASS[character.charCodeAt(0)] = NUMERAL;
for (const character of '第首前每翻') CLASS[character.charCodeAt(0)] = OPENER;
for (let unit = 97; unit <= 122; unit++) CLASS[unit] = LATIN;

/** The sign of clauses that may hold a quantity. */
export const MAY_COUNT = signOf([...CLASS.keys()].filter((unit) => CLASS[unit] !== 0));

/** Latin letters from which on a clause is read as English, if it holds more of them than other units. */
const ENGLISH_LETTERS = 12;

const NONE: Quantity[] = [];

/**
 * Quantities of a clause of a folded text, in order, without overlap. Looks at each unit once in a table of classes and
 * at words and marks only where a number begins; counts letters only where there are some.
 */
export function readQuantities(text: string, { start, end, signs }: SignedSpan): readonly Quantity[] {
  if ((signs & HAS_LATIN) === 0) return readChinese(text, start, start, end);
  const most = Math.max(ENGLISH_LETTERS, Math.floor((end - start) / 2) + 1);
  let letters = 0;
  let first = end;
  for (let at = start; at < end; at++) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === 0) continue;
    if (kind !== LATIN) {
      if (at < first) first = at;
    } else if (++letters === most) return readEnglish(text, start, end);
  }
  return first === end ? NONE : readChinese(text, start, first, end);
}

/** Quantities of a clause that begins at `start` and holds none before `first`. */
function readChinese(text: string, start: number, first: number, end: number): readonly Quantity[] {
  let found = NONE;
  let at = first;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === 0 || kind === LATIN) {
      at++;
      continue;
    }
    const quantity = kind === OPENER ? readOpened(text, start, at) : readNumber(text, start, at);
    if (quantity && quantity.end <= end) {
      found = withItem(found, quantity);
      at = quantity.end;
      continue;
    }
    at++;
    while (kind !== OPENER && at < end && isNumeric(CLASS[text.charCodeAt(at)]!)) at++;
  }
  return found;
}

const isNumeric = (kind: number): boolean => kind === DIGIT || kind === NUMERAL;

const readOpened = (text: string, start: number, at: number): Quantity | null =>
  text.charCodeAt(at) === EACH ? readPerN(text, at) : readRank(text, start, at);

const readNumber = (text: string, start: number, at: number): Quantity | null =>
  readShare(text, start, at) ?? readAmount(text, start, at);

const EACH = '每'.charCodeAt(0);
