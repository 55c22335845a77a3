/** A trie over UTF-16 code units in typed arrays; state 0 is the root. */
export interface Trie {
  /** Child of the root by code unit, 0 where none. */
  readonly rootNext: Int32Array;
  /** Pattern that ends in a state, -1 where none. */
  readonly accept: Int32Array;
  /** 1 where a state has children. */
  readonly inner: Uint8Array;
  /** Open-addressing hash of the edges below depth 1: triples (state, unit, target) at stride 4; state 0 = empty. */
  readonly edges: Int32Array;
  /** Length of the longest pattern in code units: no walk reads further. */
  readonly longest: number;
}

const ROOT_SIZE = 0x10000;

/** Slot of an edge before probing, as an index into `edges`. */
export function edgeSlot(state: number, unit: number, mask: number): number {
  const h = Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return ((h ^ (h >>> 15)) & mask) << 2;
}

/** Builds the trie; of two equal patterns the first keeps its index. An empty pattern is a mistake of the caller. */
export function buildTrie(patterns: readonly string[]): Trie {
  const units = patterns.reduce((sum, p) => sum + p.length, 0);
  const slots = nextPowerOfTwo(Math.max(16, units * 2));
  const edges = new Int32Array(slots << 2);
  const rootNext = new Int32Array(ROOT_SIZE);
  const accept = new Int32Array(units + 1).fill(-1);
  const inner = new Uint8Array(units + 1);
  let states = 1;
  let longest = 0;

  const child = (state: number, unit: number): number => {
    if (state === 0) return (rootNext[unit] ||= states++);
    inner[state] = 1;
    let at = edgeSlot(state, unit, slots - 1);
    while (edges[at] !== 0) {
      if (edges[at] === state && edges[at + 1] === unit) return edges[at + 2]!;
      at = (at + 4) & (edges.length - 1);
    }
    edges[at] = state;
    edges[at + 1] = unit;
    return (edges[at + 2] = states++);
  };

  patterns.forEach((pattern, index) => {
    if (pattern === '') throw new Error(`pattern ${index} is empty`);
    let state = 0;
    for (let i = 0; i < pattern.length; i++) state = child(state, pattern.charCodeAt(i));
    if (accept[state] === -1) accept[state] = index;
    longest = Math.max(longest, pattern.length);
  });
  return { rootNext, accept: accept.slice(0, states), inner: inner.slice(0, states), edges, longest };
}

function nextPowerOfTwo(n: number): number {
  let p = 1;
  while (p < n) p *= 2;
  return p;
}
