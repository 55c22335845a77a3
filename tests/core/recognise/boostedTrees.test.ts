import { describe, expect, it } from 'vitest';
import { layOut, type TreeNode } from '../../../src/core/recognise/boostedTrees.ts';

const trees: readonly TreeNode[] = [
  ['height', 2, ['weight', 10, -1, 0.5], 0.25],
  ['weight', 5, 0, 1],
];

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

/** Numbers that look like chance and are the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) >>> 8;
}

function grow(numbers: () => number, leaves: number): TreeNode {
  if (leaves === 1) return ((numbers() % 201) - 100) / 1000;
  const below = 1 + (numbers() % (leaves - 1));
  const [name, limit] = [NAMES[numbers() % NAMES.length]!, (numbers() % 11) / 2];
  return [name, limit, grow(numbers, below), grow(numbers, leaves - below)];
}

function walk(node: TreeNode, values: Float64Array): number {
  if (typeof node === 'number') return node;
  const [name, limit, below, otherwise] = node;
  return walk(values[NAMES.indexOf(name)]! < limit ? below : otherwise, values);
}

describe('layOut', () => {
  it('adds the leaves that a case falls to, a limit itself going on with the second branch', () => {
    const laid = layOut(trees, 0.5, ['height', 'weight']);
    expect(laid.sum(Float64Array.of(1, 4))).toBe(500 - 1000 + 0);
    expect(laid.sum(Float64Array.of(1, 10))).toBe(500 + 500 + 1000);
    expect(laid.sum(Float64Array.of(2, 10))).toBe(500 + 250 + 1000);
  });

  it('gives the base where there are no trees, and to a tree of one leaf its value', () => {
    expect(layOut([], -1, []).sum(new Float64Array(0))).toBe(-1000);
    expect(layOut([0.125], 0, []).sum(new Float64Array(0))).toBe(125);
  });

  it('adds what walks through the trees add, whatever measures cases share', () => {
    const numbers = numbersFrom(7);
    const many = Array.from({ length: 41 }, () => grow(numbers, 12));
    const laid = layOut(many, 0.25, NAMES, [['c', 'h'], ['a']]);
    const values = Float64Array.from(NAMES, () => 0);
    for (let round = 0; round < 300; round++) {
      const kept = round % 3;
      NAMES.forEach((name, i) => {
        const group = 'ch'.includes(name) ? 0 : name === 'a' ? 1 : 2;
        if (group >= kept) values[i] = numbers() % 6;
      });
      const expected = many.reduce<number>((total, tree) => total + walk(tree, values), 0.25);
      expect(laid.sum(values, Infinity, kept)).toBeCloseTo(1000 * expected, 6);
    }
  });

  it('asks no more than it needs to know that a sum is enough', () => {
    const alike = Array.from({ length: 100 }, (): TreeNode => ['height', 2, 0, 1]);
    const laid = layOut(alike, 0, ['height']);
    const tall = laid.sum(Float64Array.of(2), 30_000);
    expect(tall).toBeGreaterThanOrEqual(30_000);
    expect(tall).toBeLessThan(100_000);
    expect(laid.sum(Float64Array.of(1), 30_000)).toBe(0);
    expect(laid.sum(Float64Array.of(2), -1)).toBe(0);
  });

  it('refuses a tree of more leaves than it has bits for', () => {
    expect(() => layOut([grow(numbersFrom(1), 17)], 0, NAMES)).toThrow('too many leaves');
  });

  it('refuses a measure that nobody takes', () => {
    expect(() => layOut(trees, 0, ['height'])).toThrow('no measure is called weight');
  });
});
