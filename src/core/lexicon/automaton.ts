import { ALONE, buildStartTable, filterBit, hashPair, LONGER, pairSlot } from './automatonStart.ts';
import { buildTrie, childOf } from './automatonTrie.ts';
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

/** Children of a state up to which looking at one after the other beats halving. */
const FEW = 8;

/**
 * Builds a matcher for many patterns. Texts and patterns must be in the same matching form (`normalise`).
 *
 * A walk down the trie starts only where a filter over the first two units lets it, and reads at most `longest`
 * units, so that a scan costs at most `longest` steps a unit on any text. Lexicon entries stay under 60 units.
 */
export function buildAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  const trie = buildTrie(patterns);
  const { unit, firstChild, accept, longest } = trie;
  const { kind, single, filter, pairs } = buildStartTable(trie);
  const checks = options.wordBounded === true ? boundChecks(patterns) : new Uint8Array(patterns.length);
  const mask = (pairs.length >> 1) - 1;
  const wrap = pairs.length - 1;

  const fits = (text: string, start: number, end: number, pattern: number): boolean =>
    checks[pattern] === 0 || isBounded(text, start, end, checks[pattern]!);

  /** State after the two units at `i`, 0 where no pattern starts so. */
  const pairState = (first: number, second: number): number => {
    const hash = hashPair(first, second);
    const bit = filterBit(hash);
    if ((filter[bit >> 5]! & (1 << (bit & 31))) === 0) return 0;
    const key = (first << 16) | second;
    let at = pairSlot(hash, mask);
    while (pairs[at + 1] !== 0 && pairs[at] !== key) at = (at + 2) & wrap;
    return pairs[at + 1]!;
  };

  const next = (state: number, wanted: number): number => {
    const end = firstChild[state + 1]!;
    let child = firstChild[state]!;
    if (end - child > FEW) return childOf(trie, state, wanted);
    while (child < end && unit[child] !== wanted) child++;
    return child < end ? child : 0;
  };

  const scan = (text: string, onHit: OnHit): void => {
    const length = text.length;
    let i = 0;
    while (i < length) {
      const first = text.charCodeAt(i);
      const starts = kind[first]!;
      if (starts === 0) {
        i++;
        continue;
      }
      let hit = -1;
      let hitEnd = i + 1;
      if ((starts & ALONE) !== 0 && fits(text, i, i + 1, single[first]!)) hit = single[first]!;
      let j = i + 2;
      let state = (starts & LONGER) !== 0 && j <= length ? pairState(first, text.charCodeAt(i + 1)) : 0;
      while (state !== 0) {
        const pattern = accept[state]!;
        if (pattern >= 0 && fits(text, i, j, pattern)) {
          hit = pattern;
          hitEnd = j;
        }
        if (j === length || firstChild[state] === firstChild[state + 1]) break;
        state = next(state, text.charCodeAt(j++));
      }
      if (hit >= 0) onHit(hit, i, hitEnd);
      i = hitEnd;
    }
  };

  const scanAll = (text: string, onHit: OnHit): void => {
    for (let i = 0; i < text.length; i++) {
      let state = 0;
      for (let j = i; j < text.length; j++) {
        state = childOf(trie, state, text.charCodeAt(j));
        if (state === 0) break;
        if (accept[state]! >= 0 && fits(text, i, j + 1, accept[state]!)) onHit(accept[state]!, i, j + 1);
      }
    }
  };

  return { longest, scan, scanAll };
}
