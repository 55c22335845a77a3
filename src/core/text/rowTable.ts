import { isLetter } from './patternWords.ts';

const BLANK = 32;

/** Slots of a table of rows: few enough to stay in the nearest cache, many enough that few rows share one. */
const SLOTS = 4096;

const slotOf = (a: number, b: number, c: number, d: number): number =>
  (a ^ (b << 3) ^ (c << 6) ^ (d << 9)) & (SLOTS - 1);

/** By row: a bit for each pattern that it allows; rows that share a slot allow each other's. */
export class RowTable {
  private readonly bits = new Int32Array(SLOTS);
  /** Patterns that allow any row. */
  readonly open: number;

  /** `allowed` are the rows by pattern; null where a pattern allows any. */
  constructor(allowed: readonly (readonly string[] | null)[]) {
    let open = 0;
    allowed.forEach((rows, i) => {
      if (rows === null) open |= 1 << i;
      else
        for (const row of rows) {
          const [a, b, c, d] = Array.from(row, (_, k) => row.charCodeAt(k));
          this.bits[slotOf(a!, b!, c!, d!)]! |= 1 << i;
        }
    });
    this.open = open;
  }

  /** The patterns that the row at `at` allows. */
  at(text: string, at: number): number {
    const slot = slotOf(
      text.charCodeAt(at),
      text.charCodeAt(at + 1),
      text.charCodeAt(at + 2),
      text.charCodeAt(at + 3),
    );
    return this.bits[slot]! | this.open;
  }

  /** The patterns that some row at the start of a word in `[start, end)` allows. */
  within(text: string, start: number, end: number): number {
    let bits = this.open;
    let isInWord = false;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      const goesOn = isInWord;
      isInWord = isLetter(unit);
      if (unit !== BLANK && !(goesOn && isInWord)) bits |= this.at(text, at);
    }
    return bits;
  }
}
