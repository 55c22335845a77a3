import type { Trie } from './automatonTrie.ts';

/** How a match may start: most positions of a text are skipped without a look at the trie. */
export interface StartTable {
  /** Bitmap over code units: whether one is a pattern by itself. */
  readonly isSingle: Int32Array;
  /** Patterns of one unit, by that. */
  readonly singles: Int32Array;
  /** Two bits for each hash of a pair of first units: `BEGINS`, `IS_WHOLE`. False positives only cost a further look. */
  readonly filter: Int32Array;
  /** Bitmap over hashed triples of first units: whether a pattern of three units or more begins so. */
  readonly triples: Int32Array;
  /** Open-addressing hash from pairs of first units to places of their states: (key, place) side by side, 0 = empty. */
  readonly pairs: Int32Array;
}

/** A pattern begins with the pair. */
export const BEGINS = 1;
/** A pattern is the pair and nothing more. */
export const IS_WHOLE = 2;

/** 2^17 pairs of bits = 32 KB: with 60,000 patterns a tenth of them are set, and it stays in the nearest caches. */
const PAIR_BITS = 17;

/** A pair's bits are numbered by the upper bits of its hash: word of the bitmap, and where in the word. */
export const PAIR_SHIFT = 32 - PAIR_BITS;
export const PAIR_WORD_SHIFT = PAIR_SHIFT + 4;

/** 2^19 bits = 64 KB: with 60,000 patterns less than a tenth of them are set. */
const TRIPLE_BITS = 19;

export const TRIPLE_SHIFT = 32 - TRIPLE_BITS;
export const TRIPLE_WORD_SHIFT = TRIPLE_SHIFT + 5;

/** Mixes two code units to 32 bits, the upper ones best. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
}

/** Mixes the hash of a pair with the unit behind it. */
export function hashTriple(pair: number, third: number): number {
  return Math.imul(pair ^ (pair >>> 15) ^ Math.imul(third, 0x27d4eb2f), 0x9e3779b1);
}

/** Where to begin to look for a pair in `pairs`; `wrap` is the last index there. */
export function pairSlot(hash: number, wrap: number): number {
  return (((hash >>> 13) ^ hash) << 1) & wrap;
}

/** `place` says where the states of two units are written down. */
export function buildStartTable({ unit, firstChild, accept }: Trie, place: Int32Array): StartTable {
  const isSingle = new Int32Array(0x10000 >> 5);
  const singles = new Int32Array(0x10000);
  const filter = new Int32Array((1 << PAIR_BITS) >> 4);
  const triples = new Int32Array((1 << TRIPLE_BITS) >> 5);
  // The root's children, and theirs.
  const firstPair = firstChild[1] ?? 1;
  const lastPair = firstChild[firstPair] ?? firstPair;
  const pairs = new Int32Array(powerOfTwoAbove(1.25 * (lastPair - firstPair)) << 1);
  for (let state = 1; state < firstPair; state++) {
    const first = unit[state]!;
    if (accept[state]! >= 0) {
      singles[first] = accept[state]!;
      isSingle[first >> 5]! |= 1 << (first & 31);
    }
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const hash = hashPair(first, unit[child]!);
      const bits = accept[child]! >= 0 ? BEGINS | IS_WHOLE : BEGINS;
      filter[hash >>> PAIR_WORD_SHIFT]! |= bits << (((hash >>> PAIR_SHIFT) & 15) << 1);
      for (let third = firstChild[child]!; third < firstChild[child + 1]!; third++) {
        const triple = hashTriple(hash, unit[third]!);
        triples[triple >>> TRIPLE_WORD_SHIFT]! |= 1 << ((triple >>> TRIPLE_SHIFT) & 31);
      }
      insert(pairs, hash, (first << 16) | unit[child]!, place[child]!);
    }
  }
  return { isSingle, singles, filter, triples, pairs };
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
