import { ALONE, buildStartFilter, LONGER, pairBit } from './automatonFilter.ts';
import { buildTrie, edgeSlot, type Trie } from './automatonTrie.ts';

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

/**
 * Builds a matcher for many patterns. Texts and patterns must be in the same matching form (`normalise`).
 *
 * A walk down a trie starts only where a filter over the first two units lets it, and reads at most `longest`
 * units, so that a scan costs at most `longest` steps a unit on any text. Lexicon entries stay under 60 units.
 */
export function buildAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  const trie = buildTrie(patterns);
  const { kind, pairs } = buildStartFilter(patterns);
  const fits = options.wordBounded === true ? isBounded : null;
  const { rootNext, accept, inner, edges } = trie;
  const mask = (edges.length >> 2) - 1;
  const wrap = edges.length - 1;

  // One function and locals only: this loop sees every unit of every document.
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
      if ((starts & ALONE) !== 0 && (fits === null || fits(text, i, i + 1))) hit = accept[rootNext[first]!]!;
      if ((starts & LONGER) !== 0 && i + 1 < length) {
        const bit = pairBit(first, text.charCodeAt(i + 1));
        if ((pairs[bit >> 5]! & (1 << (bit & 31))) !== 0) {
          let state = rootNext[first]!;
          let j = i + 1;
          while (j < length && inner[state] === 1) {
            const unit = text.charCodeAt(j);
            let at = edgeSlot(state, unit, mask);
            while (edges[at] !== 0 && (edges[at] !== state || edges[at + 1] !== unit)) at = (at + 4) & wrap;
            if (edges[at] === 0) break;
            state = edges[at + 2]!;
            j++;
            if (accept[state]! >= 0 && (fits === null || fits(text, i, j))) {
              hit = accept[state]!;
              hitEnd = j;
            }
          }
        }
      }
      if (hit >= 0) onHit(hit, i, hitEnd);
      i = hitEnd;
    }
  };

  const scanAll = (text: string, onHit: OnHit): void => {
    for (let i = 0; i < text.length; i++) {
      let state = 0;
      for (let j = i; j < text.length; j++) {
        state = step(trie, state, text.charCodeAt(j));
        if (state === 0) break;
        if (accept[state]! >= 0 && (fits === null || fits(text, i, j + 1))) onHit(accept[state]!, i, j + 1);
      }
    }
  };

  return { longest: trie.longest, scan, scanAll };
}

/** The state after reading `unit`, or 0 where the trie ends. */
function step(trie: Trie, state: number, unit: number): number {
  if (state === 0) return trie.rootNext[unit]!;
  const { edges } = trie;
  let at = edgeSlot(state, unit, (edges.length >> 2) - 1);
  while (edges[at] !== 0) {
    if (edges[at] === state && edges[at + 1] === unit) return edges[at + 2]!;
    at = (at + 4) & (edges.length - 1);
  }
  return 0;
}

/** Latin letters (with diacritics) and ASCII digits: what glues to a neighbour of its kind to make one word. */
function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
  return unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7;
}

/** True unless the match cuts a word at its start or its end. */
function isBounded(text: string, start: number, end: number): boolean {
  const cutsStart = start > 0 && isWordUnit(text.charCodeAt(start)) && isWordUnit(text.charCodeAt(start - 1));
  if (cutsStart) return false;
  return !(end < text.length && isWordUnit(text.charCodeAt(end - 1)) && isWordUnit(text.charCodeAt(end)));
}
