import { scan, type OnHit, type ScanTables } from './automatonScan.ts';
import { buildStartTable } from './automatonStart.ts';
import { writeTails } from './automatonTails.ts';
import { buildTrie, childOf, type Trie } from './automatonTrie.ts';
import { boundChecks, isBounded } from './wordBounds.ts';

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
 * A walk down the trie starts only where filters over the first three units let it, and reads at most `longest`
 * units, so that a scan costs at most `longest` steps a unit on any text. Lexicon entries stay under 60 units.
 */
export function buildAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  const trie = buildTrie(patterns);
  const atWords = options.wordBounded === true;
  const checks = atWords ? boundChecks(patterns) : new Uint8Array(patterns.length);
  const tails = writeTails(trie, checks);
  const tables: ScanTables = { ...buildStartTable(trie, checks, tails.place), tails: tails.numbers, atWords };
  return {
    longest: trie.longest,
    scan: (text, onHit) => scan(tables, text, onHit),
    scanAll: (text, onHit) => scanAll(trie, checks, text, onHit),
  };
}

function scanAll(trie: Trie, checks: Uint8Array, text: string, onHit: OnHit): void {
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
