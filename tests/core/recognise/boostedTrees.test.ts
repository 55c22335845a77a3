import { describe, expect, it } from 'vitest';
import { layOut, type TreeNode } from '../../../src/core/recognise/boostedTrees.ts';

const trees: readonly TreeNode[] = [
  ['height', 2, ['weight', 10, -1, 0.5], 0.25],
  ['weight', 5, 0, 1],
];

describe('layOut', () => {
  it('adds the leaves that a case falls to, a limit itself going on with the second branch', () => {
    const { sum } = layOut(trees, 0.5, ['height', 'weight']);
    expect(sum(Float64Array.of(1, 4))).toBe(0.5 - 1 + 0);
    expect(sum(Float64Array.of(1, 10))).toBe(0.5 + 0.5 + 1);
    expect(sum(Float64Array.of(2, 10))).toBe(0.5 + 0.25 + 1);
  });

  it('gives the base where there are no trees, and to a tree of one leaf its value', () => {
    expect(layOut([], -1, []).sum(new Float64Array(0))).toBe(-1);
    expect(layOut([0.125], 0, []).sum(new Float64Array(0))).toBe(0.125);
  });

  it('asks no more than it needs to know that a sum is enough', () => {
    const { sum } = layOut(trees, 0.5, ['height', 'weight']);
    expect(sum(Float64Array.of(2, 10), 0.75)).toBe(0.5 + 0.25);
    expect(sum(Float64Array.of(1, 4), 0.75)).toBe(0.5 - 1 + 0);
    expect(sum(Float64Array.of(2, 10), -1)).toBe(0.5 - 1);
  });

  it('refuses a measure that nobody takes', () => {
    expect(() => layOut(trees, 0, ['height'])).toThrow('no measure is called weight');
  });
});
