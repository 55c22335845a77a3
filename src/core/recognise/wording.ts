import type { Span } from '../model/index.ts';

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

/** Calls `visit` with each run of letters that the wording of a reading is made of, and the number of its place. */
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

/** Up to three letters at a place as two numbers: the first two, and the third with the place. */
const headOf = (text: string, from: number, to: number): number =>
  (text.charCodeAt(from) << 16) | (to - from > 1 ? text.charCodeAt(from + 1) : 0);
const tailOf = (text: string, from: number, to: number, at: number): number =>
  (at << 16) | (to - from > 2 ? text.charCodeAt(from + 2) : 0);

/** What learned wording says of readings. */
export interface Wording {
  /** Log odds that the letters around a reading give it; `text` is the matching text. */
  sum(text: string, reading: Worded): number;
}

/** Weights of runs of letters in an open table, found without making strings. */
class RunWeights {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly weights: Float64Array;

  constructor(table: WordingTable) {
    const runs = PLACES.slice(0, CLAUSE + 1).flatMap((name, at) =>
      Object.entries(table[name] ?? {}).map(([run, weight]) => ({ run, weight, at })),
    );
    const size = 2 ** Math.ceil(Math.log2(4 * runs.length + 4));
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.tails = new Int32Array(size);
    this.weights = new Float64Array(size);
    for (const { run, weight, at } of runs) {
      const [head, tail] = [headOf(run, 0, run.length), tailOf(run, 0, run.length, at)];
      const slot = this.slotOf(head, tail);
      this.heads[slot] = head;
      this.tails[slot] = tail;
      this.weights[slot] = weight;
    }
  }

  weigh(text: string, at: number, from: number, to: number): number {
    return this.weights[this.slotOf(headOf(text, from, to), tailOf(text, from, to, at))]!;
  }

  /** Where a run is, or the empty slot where it would be; no run has a head of zero. */
  private slotOf(head: number, tail: number): number {
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)) >>> 7) & this.mask;
    while (this.heads[slot] !== 0 && (this.heads[slot] !== head || this.tails[slot] !== tail))
      slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** Lays weights out for quick reading. */
export function layOutWording(table: WordingTable): Wording {
  const runs = new RunWeights(table);
  const words = new Map(Object.entries(table.word ?? {}));
  const industries = new Map(Object.entries(table.industry ?? {}));
  return {
    sum(text, reading) {
      const { word, industry } = reading;
      let total = (words.get(text.slice(word.start, word.end)) ?? 0) + (industries.get(industry) ?? 0);
      eachRun(text, reading, (at, from, to) => {
        total += runs.weigh(text, at, from, to);
      });
      return total;
    },
  };
}
