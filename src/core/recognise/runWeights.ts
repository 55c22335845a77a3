/** A run of one to three letters with what it weighs at a place; places are numbers below eight. */
export interface WeighedRun {
  readonly run: string;
  readonly place: number;
  readonly weight: number;
}

const PLACES = 8;
/** Units of a page, as bits. */
const PAGE = 6;

/** Weights of runs of letters, found without making strings. Letters are told by their numbers among all that were learned. */
export class RunWeights {
  /** By the upper bits of a unit: where its page of `numbers` begins; where no letter of a page was learned, the first. */
  private readonly pages = new Uint16Array(0x10000 >> PAGE);
  private readonly numbers: Uint16Array;
  /** By place and letter: the weight of the letter alone. */
  private readonly singles: readonly Float64Array[];
  /** By letter: the places of longer runs that it begins, as bits, and of those that it is the second of. */
  private readonly begins: Uint8Array;
  private readonly seconds: Uint8Array;
  private readonly longer: LongerRuns;

  constructor(runs: readonly WeighedRun[]) {
    const units = [...new Set(runs.flatMap(({ run }) => [...run].map((_, i) => run.charCodeAt(i))))];
    const pages = [...new Set(units.map((unit) => unit >> PAGE))];
    pages.forEach((page, i) => (this.pages[page] = (i + 1) << PAGE));
    this.numbers = new Uint16Array((pages.length + 1) << PAGE);
    units.forEach((unit, i) => (this.numbers[this.slotOf(unit)] = i + 1));
    const count = units.length + 1;
    this.singles = Array.from({ length: PLACES }, () => new Float64Array(count));
    this.begins = new Uint8Array(count);
    this.seconds = new Uint8Array(count);
    for (const { run, place, weight } of runs) {
      if (run.length === 1) this.singles[place]![this.numberAt(run, 0)] = weight;
      if (run.length < 2) continue;
      this.begins[this.numberAt(run, 0)]! |= 1 << place;
      this.seconds[this.numberAt(run, 1)]! |= 1 << place;
    }
    this.longer = new LongerRuns(runs.filter(({ run }) => run.length > 1));
  }

  /** All runs within a stretch. */
  within(text: string, from: number, to: number, place: number): number {
    const singles = this.singles[place]!;
    let total = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const letter = this.numberAt(text, at);
      total += singles[letter]!;
      if (this.isRun(before, letter, place)) {
        total += this.longer.pair(text, at - 1, place);
        if (at + 1 < to) total += this.longer.triple(text, at - 1, place);
      }
      before = letter;
    }
    return total;
  }

  /** All runs of two letters within a stretch. */
  pairs(text: string, from: number, to: number, place: number): number {
    let total = 0;
    let before = 0;
    for (let at = from; at < to; at++) {
      const letter = this.numberAt(text, at);
      if (this.isRun(before, letter, place)) total += this.longer.pair(text, at - 1, place);
      before = letter;
    }
    return total;
  }

  /** The runs that end at `end`. */
  endingAt(text: string, end: number, place: number): number {
    if (end < 1) return 0;
    const last = this.numberAt(text, end - 1);
    let total = this.singles[place]![last]!;
    if (end < 2) return total;
    const middle = this.numberAt(text, end - 2);
    if (this.isRun(middle, last, place)) total += this.longer.pair(text, end - 2, place);
    if (end < 3 || !this.isRun(this.numberAt(text, end - 3), middle, place)) return total;
    return total + this.longer.triple(text, end - 3, place);
  }

  /** The runs that begin at `start`. */
  startingAt(text: string, start: number, place: number): number {
    if (start >= text.length) return 0;
    const first = this.numberAt(text, start);
    let total = this.singles[place]![first]!;
    if (start + 1 >= text.length || !this.isRun(first, this.numberAt(text, start + 1), place)) return total;
    total += this.longer.pair(text, start, place);
    return start + 2 < text.length ? total + this.longer.triple(text, start, place) : total;
  }

  /** Whether some longer run at a place may begin with two letters. */
  private isRun(first: number, second: number, place: number): boolean {
    return (this.begins[first]! & this.seconds[second]! & (1 << place)) !== 0;
  }

  /** The number of a letter; 0 if nothing was learned of it. */
  private numberAt(text: string, at: number): number {
    return this.numbers[this.slotOf(text.charCodeAt(at))]!;
  }

  private slotOf(unit: number): number {
    return this.pages[unit >> PAGE]! | (unit & ((1 << PAGE) - 1));
  }
}

/** Weights of runs of two or three letters in an open table: by the first two letters, and the third with the place. */
class LongerRuns {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly weights: Float64Array;

  constructor(runs: readonly WeighedRun[]) {
    const size = 2 ** Math.ceil(Math.log2(4 * runs.length + 4));
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.tails = new Int32Array(size);
    this.weights = new Float64Array(size);
    for (const { run, weight, place } of runs) {
      const head = headAt(run, 0);
      const tail = (place << 16) | (run.length > 2 ? run.charCodeAt(2) : 0);
      const slot = this.slotOf(head, tail);
      this.heads[slot] = head;
      this.tails[slot] = tail;
      this.weights[slot] = weight;
    }
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
