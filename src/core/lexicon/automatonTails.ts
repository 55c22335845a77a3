import type { Trie } from './automatonTrie.ts';

/**
 * A trie below its first two units, written down depth first in 16 bits a number, so that a walk reads on in memory
 * nearly always from where it stands. A state is
 *
 *     children | HAS_PATTERN,  pattern with its checks (two numbers, if it has one),
 *     the units that lead to the children, rising,  how far behind its start they stand (unless there is only one),
 *     the children
 */
export interface Tails {
  readonly numbers: Uint16Array;
  /** By state of the trie: where its record stands; 0 for states of less than two units. */
  readonly place: Int32Array;
}

/** Set in the first number of a state in which a pattern ends; the bits below count its children. */
export const HAS_PATTERN = 0x8000;

/** Pattern and its checks as one number: the checks are the two lowest bits. */
const withChecks = (pattern: number, checks: Uint8Array): number => (pattern << 2) | checks[pattern]!;

/** Writes the tails of a trie. Throws where more than some 8,000 patterns begin with the same two units. */
export function writeTails({ unit, firstChild, accept }: Trie, checks: Uint8Array): Tails {
  const place = new Int32Array(accept.length);
  // A state takes at most five numbers; place 0 stands for none.
  const numbers = new Uint16Array(5 * accept.length + 1);
  let end = 1;

  const write = (state: number): void => {
    const [first, last] = [firstChild[state]!, firstChild[state + 1]!];
    const children = last - first;
    const start = end;
    place[state] = start;
    numbers[end++] = children | (accept[state]! >= 0 ? HAS_PATTERN : 0);
    if (accept[state]! >= 0) {
      const pattern = withChecks(accept[state]!, checks);
      numbers[end++] = pattern & 0xffff;
      numbers[end++] = pattern >>> 16;
    }
    for (let child = first; child < last; child++) numbers[end++] = unit[child]!;
    const distances = end;
    if (children > 1) end += children;
    for (let child = first; child < last; child++) {
      if (end - start > 0xffff) throw new Error('too many patterns begin with the same two units');
      if (children > 1) numbers[distances + child - first] = end - start;
      write(child);
    }
  };

  const [firstUnits, pairs] = [firstChild[0] ?? 0, firstChild[1] ?? 0];
  const behindPairs = pairs > firstUnits ? firstChild[pairs]! : pairs;
  for (let state = pairs; state < behindPairs; state++) write(state);
  return { numbers: numbers.slice(0, end), place };
}
