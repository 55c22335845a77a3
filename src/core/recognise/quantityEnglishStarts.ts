import { withItem } from './smallLists.ts';

/** English words for numbers and for what they count off. */
const VALUES: Readonly<Record<string, number>> = {
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

export const NUMBER_WORDS: readonly string[] = Object.keys(VALUES);

/** Value of a number word, or undefined where it is none. */
export const valueOfWord = (word: string): number | undefined => VALUES[word];

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

const LETTER = 1;
const DIGIT = 2;
const SIGN = 4;
/** Behind these no amount begins: 1.5, covid-19. */
const POINT = 8;
/** Other units that are parts of words. */
const WORD = 16;
const OPENS = LETTER | DIGIT | SIGN;

const CLASS = new Uint8Array(0x10000);
for (const unit of 'abcdefghijklmnopqrstuvwxyz') {
  CLASS[unit.charCodeAt(0)] = LETTER;
  CLASS[unit.toUpperCase().charCodeAt(0)] = WORD;
}
for (const unit of '0123456789') CLASS[unit.charCodeAt(0)] = DIGIT;
for (const unit of '$¥€') CLASS[unit.charCodeAt(0)] = SIGN;
for (const unit of '.,-') CLASS[unit.charCodeAt(0)] = POINT;
CLASS['_'.charCodeAt(0)] = WORD;

/** What may begin with the digits before `end`, by what follows them: 3rd in the country, 3 out of 4. */
function kindsOfDigits(text: string, end: number): number {
  const next = CLASS[text.charCodeAt(end)]!;
  if (next === LETTER) return RANK | AMOUNT;
  return text.startsWith(' in', end) || text.startsWith(' out', end) ? SHARE | AMOUNT : AMOUNT;
}

/** Where in a clause quantities of each kind may begin, in order, in offsets of the clause. */
export interface Starts {
  readonly ranks: readonly number[];
  readonly shares: readonly number[];
  readonly amounts: readonly number[];
}

const NOWHERE: number[] = [];

/** Looks at each unit of the clause `[start, end)` once, and at the letters of words only where one opens a quantity. */
export function readStarts(text: string, start: number, end: number): Starts {
  let [ranks, shares, amounts] = [NOWHERE, NOWHERE, NOWHERE];
  let before = 0;
  let at = start;
  while (at < end) {
    const kind = CLASS[text.charCodeAt(at)]!;
    const from = at++;
    if ((kind & OPENS) === 0) {
      before = kind;
      continue;
    }
    if (kind !== SIGN) while (at < end && CLASS[text.charCodeAt(at)] === kind) at++;
    let kinds = kind === SIGN ? AMOUNT : kind === DIGIT ? kindsOfDigits(text, at) : kindsOfWord(text, from);
    if (kinds !== 0) {
      if ((before & (LETTER | DIGIT | WORD)) !== 0) kinds &= AMOUNT;
      if ((before & (LETTER | DIGIT | POINT)) !== 0) kinds &= ~AMOUNT;
      if ((kinds & RANK) !== 0) ranks = withItem(ranks, from - start);
      if ((kinds & SHARE) !== 0) shares = withItem(shares, from - start);
      if ((kinds & AMOUNT) !== 0) amounts = withItem(amounts, from - start);
    }
    before = kind;
  }
  return { ranks, shares, amounts };
}
