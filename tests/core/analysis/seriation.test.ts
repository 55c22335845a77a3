import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterHierarchy, type Subtree } from '../../../src/core/analysis/hierarchy.ts';
import { pathLength, seriate, seriationSteps } from '../../../src/core/analysis/seriation.ts';

const onLine = (points: readonly number[]) => (i: number, j: number) =>
  Math.abs((points[i] ?? 0) - (points[j] ?? 0));

function matrixOf(size: number, distance: (i: number, j: number) => number): Float64Array {
  return Float64Array.from({ length: size * size }, (_, k) => distance(Math.floor(k / size), k % size));
}

/** Every leaf order that flipping the branches of the tree can give. */
function allOrders(node: Subtree): number[][] {
  if (!node.merge) return [[...node.leaves]];
  const lefts = allOrders(node.merge.left);
  const rights = allOrders(node.merge.right);
  return lefts.flatMap((l) =>
    rights.flatMap((r) => [
      [...l, ...r],
      [...r, ...l],
    ]),
  );
}

function rootOf(size: number, distance: (i: number, j: number) => number): Subtree {
  const merges = [...drain(clusterHierarchy(size, matrixOf(size, distance)))];
  const merge = merges.at(-1);
  if (!merge) throw new Error('no root');
  return { leaves: [], holds: new Set(), merge };
}

function drain<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('seriate', () => {
  it('puts points of a line back in line', () => {
    const points = [7, 1, 9, 3, 0, 5, 8, 2, 6, 4];
    const order = seriate(points.length, onLine(points));
    const values = order.map((i) => points[i]);
    expect([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ]).toContainEqual(values);
  });
  it('finds the two blocks of a block matrix', () => {
    const block = [0, 1, 0, 1, 1, 0];
    const order = seriate(6, (i, j) => (block[i] === block[j] ? 0.1 : 1));
    expect(order.map((i) => block[i])).toEqual([0, 0, 0, 1, 1, 1]);
  });
  it('gives the best of all leaf orders of its tree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 3, maxLength: 8 }), (points) => {
        const distance = (i: number, j: number) => {
          const [ax, ay] = points[i] ?? [0, 0];
          const [bx, by] = points[j] ?? [0, 0];
          return Math.hypot(ax - bx, ay - by);
        };
        const best = Math.min(
          ...allOrders(rootOf(points.length, distance)).map((order) => pathLength(order, distance)),
        );
        expect(pathLength(seriate(points.length, distance), distance)).toBeCloseTo(best, 9);
      }),
      { numRuns: 60 },
    );
  });
  it('returns a permutation, the same each time', () => {
    const random = (i: number, j: number) => ((i * 7919 + j * 104729) % 997) / 997;
    const order = seriate(60, random);
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(seriate(60, random)).toEqual(order);
  });
  it.each([0, 1, 2])('leaves %i items alone', (size) => {
    expect(seriate(size, () => 1)).toEqual(Array.from({ length: size }, (_, i) => i));
  });
  it('keeps equal items in their order of index where all distances tie', () => {
    expect([...seriate(5, () => 1)].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(seriate(5, () => 1)).toEqual(seriate(5, () => 1));
  });
  it('yields often enough for a page to draw: after each row, each merge and each row of costs', () => {
    const size = 340;
    let asked = 0;
    const steps = seriationSteps(size, (i, j) => {
      asked++;
      return ((i * 31 + j * 17) % 101) / 101;
    });
    const askedInStep: number[] = [];
    for (let before = 0; !steps.next().done; before = asked) askedInStep.push(asked - before);
    expect(Math.max(...askedInStep)).toBeLessThanOrEqual(size);
    expect(askedInStep.filter((times) => times === 0).length).toBeGreaterThan(2 * size);
  });
});
