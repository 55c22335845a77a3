import type { Span } from '../model/index.ts';
import { RunWeights } from './runWeights.ts';

/**
 * Where letters stand to a reading: anywhere near its industry word or right beside it, right beside the words that
 * tell the region, anywhere in the clause. `word` is the industry word as a whole, `industry` what it names.
 */
export const PLACES = [
  'before',
  'right before',
  'behind',
  'right behind',
  'before region',
  'behind region',
  'clause',
  'word',
  'industry',
] as const;
export type Place = (typeof PLACES)[number];

/** How much letters at a place speak for a reading (above zero) or against it: log odds. */
export type WordingTable = Readonly<Partial<Record<Place, Readonly<Record<string, number>>>>>;

/** A reading with the places that its wording is looked for; offsets in UTF-16 units of the matching text. */
export interface Worded {
  readonly industry: string;
  readonly clause: Span;
  readonly word: Span;
  /** The words that tell the region. */
  readonly region: Span;
}

/** How far from the industry word letters still count, in UTF-16 units. */
const NEAR = 6;
/** The longest run of letters. */
const LONGEST = 3;

const place = (name: Place): number => PLACES.indexOf(name);
const BEFORE = place('before');
const RIGHT_BEFORE = place('right before');
const BEHIND = place('behind');
const RIGHT_BEHIND = place('right behind');
const BEFORE_REGION = place('before region');
const BEHIND_REGION = place('behind region');
const CLAUSE = place('clause');

/** Calls `visit` with each run of letters that the wording of a reading is made of, and the number of its place: what learning sees. */
export function eachRun(
  text: string,
  { clause, word, region }: Worded,
  visit: (place: number, from: number, to: number) => void,
): void {
  const [first, last] = [Math.max(0, word.start - NEAR), Math.min(text.length, word.end + NEAR)];
  for (let length = 1; length <= LONGEST; length++) {
    for (let at = first; at + length <= word.start; at++) visit(BEFORE, at, at + length);
    for (let at = word.end; at + length <= last; at++) visit(BEHIND, at, at + length);
    if (word.start >= length) visit(RIGHT_BEFORE, word.start - length, word.start);
    if (word.end + length <= text.length) visit(RIGHT_BEHIND, word.end, word.end + length);
    if (region.start >= length) visit(BEFORE_REGION, region.start - length, region.start);
    if (region.end + length <= text.length) visit(BEHIND_REGION, region.end, region.end + length);
  }
  for (let at = clause.start; at + 2 <= clause.end; at++) visit(CLAUSE, at, at + 2);
}

/** What learned wording says of readings. */
export interface Wording {
  /** Log odds that the letters around a reading give it; `text` is the matching text. */
  sum(text: string, reading: Worded): number;
}

/** Lays weights out for quick reading: the same runs as `eachRun` has. */
export function layOutWording(table: WordingTable): Wording {
  const runs = new RunWeights(
    PLACES.slice(0, CLAUSE + 1).flatMap((name, place) =>
      Object.entries(table[name] ?? {}).map(([run, weight]) => ({ run, weight, place })),
    ),
  );
  const words = new Map(Object.entries(table.word ?? {}));
  const beginsWord = new Set([...words.keys()].map((word) => word.charCodeAt(0)));
  const industries = new Map(Object.entries(table.industry ?? {}));
  /** Readings of one clause follow each other. */
  let lastText = '';
  let lastClause: Span = { start: 0, end: 0 };
  let lastSum = 0;
  const ofClause = (text: string, clause: Span): number => {
    if (lastClause.start !== clause.start || lastClause.end !== clause.end || lastText !== text) {
      lastText = text;
      lastClause = clause;
      lastSum = runs.pairs(text, clause.start, clause.end, CLAUSE);
    }
    return lastSum;
  };
  const ofWord = (text: string, { start, end }: Span): number =>
    beginsWord.has(text.charCodeAt(start)) ? (words.get(text.slice(start, end)) ?? 0) : 0;
  return {
    sum(text, { word, region, clause, industry }) {
      return (
        ofWord(text, word) +
        (industries.get(industry) ?? 0) +
        runs.within(text, Math.max(0, word.start - NEAR), word.start, BEFORE) +
        runs.within(text, word.end, Math.min(text.length, word.end + NEAR), BEHIND) +
        runs.endingAt(text, word.start, RIGHT_BEFORE) +
        runs.startingAt(text, word.end, RIGHT_BEHIND) +
        runs.endingAt(text, region.start, BEFORE_REGION) +
        runs.startingAt(text, region.end, BEHIND_REGION) +
        ofClause(text, clause)
      );
    },
  };
}
