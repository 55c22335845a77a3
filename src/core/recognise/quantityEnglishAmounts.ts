import { isDigit } from '../text/characters.ts';
import type { Quantity } from './quantity.ts';
import { valueOfWord } from './quantityEnglishStarts.ts';
import { parseNumeral } from './quantityNumerals.ts';
import { englishUnitAt, unitNamed, type Unit } from './quantityUnits.ts';

const PERCENT = unitNamed('%');
const CURRENCIES: readonly (readonly [sign: string, unit: Unit])[] = [
  ['us$', unitNamed('dollars')],
  ['$', unitNamed('dollars')],
  ['rmb', unitNamed('yuan')],
  ['cny', unitNamed('yuan')],
  ['¥', unitNamed('yuan')],
  ['€', unitNamed('euros')],
];
const SCALES: readonly (readonly [word: string, factor: number])[] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];
/** What number words are amounts of: ten percent. */
const COUNTED = ['percent', 'per cent', 'million', 'billion', 'trillion'];

const BLANK = ' '.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);
const STOP = '.'.charCodeAt(0);
const PERCENT_SIGN = '%'.charCodeAt(0);
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isGap = (unit: number): boolean => unit === BLANK || unit === HYPHEN;

/** Where the number word ends that begins an amount at `at`; `at` itself where none does. */
function wordEnd(clause: string, at: number): number {
  let end = at;
  while (isLetter(clause.charCodeAt(end))) end++;
  if (!isGap(clause.charCodeAt(end)) || valueOfWord(clause.slice(at, end)) === undefined) return at;
  for (const counted of COUNTED) if (clause.startsWith(counted, end + 1)) return end;
  return at;
}

/** Where the number at `at` ends, with a comma that may only part it from the words behind; `at` where none does. */
function numberEnd(clause: string, at: number): number {
  if (!isDigit(clause.charCodeAt(at))) return wordEnd(clause, at);
  let end = at + 1;
  while (isDigit(clause.charCodeAt(end)) || clause.charCodeAt(end) === COMMA) end++;
  if (clause.charCodeAt(end) !== STOP || !isDigit(clause.charCodeAt(end + 1))) return end;
  end += 2;
  while (isDigit(clause.charCodeAt(end))) end++;
  return end;
}

function valueIn(clause: string, start: number, end: number): number | null {
  if (!isDigit(clause.charCodeAt(start))) return valueOfWord(clause.slice(start, end)) ?? null;
  return parseNumeral(clause, start, clause.charCodeAt(end - 1) === COMMA ? end - 1 : end);
}

type Scale = (typeof SCALES)[number];

function scaleAt(clause: string, at: number): Scale | null {
  if (!isGap(clause.charCodeAt(at))) return null;
  for (const scale of SCALES) if (clause.startsWith(scale[0], at + 1)) return scale;
  return null;
}

function currencyAt(clause: string, at: number): (typeof CURRENCIES)[number] | null {
  if (isDigit(clause.charCodeAt(at))) return null;
  for (const currency of CURRENCIES) if (clause.startsWith(currency[0], at)) return currency;
  return null;
}

interface UnitHere {
  readonly unit: Unit;
  readonly end: number;
}

/** The unit behind the number that ends at `at`, right behind it or one word on: 3 new plants. */
function unitBehind(clause: string, at: number): UnitHere | null {
  const sign = clause.charCodeAt(at) === BLANK ? at + 1 : at;
  if (clause.charCodeAt(sign) === PERCENT_SIGN) return { unit: PERCENT, end: sign + 1 };
  if (!isGap(clause.charCodeAt(at))) return null;
  let start = at + 1;
  let unit = englishUnitAt(clause, start);
  if (!unit) {
    let end = start;
    while (isLetter(clause.charCodeAt(end)) || clause.charCodeAt(end) === HYPHEN) end++;
    if (end === start || clause.charCodeAt(end) !== BLANK) return null;
    start = end + 1;
    unit = englishUnitAt(clause, start);
  }
  return unit && { unit, end: start + unit.word.length };
}

/** A number as it stands in a clause, and what it says where it counts something. */
export interface EnglishAmount {
  readonly end: number;
  readonly said: Pick<Quantity, 'value' | 'unit' | 'measure' | 'magnitude' | 'form' | 'isSmall'> | null;
}

/** The amount that begins at `at` of an English clause in matching form, or null where no number does. */
export function readEnglishAmount(clause: string, at: number): EnglishAmount | null {
  const currency = currencyAt(clause, at);
  const sign = currency ? at + currency[0].length : at;
  const start = currency && clause.charCodeAt(sign) === BLANK ? sign + 1 : sign;
  const digits = numberEnd(clause, start);
  if (digits === start) return null;
  const scale = scaleAt(clause, digits);
  const scaled = scale ? digits + 1 + scale[0].length : digits;
  const behind = unitBehind(clause, scaled);
  const end = behind ? behind.end : scaled;
  const unit = currency ? currency[1] : behind ? behind.unit : null;
  const value = unit && valueIn(clause, start, digits);
  if (!unit || value === null) return { end, said: null };
  const isPercent = unit.measure === 'percent';
  const isCount = unit.kind === 'count';
  const said = {
    value,
    unit: isPercent ? '%' : scale ? `${scale[0]} ${unit.word}` : unit.word,
    measure: unit.measure,
    magnitude: value * (scale ? scale[1] : 1) * unit.factor,
    form: isCount ? ('count' as const) : ('amount' as const),
    isSmall: isCount && value < 10,
  };
  return { end, said };
}
