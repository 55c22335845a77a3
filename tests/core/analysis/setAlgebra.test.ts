import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exclusiveIntersections,
  membershipOf,
  onlyIn,
  sharedByAll,
  unionOf,
} from '../../../src/core/analysis/setAlgebra.ts';

const sets = [new Set(['a', 'b', 'c', 'd']), new Set(['b', 'c', 'e']), new Set(['c', 'f', 'g', 'h'])];
const anySets = fc.array(
  fc.uniqueArray(fc.nat(12)).map((items) => new Set(items)),
  { minLength: 1, maxLength: 6 },
);

describe('set algebra', () => {
  it('names what all share, what one alone holds and who holds an item', () => {
    expect(sharedByAll(sets)).toEqual(['c']);
    expect(onlyIn(sets, 0)).toEqual(['a', 'd']);
    expect(membershipOf(sets, 'b')).toEqual([0, 1]);
    expect(sharedByAll([])).toEqual([]);
    expect(() => onlyIn(sets, 3)).toThrow('no set at index 3 of 3');
  });
  it('lists exclusive intersections, largest first, wider first on ties', () => {
    expect(exclusiveIntersections(sets)).toEqual([
      { members: [2], items: ['f', 'g', 'h'] },
      { members: [0], items: ['a', 'd'] },
      { members: [0, 1, 2], items: ['c'] },
      { members: [0, 1], items: ['b'] },
      { members: [1], items: ['e'] },
    ]);
  });
  it('puts every item in exactly one exclusive intersection', () => {
    fc.assert(
      fc.property(anySets, (any) => {
        const items = exclusiveIntersections(any).flatMap((group) => group.items);
        expect(new Set(items).size).toBe(items.length);
        expect([...items].sort()).toEqual(unionOf(any).sort());
      }),
    );
  });
  it('agrees with itself: the intersection of all sets is what all share, of one what it alone holds', () => {
    fc.assert(
      fc.property(anySets, (any) => {
        const groups = exclusiveIntersections(any);
        const find = (members: number[]) =>
          groups.find((group) => group.members.join() === members.join())?.items ?? [];
        expect([...find(any.map((_, i) => i))].sort()).toEqual(sharedByAll(any).sort());
        any.forEach((_, i) => {
          if (any.length > 1) expect([...find([i])].sort()).toEqual(onlyIn(any, i).sort());
        });
      }),
    );
  });
  it('sums back to each set: the groups that name a set hold exactly its items', () => {
    fc.assert(
      fc.property(anySets, (any) => {
        const groups = exclusiveIntersections(any);
        any.forEach((set, i) => {
          const items = groups.filter((g) => g.members.includes(i)).flatMap((g) => g.items);
          expect(items.sort()).toEqual([...set].sort());
        });
      }),
    );
  });
});
