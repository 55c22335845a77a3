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

/** Weights of runs of letters in an open table, found without making strings: by the first two letters, and the third with the place. */
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
      const [first, second, third] = [0, 1, 2].map((i) => (i < run.length ? run.charCodeAt(i) : 0));
      const [head, tail] = [(first! << 16) | second!, (at << 16) | third!];
      const slot = this.slotOf(head, tail);
      this.heads[slot] = head;
      this.tails[slot] = tail;
      this.weights[slot] = weight;
    }
  }

  /** All runs of one to three letters within a stretch. */
  within(text: string, from: number, to: number, at: number): number {
    const place = at << 16;
    let total = 0;
    for (let start = from; start < to; start++) {
      const first = text.charCodeAt(start) << 16;
      total += this.weigh(first, place);
      if (start + 1 >= to) break;
      const head = first | text.charCodeAt(start + 1);
      total += this.weigh(head, place);
      if (start + 2 < to) total += this.weigh(head, place | text.charCodeAt(start + 2));
    }
    return total;
  }

  /** All pairs of letters within a stretch. */
  pairs(text: string, from: number, to: number, at: number): number {
    let total = 0;
    let first = text.charCodeAt(from);
    for (let next = from + 1; next < to; next++) {
      const second = text.charCodeAt(next);
      total += this.weigh((first << 16) | second, at << 16);
      first = second;
    }
    return total;
  }

  /** Runs of one to three letters that end at `end`. */
  endingAt(text: string, end: number, at: number): number {
    const place = at << 16;
    if (end < 1) return 0;
    const last = text.charCodeAt(end - 1);
    let total = this.weigh(last << 16, place);
    if (end < 2) return total;
    const middle = text.charCodeAt(end - 2);
    total += this.weigh((middle << 16) | last, place);
    return end < 3 ? total : total + this.weigh((text.charCodeAt(end - 3) << 16) | middle, place | last);
  }

  /** Runs of one to three letters that begin at `start`. */
  startingAt(text: string, start: number, at: number): number {
    const place = at << 16;
    if (start >= text.length) return 0;
    const first = text.charCodeAt(start) << 16;
    let total = this.weigh(first, place);
    if (start + 1 >= text.length) return total;
    const head = first | text.charCodeAt(start + 1);
    total += this.weigh(head, place);
    return start + 2 >= text.length ? total : total + this.weigh(head, place | text.charCodeAt(start + 2));
  }

  private weigh(head: number, tail: number): number {
    return this.weights[this.slotOf(head, tail)]!;
  }

  /** Where a run is, or the empty slot where it would be; no run has a head of zero. */
  private slotOf(head: number, tail: number): number {
    const { heads, tails, mask } = this;
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)) >>> 7) & mask;
    while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail)) slot = (slot + 1) & mask;
    return slot;
  }
}

/** Lays weights out for quick reading: the same runs as `eachRun` has. */
export function layOutWording(table: WordingTable): Wording {
  const runs = new RunWeights(table);
  const words = new Map(Object.entries(table.word ?? {}));
  const industries = new Map(Object.entries(table.industry ?? {}));
  /** Readings of one clause follow each other. */
  const last = { text: '', start: 0, end: 0, sum: 0 };
  const ofClause = (text: string, { start, end }: Span): number => {
    if (last.start === start && last.end === end && last.text === text) return last.sum;
    return Object.assign(last, { text, start, end, sum: runs.pairs(text, start, end, CLAUSE) }).sum;
  };
  return {
    sum(text, { word, region, clause, industry }) {
      return (
        (words.get(text.slice(word.start, word.end)) ?? 0) +
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
