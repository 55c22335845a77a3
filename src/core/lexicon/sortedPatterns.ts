/** Rows of code units one behind the other, which are far quicker to read than tens of thousands of strings. */
export interface Rows {
  readonly units: Uint16Array;
  /** By row: where its units begin; those of the next begin where they end. */
  readonly starts: Int32Array;
}

/** Patterns by rising code units, a pattern before those that it begins, equal ones by index. */
export interface SortedPatterns extends Rows {
  /** By row: the index of its pattern. */
  readonly order: Int32Array;
}

/** Numbers below this are exact, with two units and an index put together. */
const MOST_PATTERNS = 2 ** 20;

/** One more than the highest unit: the end of a pattern counts as 0, below all units. */
const UNITS = 0x10001;

/** A group as small as this is sorted by looking at its members one by one. */
const FEW = 6;

/** Sorts patterns. Throws where one is empty, or where there are more than a million. */
export function sortPatterns(patterns: readonly string[]): SortedPatterns {
  const count = patterns.length;
  if (count >= MOST_PATTERNS) throw new Error(`${count} patterns are too many`);
  const starts = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    if (patterns[i] === '') throw new Error(`pattern ${i} is empty`);
    starts[i + 1] = starts[i]! + patterns[i]!.length;
  }
  const units = new Uint16Array(starts[count]!);
  for (let i = 0, end = 0; i < count; i++) {
    const pattern = patterns[i]!;
    for (let k = 0; k < pattern.length; k++) units[end++] = pattern.charCodeAt(k);
  }
  const { order } = new Sorter({ units, starts }).sort(0, count, 0);
  return { ...arrange({ units, starts }, order), order };
}

/** The rows in the given order. */
function arrange({ units, starts }: Rows, order: Int32Array): Rows {
  const arranged = { units: new Uint16Array(units.length), starts: new Int32Array(starts.length) };
  let end = 0;
  for (let row = 0; row < order.length; row++) {
    const index = order[row]!;
    for (let at = starts[index]!; at < starts[index + 1]!; at++) arranged.units[end++] = units[at]!;
    arranged.starts[row + 1] = end;
  }
  return arranged;
}

/** Sorts by two units at a time: pairs and indices put together into numbers sort at once. */
class Sorter {
  readonly order: Int32Array;
  private readonly keys: Float64Array;

  private readonly units: Uint16Array;
  private readonly starts: Int32Array;

  constructor({ units, starts }: Rows) {
    this.units = units;
    this.starts = starts;
    this.order = new Int32Array(starts.length - 1);
    for (let i = 0; i < this.order.length; i++) this.order[i] = i;
    this.keys = new Float64Array(starts.length - 1);
  }

  /** Sorts places `[from, to)`, whose patterns share their first `depth` units. */
  sort(from: number, to: number, depth: number): this {
    if (to - from <= FEW) return this.insert(from, to, depth);
    const { keys, order } = this;
    for (let at = from; at < to; at++) {
      const index = order[at]!;
      const pair = this.unitAt(index, depth) * UNITS + this.unitAt(index, depth + 1);
      keys[at] = pair * MOST_PATTERNS + index;
    }
    keys.subarray(from, to).sort();
    for (let at = from; at < to; at++) order[at] = keys[at]! % MOST_PATTERNS;
    for (let at = from; at < to;) {
      const pair = Math.floor(keys[at]! / MOST_PATTERNS);
      let end = at + 1;
      while (end < to && Math.floor(keys[end]! / MOST_PATTERNS) === pair) end++;
      // Of patterns that end here all are equal, and in order.
      if (end - at > 1 && pair % UNITS !== 0) this.sort(at, end, depth + 2);
      at = end;
    }
    return this;
  }

  private insert(from: number, to: number, depth: number): this {
    const { order } = this;
    for (let at = from + 1; at < to; at++) {
      const index = order[at]!;
      let free = at;
      while (free > from && this.isBefore(index, order[free - 1]!, depth)) {
        order[free] = order[free - 1]!;
        free--;
      }
      order[free] = index;
    }
    return this;
  }

  private isBefore(one: number, other: number, depth: number): boolean {
    for (; ; depth++) {
      const [a, b] = [this.unitAt(one, depth), this.unitAt(other, depth)];
      if (a !== b) return a < b;
      if (a === 0) return one < other;
    }
  }

  /** The unit of a pattern at a depth, from 1; 0 behind its end. */
  private unitAt(index: number, depth: number): number {
    const at = this.starts[index]! + depth;
    return at < this.starts[index + 1]! ? this.units[at]! + 1 : 0;
  }
}
