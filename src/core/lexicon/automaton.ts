import {
  buildStartTable,
  BEGINS,
  hashPair,
  hashTriple,
  PAIR_SHIFT,
  PAIR_WORD_SHIFT,
  pairSlot,
  TRIPLE_SHIFT,
  TRIPLE_WORD_SHIFT,
  type StartTable,
} from './automatonStart.ts';
import { HAS_PATTERN, writeTails } from './automatonTails.ts';
import { buildTrie, childOf, FEW_CHILDREN, type Trie } from './automatonTrie.ts';
import { boundChecks, isBounded } from './wordBounds.ts';

/** Called for each hit: index into the patterns, and the half-open span in UTF-16 code units. */
export type OnHit = (pattern: number, start: number, end: number) => void;

/** A multi-pattern matcher; immutable, so one may serve many texts. */
export interface Automaton {
  /** Length of the longest pattern, in UTF-16 code units. */
  readonly longest: number;
  /** Leftmost-longest hits that do not overlap, from left to right. */
  scan(text: string, onHit: OnHit): void;
  /** Every pattern at every position, by start and then by length. */
  scanAll(text: string, onHit: OnHit): void;
}

export interface AutomatonOptions {
  /**
   * Where a pattern begins or ends with a Latin letter or digit, it matches only at a word boundary there:
   * `ai` hits in `发展ai产业` and not in `chair`. Longest is decided among the bounded matches. Default false.
   */
  readonly wordBounded?: boolean;
}

interface Tables {
  readonly trie: Trie;
  readonly tails: Uint16Array;
  readonly start: StartTable;
  /** By pattern, see `boundChecks`; all 0 where words may be cut. */
  readonly checks: Uint8Array;
}

/**
 * Builds a matcher for many patterns. Texts and patterns must be in the same matching form (`normalise`).
 *
 * A walk down the trie starts only where filters over the first two and three units let it, and reads at most `longest`
 * units, so that a scan costs at most `longest` steps a unit on any text. Lexicon entries stay under 60 units.
 */
export function buildAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  const trie = buildTrie(patterns);
  const checks = options.wordBounded === true ? boundChecks(patterns) : new Uint8Array(patterns.length);
  const tails = writeTails(trie, checks);
  const tables: Tables = { trie, tails: tails.numbers, start: buildStartTable(trie, tails.place), checks };
  return {
    longest: trie.longest,
    scan: (text, onHit) => scan(tables, text, onHit),
    scanAll: (text, onHit) => scanAll(tables, text, onHit),
  };
}

/**
 * Sees every unit of every document, hence one function with the tables in locals and the look-ups of pairs and
 * children written out: a third faster than with calls.
 */
function scan({ tails, start, checks }: Tables, text: string, onHit: OnHit): void {
  const { isSingle, singles, filter, triples, pairs } = start;
  const wrap = pairs.length - 1;
  const length = text.length;
  let i = 0;
  let second = length > 0 ? text.charCodeAt(0) : 0;
  while (i < length) {
    const first = second;
    second = i + 1 < length ? text.charCodeAt(i + 1) : 0;
    const hash = hashPair(first, second);
    const passes = (filter[hash >>> PAIR_WORD_SHIFT]! >>> (((hash >>> PAIR_SHIFT) & 15) << 1)) & 3;
    const alone = (isSingle[first >> 5]! >>> (first & 31)) & 1;
    if ((passes | alone) === 0) {
      i++;
      continue;
    }
    const triple = hashTriple(hash, i + 2 < length ? text.charCodeAt(i + 2) : 0);
    const goesOn = (triples[triple >>> TRIPLE_WORD_SHIFT]! >>> ((triple >>> TRIPLE_SHIFT) & 31)) & 1;
    if (alone === 0 && passes === BEGINS && goesOn === 0) {
      i++;
      continue;
    }
    let hit = alone === 0 ? -1 : singles[first]!;
    let hitEnd = i + 1;
    if (hit >= 0 && checks[hit] !== 0 && !isBounded(text, i, hitEnd, checks[hit]!)) hit = -1;
    if ((passes > BEGINS || goesOn !== 0) && i + 1 < length) {
      const key = (first << 16) | second;
      let slot = pairSlot(hash, wrap);
      while (pairs[slot + 1] !== 0 && pairs[slot] !== key) slot = (slot + 2) & wrap;
      let state = pairs[slot + 1]!;
      let j = i + 2;
      while (state !== 0) {
        const head = tails[state]!;
        const children = head & ~HAS_PATTERN;
        let units = state + 1;
        if ((head & HAS_PATTERN) !== 0) {
          const accepted = tails[units]! | (tails[units + 1]! << 16);
          if ((accepted & 3) === 0 || isBounded(text, i, j, accepted & 3)) {
            hit = accepted >> 2;
            hitEnd = j;
          }
          units += 2;
        }
        if (children === 0 || j === length || goesOn === 0) break;
        const wanted = text.charCodeAt(j++);
        let low = units;
        let high = units + children;
        while (high - low > FEW_CHILDREN) {
          const middle = (low + high) >> 1;
          if (tails[middle]! <= wanted) low = middle;
          else high = middle;
        }
        while (low < high && tails[low]! < wanted) low++;
        if (low === units + children || tails[low] !== wanted) break;
        state = children === 1 ? low + 1 : state + tails[low + children]!;
      }
    }
    if (hit >= 0) onHit(hit, i, hitEnd);
    if (hitEnd > i + 1) second = hitEnd < length ? text.charCodeAt(hitEnd) : 0;
    i = hitEnd;
  }
}

function scanAll({ trie, checks }: Tables, text: string, onHit: OnHit): void {
  for (let i = 0; i < text.length; i++) {
    let state = 0;
    for (let j = i; j < text.length; j++) {
      state = childOf(trie, state, text.charCodeAt(j));
      if (state === 0) break;
      const pattern = trie.accept[state]!;
      if (pattern >= 0 && isBounded(text, i, j + 1, checks[pattern]!)) onHit(pattern, i, j + 1);
    }
  }
}
