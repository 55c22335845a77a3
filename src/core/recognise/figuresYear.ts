import type { DocumentKind } from '../model/index.ts';
import { isDigit } from '../text/characters.ts';
import { gated } from '../text/gatedPattern.ts';
import { unitsOf } from '../text/unitSet.ts';
import { signOf, type SignedSpan } from './clausePattern.ts';

const TWO = '2'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const YEAR = '年'.charCodeAt(0);
const FIVE = '五'.charCodeAt(0);
const LETTER = 'y'.charCodeAt(0);

/** Years of four digits without 年 behind them are years after these. */
const BEFORE_DIGITS = gated(/(?:in|by|since|year|of|from|-|—) ?$/);
/** 比去年 names what a number is compared with, not its year. */
const COMPARED = unitsOf(/[比较]/);
/** How many years from that of the document. */
const OFFSETS: readonly (readonly [word: string, offset: number])[] = [
  ['去年', -1],
  ['上年', -1],
  ['上一年', -1],
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['前年', -2],
];
const ENGLISH_OFFSETS: readonly (readonly [word: string, offset: number])[] = [
  ['last year', -1],
  ['this year', 0],
  ['next year', 1],
];
/** Last years of the five-year plans. */
const PLAN_ENDS: readonly (readonly [word: string, year: number])[] = [
  ['十四五', 2025],
  ['十五五', 2030],
];

/** The sign of clauses that may name a year. */
const MAY_DATE = signOf([TWO, YEAR, FIVE, LETTER]);

const NO_CLAUSES: readonly SignedSpan[] = [];

/** Reads the years of lines, each from left to right; `base` is the year of the document. */
export class YearReader {
  private clauses = NO_CLAUSES;
  /** Number of the first clause of the line that is not read to its end. */
  private clause = 0;
  private year: number | null = null;
  /** Where the last words for a year end. */
  private last = 0;
  /** Up to here the line is read. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly base: number | null,
  ) {}

  /** Begins the line at `start`, cut into clauses. */
  enterLine(start: number, clauses: readonly SignedSpan[]): void {
    this.clauses = clauses;
    this.clause = 0;
    this.year = null;
    this.done = start;
  }

  /** The year that the numbers at `end` belong to: the last one named before them in the line, or null. */
  yearAt(end: number): number | null {
    const { clauses, done } = this;
    if (end <= done) return this.year;
    this.last = done;
    let i = this.clause;
    for (; i < clauses.length && clauses[i]!.start < end; i++) {
      const clause = clauses[i]!;
      if ((clause.signs & MAY_DATE) !== 0)
        this.read(Math.max(done, clause.start), Math.min(end, clause.end), end);
      if (clause.end > end) break;
    }
    this.clause = i;
    this.done = end;
    return this.year;
  }

  /** Reads the words that begin (or, in Chinese, end) in `[from, to)` and end before `end`. */
  private read(from: number, to: number, end: number): void {
    const { text } = this;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== TWO && unit !== YEAR && unit !== FIVE && unit !== LETTER) continue;
      if (at < this.last) continue;
      if (unit === TWO) this.readDigits(at, end);
      else if (unit === YEAR) this.readOffset(at, end);
      else if (unit === FIVE) this.readPlan(at);
      else this.readEnglish(at, end);
    }
  }

  /** 2024年, in 2024. */
  private readDigits(at: number, end: number): void {
    const { text } = this;
    const behind = at + 4;
    if (behind > end || text.charCodeAt(at + 1) !== ZERO) return;
    if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return;
    const isNamed = behind < end && text.charCodeAt(behind) === YEAR;
    this.last = isNamed ? behind + 1 : behind;
    if (isNamed || BEFORE_DIGITS.test(text, Math.max(this.done, at - 6), at))
      this.year = 2000 + (text.charCodeAt(at + 2) - ZERO) * 10 + text.charCodeAt(at + 3) - ZERO;
  }

  /** 去年 or 年内 around the 年 at `at`. */
  private readOffset(at: number, end: number): void {
    const { text } = this;
    for (const [word, offset] of OFFSETS) {
      const start = at + 1 - word.length;
      if (start < this.last || !text.startsWith(word, start) || this.isCompared(start)) continue;
      this.setOffset(offset, at + 1);
      return;
    }
    if (at + 1 < end && text.charAt(at + 1) === '内' && !this.isCompared(at)) this.setOffset(0, at + 2);
  }

  private isCompared(start: number): boolean {
    return start > this.done && COMPARED.hasAt(this.text, start - 1);
  }

  private setOffset(offset: number, last: number): void {
    if (this.base !== null) this.year = this.base + offset;
    this.last = last;
  }

  private readPlan(at: number): void {
    for (const [word, year] of PLAN_ENDS) {
      if (at - 2 < this.last || !this.text.startsWith(word, at - 2)) continue;
      this.year = year;
      this.last = at + 1;
    }
  }

  /** The `year` at `at`, with the word before it. */
  private readEnglish(at: number, end: number): void {
    if (at + 4 > end || at - 5 < this.last) return;
    for (const [words, offset] of ENGLISH_OFFSETS)
      if (this.text.startsWith(words, at - 5)) this.setOffset(offset, at + 4);
  }
}

/** Year a document speaks from: that of its date, else one in its title. Bulletins look back on the year of their title. */
export function baseYear(published: string | null, title: string): number | null {
  if (published) return Number(published.slice(0, 4));
  const named = /20\d\d/.exec(title)?.[0];
  return named ? Number(named) : null;
}

/** The year of numbers that name none: a bulletin's own. */
export function defaultYear(kind: DocumentKind, title: string): number | null {
  const named = kind === 'bulletin' ? /20\d\d/.exec(title)?.[0] : undefined;
  return named ? Number(named) : null;
}
