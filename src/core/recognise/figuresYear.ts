import type { DocumentKind } from '../model/index.ts';
import { matchesOf } from '../text/matches.ts';
import { unitsOf } from '../text/unitSet.ts';

const YEAR =
  /(20\d\d)年?|(?<![比较])(去年|上年|上一年|今年|本年度?|年内|明年|前年)|(last year|this year|next year)|(十四五|十五五)/g;
/** Every match of `YEAR` holds one of these. */
const YEAR_MARKS = unitsOf(/[年y五2]/);
const OFFSETS: Readonly<Record<string, number>> = {
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  今年: 0,
  本年: 0,
  本年度: 0,
  年内: 0,
  明年: 1,
  'last year': -1,
  'this year': 0,
  'next year': 1,
};
/** Last years of the five-year plans. */
const PLAN_ENDS: Readonly<Record<string, number>> = { 十四五: 2025, 十五五: 2030 };

/** Reads the years of the line that begins at `start`, from left to right; `base` is the year of the document. */
export class YearReader {
  private year: number | null = null;

  constructor(
    private readonly text: string,
    private done: number,
    private readonly base: number | null,
  ) {}

  /** The year that the numbers at `at` belong to: the last one named before them in the line, or null. */
  yearAt(at: number): number | null {
    const { text, done, base } = this;
    if (at <= done) return this.year;
    if (YEAR_MARKS.hasWithin(text, done, at))
      for (const match of matchesOf(YEAR, text.slice(done, at)))
        this.year = yearOf(match, base, text, done) ?? this.year;
    this.done = at;
    return this.year;
  }
}

function yearOf(match: RegExpMatchArray, base: number | null, text: string, from: number): number | null {
  const [, digits, zh, en, plan] = match;
  if (digits) {
    const isYear =
      match[0].endsWith('年') ||
      /(?:in|by|since|year|of|from|-|—) ?$/.test(text.slice(from, from + match.index!));
    return isYear ? Number(digits) : null;
  }
  if (plan) return PLAN_ENDS[plan]!;
  return base === null ? null : base + OFFSETS[(zh ?? en)!]!;
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
