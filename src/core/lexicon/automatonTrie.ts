import { sortPatterns } from './sortedPatterns.ts';

/**
 * A trie over UTF-16 code units in typed arrays. States are numbered breadth first, so that the children of a
 * state stand side by side, by rising unit: those of `s` are `firstChild[s]` to `firstChild[s + 1]`.
 */
export interface Trie {
  /** The unit that leads into a state. State 0 is the root. */
  readonly unit: Uint16Array;
  readonly firstChild: Int32Array;
  /** Pattern that ends in a state, -1 where none. */
  readonly accept: Int32Array;
  /** Length of the longest pattern in code units: no walk reads further. */
  readonly longest: number;
}

/** Builds the trie; of two equal patterns the first keeps its index. An empty pattern is a mistake of the caller. */
export function buildTrie(patterns: readonly string[]): Trie {
  const { units, starts, order } = sortPatterns(patterns);
  const most = units.length + 1;
  const unit = new Uint16Array(most);
  const firstChild = new Int32Array(most + 1);
  const accept = new Int32Array(most).fill(-1);
  /** Which of the sorted patterns pass through a state: from, to. */
  const from = new Int32Array(most);
  const to = new Int32Array(most);
  to[0] = order.length;
  let states = 1;
  let depth = -1;
  let depthEnd = 0;
  for (let state = 0; state < states; state++) {
    if (state === depthEnd) {
      depth++;
      depthEnd = states;
    }
    firstChild[state] = states;
    const end = to[state]!;
    let at = from[state]!;
    // Of equal patterns the first is the one with the lowest index.
    for (; at < end && starts[at]! + depth === starts[at + 1]!; at++)
      if (accept[state]! < 0) accept[state] = order[at]!;
    while (at < end) {
      const next = units[starts[at]! + depth]!;
      unit[states] = next;
      from[states] = at;
      while (at < end && units[starts[at]! + depth] === next) at++;
      to[states++] = at;
    }
  }
  firstChild[states] = states;
  return {
    unit: unit.slice(0, states),
    firstChild: firstChild.slice(0, states + 1),
    accept: accept.slice(0, states),
    longest: patterns.length === 0 ? 0 : depth,
  };
}

/** Children of a state up to which looking at one after the other beats halving. */
export const FEW_CHILDREN = 8;

/** The child of `state` by `wanted`, or 0 where there is none. */
export function childOf({ unit, firstChild }: Trie, state: number, wanted: number): number {
  const end = firstChild[state + 1]!;
  let low = firstChild[state]!;
  let high = end;
  while (high - low > FEW_CHILDREN) {
    const middle = (low + high) >> 1;
    if (unit[middle]! <= wanted) low = middle;
    else high = middle;
  }
  while (low < high && unit[low]! < wanted) low++;
  return low < end && unit[low] === wanted ? low : 0;
}
