import type { Trie } from './automatonTrie.ts';

/** How a match may start: most positions of a text are skipped without a look at the trie. */
export interface StartTable {
  /** By code unit: 0 starts no pattern, `LONGER` starts one of two units or more, `ALONE` is one by itself. */
  readonly kind: Uint8Array;
  /** By code unit: the pattern that it is by itself, where `ALONE`. */
  readonly single: Int32Array;
  /** Bitmap over hashed pairs of first units; false positives only cost a look at `pairs`. */
  readonly filter: Int32Array;
  /** Open-addressing hash from pairs of first units to states: (key, state) side by side, state 0 = empty. */
  readonly pairs: Int32Array;
}

export const LONGER = 1;
export const ALONE = 2;

/** 2^18 bits = 32 KB: with 20,000 patterns under 8 % of the bits are set, and it stays in the nearest caches. */
const FILTER_BITS = 18;

/** Mixes two code units to 32 bits, the upper ones best. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
}

/** Number of a pair's bit in `filter`. */
export function filterBit(hash: number): number {
  return hash >>> (32 - FILTER_BITS);
}

/** Slot of a pair in `pairs` before probing. */
export function pairSlot(hash: number, mask: number): number {
  return (((hash >>> 13) ^ hash) & mask) << 1;
}

export function buildStartTable({ unit, firstChild, accept }: Trie): StartTable {
  const kind = new Uint8Array(0x10000);
  const single = new Int32Array(0x10000);
  const filter = new Int32Array((1 << FILTER_BITS) >> 5);
  const firstPair = firstChild[1] ?? 1;
  const lastPair = firstChild[firstPair] ?? firstPair;
  const pairs = new Int32Array(powerOfTwoAbove(2 * (lastPair - firstPair)) << 1);
  for (let state = 1; state < firstPair; state++) {
    const first = unit[state]!;
    if (accept[state]! >= 0) {
      kind[first]! |= ALONE;
      single[first] = accept[state]!;
    }
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      kind[first]! |= LONGER;
      const bit = filterBit(hashPair(first, unit[child]!));
      filter[bit >> 5]! |= 1 << (bit & 31);
      insert(pairs, first, unit[child]!, child);
    }
  }
  return { kind, single, filter, pairs };
}

function insert(pairs: Int32Array, first: number, second: number, state: number): void {
  let at = pairSlot(hashPair(first, second), (pairs.length >> 1) - 1);
  while (pairs[at + 1] !== 0) at = (at + 2) & (pairs.length - 1);
  pairs[at] = (first << 16) | second;
  pairs[at + 1] = state;
}

function powerOfTwoAbove(n: number): number {
  let power = 16;
  while (power < n) power *= 2;
  return power;
}
