/** A run of one to three letters with what it weighs at a place; places are numbers below eight. */
export interface WeighedRun {
  readonly run: string;
  readonly place: number;
  readonly weight: number;
}

/** The places of runs anywhere near a word, and of those right beside it. */
export interface Sides {
  readonly near: number;
  readonly right: number;
}

const PLACES = 8;
/** The sieve has so many bits of a hash for an index. */
const SIEVE = 14;

/**
 * Weights of runs of letters, in thousandths, found without making strings. Letters alone are told by their numbers among
 * all that were learned; of longer runs a small sieve tells by the first two letters at which places one may begin.
 */
export class RunWeights {
  /** By UTF-16 unit: the number of the letter, zero where none was learned. */
  private readonly numbers = new Uint16Array(0x10000);
  /** By place and letter: the weight of the letter alone. */
  private readonly singles: readonly Int16Array[];
  private readonly sieve = new Uint8Array(1 << SIEVE);
  private readonly longer: LongerRuns;

  constructor(runs: readonly WeighedRun[]) {
    const alone = runs.filter(({ run }) => run.length === 1);
    const units = [...new Set(alone.map(({ run }) => run.charCodeAt(0)))];
    units.forEach((unit, i) => (this.numbers[unit] = i + 1));
    this.singles = Array.from({ length: PLACES }, () => new Int16Array(units.length + 1));
    for (const { run, place, weight } of alone)
      this.singles[place]![this.numbers[run.charCodeAt(0)]!] = Math.round(weight * 1000);
    const longer = runs.filter(({ run }) => run.length > 1);
    for (const { run, place } of longer)
      this.sieve[sieveOf(run.charCodeAt(0), run.charCodeAt(1))]! |= 1 << place;
    this.longer = new LongerRuns(longer);
  }

  /** All runs within a stretch, at the place `near`; those that end where it ends also at the place `right`. */
  before(text: string, from: number, to: number, { near, right }: Sides): number {
    const { numbers, sieve } = this;
    const singles = this.singles[near]!;
    const places = (1 << near) | (1 << right);
    let total = 0;
    let before = 0;
    let number = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      number = numbers[unit]!;
      total += singles[number]!;
      if ((sieve[sieveOf(before, unit)]! & places) !== 0 && at > from) {
        total += this.longer.at(text, at - 1, to, near);
        if (at + 1 === to) total += this.longer.pair(text, at - 1, right);
        else if (at + 2 === to) total += this.longer.triple(text, at - 1, right);
      }
      before = unit;
    }
    return total + this.singles[right]![number]!;
  }

  /** All runs within a stretch, at the place `near`; those that begin where it begins also at the place `right`. */
  behind(text: string, from: number, to: number, { near, right }: Sides): number {
    const { numbers, sieve } = this;
    const singles = this.singles[near]!;
    const places = (1 << near) | (1 << right);
    let total = from < to ? this.single(text.charCodeAt(from), right) : 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      total += singles[numbers[unit]!]!;
      if ((sieve[sieveOf(before, unit)]! & places) !== 0 && at > from) {
        total += this.longer.at(text, at - 1, to, near);
        if (at - 1 === from) total += this.longer.at(text, from, to, right);
      }
      before = unit;
    }
    return total;
  }

  /** All runs of two letters within a stretch. */
  pairsWithin(text: string, from: number, to: number, place: number): number {
    const { sieve } = this;
    let total = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at);
      if (((sieve[sieveOf(before, unit)]! >> place) & 1) !== 0 && at > from)
        total += this.longer.pair(text, at - 1, place);
      before = unit;
    }
    return total;
  }

  /** The runs that end at `end`. */
  endingAt(text: string, end: number, place: number): number {
    if (end < 1) return 0;
    const last = text.charCodeAt(end - 1);
    let total = this.single(last, place);
    if (end < 2) return total;
    const middle = text.charCodeAt(end - 2);
    if (this.mayBegin(middle, last, place)) total += this.longer.at(text, end - 2, end, place);
    if (end < 3 || !this.mayBegin(text.charCodeAt(end - 3), middle, place)) return total;
    return total + this.longer.triple(text, end - 3, place);
  }

  /** The runs that begin at `start`. */
  startingAt(text: string, start: number, place: number): number {
    if (start >= text.length) return 0;
    const first = text.charCodeAt(start);
    const total = this.single(first, place);
    if (start + 1 >= text.length || !this.mayBegin(first, text.charCodeAt(start + 1), place)) return total;
    return total + this.longer.at(text, start, text.length, place);
  }

  private single(unit: number, place: number): number {
    return this.singles[place]![this.numbers[unit]!]!;
  }

  /** Whether some longer run at a place may begin with two letters. */
  private mayBegin(first: number, second: number, place: number): boolean {
    return (this.sieve[sieveOf(first, second)]! & (1 << place)) !== 0;
  }
}

/** Where two letters are in the sieve. */
const sieveOf = (first: number, second: number): number =>
  Math.imul((first << 16) | second, 0x9e3779b1) >>> (32 - SIEVE);

/** Weights of runs of two or three letters in an open table: by the first two letters, and the third with the place. */
class LongerRuns {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly weights: Int16Array;

  constructor(runs: readonly WeighedRun[]) {
    const size = 2 ** Math.ceil(Math.log2(2 * runs.length + 2));
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.tails = new Int32Array(size);
    this.weights = new Int16Array(size);
    for (const { run, weight, place } of runs) {
      const head = headAt(run, 0);
      const tail = (place << 16) | (run.length > 2 ? run.charCodeAt(2) : 0);
      const slot = this.slotOf(head, tail);
      this.heads[slot] = head;
      this.tails[slot] = tail;
      this.weights[slot] = Math.round(weight * 1000);
    }
  }

  /** The runs of two and of three letters that begin at `at` and end at `to` at the latest. */
  at(text: string, at: number, to: number, place: number): number {
    const pair = this.pair(text, at, place);
    return at + 2 < to ? pair + this.triple(text, at, place) : pair;
  }

  pair(text: string, at: number, place: number): number {
    return this.weights[this.slotOf(headAt(text, at), place << 16)]!;
  }

  triple(text: string, at: number, place: number): number {
    return this.weights[this.slotOf(headAt(text, at), (place << 16) | text.charCodeAt(at + 2))]!;
  }

  /** Where a run is, or the empty slot where it would be; no run has a head of zero. */
  private slotOf(head: number, tail: number): number {
    const { heads, tails, mask } = this;
    let slot = ((Math.imul(head, 0x9e3779b1) ^ Math.imul(tail, 0x85ebca6b)) >>> 7) & mask;
    while (heads[slot] !== 0 && (heads[slot] !== head || tails[slot] !== tail)) slot = (slot + 1) & mask;
    return slot;
  }
}

const headAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
