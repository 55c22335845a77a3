import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortPatterns } from '../../../src/core/lexicon/sortedPatterns.ts';

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('sortPatterns', () => {
  it('sorts as strings sort, equal ones by their index', () => {
    const letters = fc.constantFrom('\0', 'a', 'b', '氢', '能', '\uffff');
    const word = fc.array(letters, { minLength: 1, maxLength: 7 }).map((row) => row.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 80 }), (patterns) => {
        const { units, starts, order } = sortPatterns(patterns);
        const indices = patterns.map((_, i) => i);
        expect([...order]).toEqual(indices.sort((a, b) => byUnits(patterns[a]!, patterns[b]!) || a - b));
        const rows = [...order].map((_, row) =>
          String.fromCharCode(...units.slice(starts[row], starts[row + 1])),
        );
        expect(rows).toEqual([...patterns].sort(byUnits));
      }),
    );
  });

  it('names the pattern that is empty', () => {
    expect(() => sortPatterns(['氢能', ''])).toThrow('pattern 1 is empty');
  });
});
