import { withItem } from './smallLists.ts';

/** English words for numbers and for what they count off. */
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12 },
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  ...{
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
  },
};

export const NUMBER_WORDS: readonly string[] = Object.keys(NUMBERS);

const VALUES = new Map(Object.entries(NUMBERS));

/** Value of a number word, or undefined where it is none. */
export const valueOfWord = (word: string): number | undefined => VALUES.get(word);

const RANK = 1;
const SHARE = 2;
const AMOUNT = 4;

interface Opener {
  readonly word: string;
  readonly second: number;
  readonly kinds: number;
}

/** Words that quantities begin with, by their first unit. */
const OPENERS: Opener[][] = [];
function addOpeners(words: readonly string[], kinds: number): void {
  for (const word of words)
    (OPENERS[word.charCodeAt(0)] ??= []).push({ word, second: word.charCodeAt(1), kinds });
}
addOpeners(NUMBER_WORDS, SHARE | AMOUNT);
addOpeners(['rank', 'placed', 'came'], RANK);
addOpeners(['half', 'a ', 'a-'], SHARE);
addOpeners(['us$', 'rmb', 'cny'], AMOUNT);

/** What may begin with the word at `at`. */
function kindsOfWord(text: string, at: number): number {
  const openers = OPENERS[text.charCodeAt(at)];
  if (openers === undefined) return 0;
  const second = text.charCodeAt(at + 1);
  let kinds = 0;
  for (const opener of openers)
    if (opener.second === second && text.startsWith(opener.word, at)) kinds |= opener.kinds;
  return kinds;
}

/** First units of such words have a bit each, … */
const FIRSTS = (1 << 12) - 1;
/** … and the units that may be the second ones of some first, the bit so far above its own. */
const SECOND = 12;
const LETTER_BIT = 24;
const LETTER = 1 << LETTER_BIT;
const DIGIT = 1 << 25;
/** Of a currency. */
const SIGN = 1 << 26;
/** Behind these no amount begins: 1.5, covid-19. */
const POINT = 1 << 27;
/** Other units that are parts of words. */
const WORD = 1 << 28;

/** What UTF-16 units are, as bits. */
const UNITS = new Int32Array(0x10000);
function setBit(units: string, bit: number): void {
  for (const unit of units) UNITS[unit.charCodeAt(0)]! |= bit;
}
setBit('abcdefghijklmnopqrstuvwxyz', LETTER);
setBit('0123456789', DIGIT);
setBit('$¥€', SIGN);
setBit('.,-', POINT);
setBit('ABCDEFGHIJKLMNOPQRSTUVWXYZ_', WORD);
Object.values(OPENERS).forEach((openers, i) => {
  if (1 << i > FIRSTS) throw new Error('quantities begin with too many letters to have a bit each');
  for (const { word } of openers) {
    setBit(word.charAt(0), 1 << i);
    setBit(word.charAt(1), 1 << (i + SECOND));
  }
});

/** What may begin with the digits from `at` on, by what follows them: 3rd in the country, 3 out of 4. */
function kindsOfDigits(text: string, at: number): number {
  let end = at + 1;
  while ((UNITS[text.charCodeAt(end)]! & DIGIT) !== 0) end++;
  if ((UNITS[text.charCodeAt(end)]! & LETTER) !== 0) return RANK | AMOUNT;
  return text.startsWith(' in', end) || text.startsWith(' out', end) ? SHARE | AMOUNT : AMOUNT;
}

const NOWHERE: number[] = [];

/** Where in a clause quantities of each kind may begin, in order, in offsets of the clause. */
export class Starts {
  /** How many small letters the clause holds. */
  letters = 0;
  ranks = NOWHERE;
  shares = NOWHERE;
  amounts = NOWHERE;

  /** Takes up what may begin at `at`; `before` is what the unit before that is. */
  add(kinds: number, before: number, at: number): void {
    const isInWord = (before & (LETTER | DIGIT | WORD)) !== 0;
    if ((kinds & RANK) !== 0 && !isInWord) this.ranks = withItem(this.ranks, at);
    if ((kinds & SHARE) !== 0 && !isInWord) this.shares = withItem(this.shares, at);
    const isInNumber = (before & (LETTER | DIGIT | POINT)) !== 0;
    if ((kinds & AMOUNT) !== 0 && !isInNumber) this.amounts = withItem(this.amounts, at);
  }
}

/**
 * Looks at each unit of the clause `[start, end)` once; at words only where their first two units open a quantity. Most
 * units need no branch but the loop's own, for where words begin and end no processor foresees.
 */
export function readStarts(text: string, start: number, end: number): Starts {
  const starts = new Starts();
  let letters = 0;
  let beforeWord = 0;
  let before = 0;
  let first = 0;
  for (let at = start; at < end; at++) {
    const unit = UNITS[text.charCodeAt(at)]!;
    letters += (unit >>> LETTER_BIT) & 1;
    if ((((first << SECOND) | DIGIT | SIGN) & unit) !== 0) {
      if ((unit & SIGN) !== 0) starts.add(AMOUNT, before, at - start);
      else if ((unit & DIGIT) === 0) starts.add(kindsOfWord(text, at - 1), beforeWord, at - 1 - start);
      else if ((before & DIGIT) === 0) starts.add(kindsOfDigits(text, at), before, at - start);
    }
    // Nothing begins behind a letter.
    first = unit & FIRSTS & (((before >>> LETTER_BIT) & 1) - 1);
    beforeWord = before;
    before = unit;
  }
  starts.letters = letters;
  return starts;
}
