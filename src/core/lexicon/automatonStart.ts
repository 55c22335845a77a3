import type { Trie } from './automatonTrie.ts';

/** How a match may start: most positions of a text are skipped without a look at the trie. */
export interface StartTable {
  /** Bitmap over code units: whether one is a pattern by itself. */
  readonly isSingle: Int32Array;
  /** Patterns of one unit, by that. */
  readonly singles: ReadonlyMap<number, number>;
  /** Bitmap over hashed pairs of first units; false positives only cost a look at `pairs`. */
  readonly filter: Int32Array;
  /** Open-addressing hash from pairs of first units to places of their states: (key, place) side by side, 0 = empty. */
  readonly pairs: Int32Array;
}

/** 2^18 bits = 32 KB: with 20,000 patterns under 8 % of the bits are set, and it stays in the nearest caches. */
const FILTER_BITS = 18;

/** A pair's bit is numbered by the upper bits of its hash: word of the bitmap, and bit in the word. */
export const FILTER_BIT_SHIFT = 32 - FILTER_BITS;
export const FILTER_WORD_SHIFT = FILTER_BIT_SHIFT + 5;

/** Mixes two code units to 32 bits, the upper ones best. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
}

/** Where to begin to look for a pair in `pairs`; `wrap` is the last index there. */
export function pairSlot(hash: number, wrap: number): number {
  return (((hash >>> 13) ^ hash) << 1) & wrap;
}

/** `place` says where the states of two units are written down. */
export function buildStartTable({ unit, firstChild, accept }: Trie, place: Int32Array): StartTable {
  const isSingle = new Int32Array(0x10000 >> 5);
  const singles = new Map<number, number>();
  const filter = new Int32Array((1 << FILTER_BITS) >> 5);
  // The root's children, and theirs.
  const firstPair = firstChild[1] ?? 1;
  const lastPair = firstChild[firstPair] ?? firstPair;
  const pairs = new Int32Array(powerOfTwoAbove(1.25 * (lastPair - firstPair)) << 1);
  for (let state = 1; state < firstPair; state++) {
    const first = unit[state]!;
    if (accept[state]! >= 0) {
      singles.set(first, accept[state]!);
      isSingle[first >> 5]! |= 1 << (first & 31);
    }
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const hash = hashPair(first, unit[child]!);
      filter[hash >>> FILTER_WORD_SHIFT]! |= 1 << ((hash >>> FILTER_BIT_SHIFT) & 31);
      insert(pairs, hash, (first << 16) | unit[child]!, place[child]!);
    }
  }
  return { isSingle, singles, filter, pairs };
}

function insert(pairs: Int32Array, hash: number, key: number, place: number): void {
  let at = pairSlot(hash, pairs.length - 1);
  while (pairs[at + 1] !== 0) at = (at + 2) & (pairs.length - 1);
  pairs[at] = key;
  pairs[at + 1] = place;
}

function powerOfTwoAbove(n: number): number {
  let power = 16;
  while (power < n) power *= 2;
  return power;
}
