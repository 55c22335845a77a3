import type { Span } from '../model/index.ts';
import { unitsIn, type UnitSet } from '../text/unitSet.ts';
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

/** A reading as its wording is looked for: a clause, in UTF-16 units of the matching text, and what it is read from. */
export interface Worded extends Span {
  readonly industry: string;
  /** The place of the industry among all of the taxonomy. */
  readonly industryNumber: number;
  /** The words that tell the region. */
  readonly regionReading: Span;
  /** How far behind those the industry word begins. */
  readonly distance: number;
  /** How long it is. */
  readonly word: number;
}

/** Where the industry word of a reading is. */
export function wordOf({ regionReading, distance, word }: Worded): Span {
  const start = regionReading.end + distance;
  return { start, end: start + word };
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
const BEFORE_WORD = { near: BEFORE, right: RIGHT_BEFORE };
const BEHIND_WORD = { near: BEHIND, right: RIGHT_BEHIND };

/** Calls `visit` with each run of letters that the wording of a reading is made of, and the number of its place: what learning sees. */
export function eachRun(
  text: string,
  reading: Worded,
  visit: (place: number, from: number, to: number) => void,
): void {
  const { start, end, regionReading: region } = reading;
  const word = wordOf(reading);
  const [first, last] = [Math.max(0, word.start - NEAR), Math.min(text.length, word.end + NEAR)];
  for (let length = 1; length <= LONGEST; length++) {
    for (let at = first; at + length <= word.start; at++) visit(BEFORE, at, at + length);
    for (let at = word.end; at + length <= last; at++) visit(BEHIND, at, at + length);
    if (word.start >= length) visit(RIGHT_BEFORE, word.start - length, word.start);
    if (word.end + length <= text.length) visit(RIGHT_BEHIND, word.end, word.end + length);
    if (region.start >= length) visit(BEFORE_REGION, region.start - length, region.start);
    if (region.end + length <= text.length) visit(BEHIND_REGION, region.end, region.end + length);
  }
  for (let at = start; at + 2 <= end; at++) visit(CLAUSE, at, at + 2);
}

/** What learned wording says of readings. */
export interface Wording {
  /** Begins with a document; `text` is its matching text. */
  of(text: string): WordingOfText;
}

/** Lays weights out for quick reading: the same runs as `eachRun` has. */
export function layOutWording(table: WordingTable): Wording {
  const weights: Weights = {
    runs: new RunWeights(
      PLACES.slice(0, CLAUSE + 1).flatMap((name, place) =>
        Object.entries(table[name] ?? {}).map(([run, weight]) => ({ run, weight, place })),
      ),
    ),
    words: thousandths(table.word),
    wordStarts: unitsIn(Object.keys(table.word ?? {})),
    industries: new IndustryWeights(thousandths(table.industry)),
  };
  return { of: (text) => new WordingOfText(weights, text) };
}

interface Weights {
  readonly runs: RunWeights;
  readonly words: ReadonlyMap<string, number>;
  readonly wordStarts: UnitSet;
  readonly industries: IndustryWeights;
}

/** Weights of industries, sought by name once for each: after that the number tells where it is. */
class IndustryWeights {
  /** By number: the industry that had it last, … */
  private readonly ids: string[] = [];
  /** … and what it weighs. */
  private readonly weights: number[] = [];

  constructor(private readonly byId: ReadonlyMap<string, number>) {}

  of(industry: string, number: number): number {
    if (this.ids[number] !== industry) {
      this.ids[number] = industry;
      this.weights[number] = this.byId.get(industry) ?? 0;
    }
    return this.weights[number]!;
  }
}

/** What wording says in one document: readings of one clause, or by the same words for a region, follow each other. */
export class WordingOfText {
  private start = 0;
  private end = 0;
  private ofClause = 0;
  private region: Span | null = null;
  private ofRegion = 0;

  constructor(
    private readonly weights: Weights,
    private readonly text: string,
  ) {}

  /** Log odds, in thousandths, that the letters around a reading give it. */
  sum(reading: Worded): number {
    const { text } = this;
    const { runs, industries } = this.weights;
    const start = reading.regionReading.end + reading.distance;
    const end = start + reading.word;
    this.enter(reading);
    return (
      this.ofClause +
      this.ofRegion +
      this.ofWord(start, end) +
      industries.of(reading.industry, reading.industryNumber) +
      runs.before(text, Math.max(0, start - NEAR), start, BEFORE_WORD) +
      runs.behind(text, end, Math.min(text.length, end + NEAR), BEHIND_WORD)
    );
  }

  /** Sums up what readings of one clause and of one region share, where it is not yet known. */
  private enter({ start, end, regionReading: region }: Worded): void {
    const { text } = this;
    const { runs } = this.weights;
    if (start !== this.start || end !== this.end) {
      this.start = start;
      this.end = end;
      this.ofClause = runs.pairsWithin(text, start, end, CLAUSE);
    }
    if (region === this.region) return;
    this.region = region;
    this.ofRegion =
      runs.endingAt(text, region.start, BEFORE_REGION) + runs.startingAt(text, region.end, BEHIND_REGION);
  }

  private ofWord(start: number, end: number): number {
    const { words, wordStarts } = this.weights;
    return wordStarts.hasAt(this.text, start) ? (words.get(this.text.slice(start, end)) ?? 0) : 0;
  }
}

const thousandths = (weights: Readonly<Record<string, number>> | undefined): ReadonlyMap<string, number> =>
  new Map(Object.entries(weights ?? {}).map(([name, weight]) => [name, Math.round(weight * 1000)] as const));
