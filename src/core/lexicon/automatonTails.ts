import { LAYOUT } from './automatonScan.ts';
import type { Trie } from './automatonTrie.ts';

/**
 * A trie below its first three units, written down depth first in 16 bits a number, so that a walk reads on in memory
 * nearly always from where it stands. Before a state of three units stands its last unit, by which it is known. A state is
 *
 *     children | HAS_PATTERN,  pattern with its checks (two numbers, if it has one),
 *     the units that lead to the children, rising,  how far behind its start they stand (unless there is only one),
 *     the children
 */
export interface Tails {
  readonly numbers: Uint16Array;
  /** By state of the trie: where its record stands; of a state of three units, where its last unit stands. */
  readonly place: Int32Array;
}

/** Pattern and its checks as one number: the checks are the two lowest bits. */
export const withChecks = (pattern: number, checks: Uint8Array): number => (pattern << 2) | checks[pattern]!;

/** Writes the tails of a trie. Throws where more than some 8,000 patterns begin with the same three units. */
export function writeTails({ unit, firstChild, accept }: Trie, checks: Uint8Array): Tails {
  const place = new Int32Array(accept.length);
  // A state takes at most five numbers, and one to know it by; place 0 stands for none.
  const numbers = new Uint16Array(6 * accept.length + 1);
  let end = 1;

  const write = (state: number): void => {
    const [first, last] = [firstChild[state]!, firstChild[state + 1]!];
    const children = last - first;
    const start = end;
    place[state] = start;
    numbers[end++] = children | (accept[state]! >= 0 ? LAYOUT.HAS_PATTERN : 0);
    if (accept[state]! >= 0) {
      const pattern = withChecks(accept[state]!, checks);
      numbers[end++] = pattern & 0xffff;
      numbers[end++] = pattern >>> 16;
    }
    for (let child = first; child < last; child++) numbers[end++] = unit[child]!;
    const distances = end;
    if (children > 1) end += children;
    for (let child = first; child < last; child++) {
      if (end - start > 0xffff) throw new Error('too many patterns begin with the same three units');
      if (children > 1) numbers[distances + child - first] = end - start;
      write(child);
    }
  };

  const firstPair = firstChild[1] ?? 1;
  const firstTriple = firstChild[firstPair] ?? firstPair;
  const behindTriples = firstChild[firstTriple] ?? firstTriple;
  for (let state = firstTriple; state < behindTriples; state++) {
    const start = end;
    numbers[end++] = unit[state]!;
    write(state);
    place[state] = start;
  }
  return { numbers: numbers.slice(0, end), place };
}
