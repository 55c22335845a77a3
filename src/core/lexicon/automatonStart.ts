import { LAYOUT } from './automatonScan.ts';
import { withChecks } from './automatonTails.ts';
import type { Trie } from './automatonTrie.ts';

const {
  MIX_FIRST,
  MIX_SECOND,
  MIX_THIRD,
  PAIR,
  TRIPLE_SHIFT,
  TRIPLE_WORD,
  PAIR_SHIFT,
  PAIR_WORD,
  PAIR_FILTER,
  BEGINS,
  SINGLE_FILTER,
  FILTER_WORDS,
} = LAYOUT;

/** How a match may start: most positions of a text are settled by bitmaps, most others by one look into a hash. */
export interface StartTable {
  /** Bitmaps behind each other; false positives only cost a further look. */
  readonly filters: Int32Array;
  /** Patterns of one unit with their checks, by that. */
  readonly singles: Int32Array;
  /** Open-addressing hash from pairs of units to the pattern they are: (key, pattern with checks + 1), 0 = empty. */
  readonly pairs: Int32Array;
  /** Open-addressing hash from triples of first units to places of their tails: (key of the pair, place), 0 = empty. */
  readonly triples: Int32Array;
}

/** Mixes two code units to 32 bits, the upper ones best. */
function hashPair(first: number, second: number): number {
  return Math.imul(first, MIX_FIRST) ^ Math.imul(second, MIX_SECOND);
}

/** Mixes the hash of a pair with the unit behind it. */
function hashTriple(pair: number, third: number): number {
  return Math.imul(pair ^ (pair >>> 15) ^ Math.imul(third, MIX_THIRD), MIX_FIRST);
}

/** `place` says where the tails of three units are written down. */
export function buildStartTable(trie: Trie, checks: Uint8Array, place: Int32Array): StartTable {
  const { unit, firstChild, accept } = trie;
  const filters = new Int32Array(FILTER_WORDS);
  const singles = new Int32Array(0x10000);
  // The root's children, theirs, and theirs again.
  const firstPair = firstChild[1] ?? 1;
  const firstTriple = firstChild[firstPair] ?? firstPair;
  const behindTriples = firstChild[firstTriple] ?? firstTriple;
  let wholePairs = 0;
  for (let state = firstPair; state < firstTriple; state++) if (accept[state]! >= 0) wholePairs++;
  const pairs = new Int32Array(powerOfTwoAbove(1.5 * wholePairs) << 1);
  const triples = new Int32Array(powerOfTwoAbove(1.5 * (behindTriples - firstTriple)) << 1);
  for (let state = 1; state < firstPair; state++) {
    const first = unit[state]!;
    if (accept[state]! >= 0) {
      singles[first] = withChecks(accept[state]!, checks);
      filters[SINGLE_FILTER + (first >> 5)]! |= 1 << first;
    }
    for (let child = firstChild[state]!; child < firstChild[state + 1]!; child++) {
      const hash = hashPair(first, unit[child]!);
      const key = (first << 16) | unit[child]!;
      const [from, to] = [firstChild[child]!, firstChild[child + 1]!];
      const bits = (to > from ? BEGINS : 0) | (accept[child]! >= 0 ? PAIR : 0);
      filters[PAIR_FILTER + (hash >>> PAIR_WORD)]! |= bits << ((hash >>> PAIR_SHIFT) & 30);
      if (accept[child]! >= 0) insert(pairs, hash, key, withChecks(accept[child]!, checks) + 1);
      for (let third = from; third < to; third++) {
        const triple = hashTriple(hash, unit[third]!);
        filters[triple >>> TRIPLE_WORD]! |= 1 << (triple >>> TRIPLE_SHIFT);
        insert(triples, triple, key, place[third]!);
      }
    }
  }
  return { filters, singles, pairs, triples };
}

function insert(table: Int32Array, hash: number, key: number, value: number): void {
  let at = (((hash >>> 13) ^ hash) << 1) & (table.length - 1);
  while (table[at + 1] !== 0) at = (at + 2) & (table.length - 1);
  table[at] = key;
  table[at + 1] = value;
}

function powerOfTwoAbove(n: number): number {
  let power = 16;
  while (power < n) power *= 2;
  return power;
}
