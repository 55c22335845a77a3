import { describe, expect, it } from 'vitest';
import { boost, type Case, type Tree } from './boosting.ts';

const options = { trees: 60, leaves: 6, rate: 0.2, minCases: 5, pull: 1 };

/** Cases on a grid, right where `isRight` says so. */
const grid = (isRight: (x: number, y: number) => boolean): Case[] =>
  Array.from({ length: 400 }, (_, i) => {
    const [x, y] = [i % 20, Math.floor(i / 20)];
    return { measures: Float64Array.of(x, y, 7), isRight: isRight(x, y), weight: 1 };
  });

const value = (tree: Tree, measures: Float64Array): number =>
  typeof tree === 'number'
    ? tree
    : value(measures[tree.measure]! < tree.limit ? tree.below : tree.otherwise, measures);

const share = (cases: readonly Case[]): number => {
  const { base, trees } = boost(cases, options);
  const isTrue = ({ measures, isRight }: Case): boolean =>
    trees.reduce<number>((sum, tree) => sum + value(tree, measures), base) > 0 === isRight;
  return cases.filter(isTrue).length / cases.length;
};

describe('boost', () => {
  it('learns what one measure tells, and what only two together tell', () => {
    expect(share(grid((x) => x >= 7))).toBe(1);
    expect(share(grid((x, y) => x > 9 !== y > 6))).toBeGreaterThan(0.95);
  });

  it('knows no more than the share of right cases where no measure tells anything', () => {
    const { base, trees } = boost(
      grid((x) => x < 15).map((one) => ({ ...one, measures: Float64Array.of(1) })),
      options,
    );
    expect(base).toBeCloseTo(Math.log(3));
    expect(trees.every((tree) => typeof tree === 'number' && Math.abs(tree) < 1e-9)).toBe(true);
  });

  it('gives the same trees for the same cases, and heeds weights', () => {
    const cases = grid((x, y) => x * y > 60);
    expect(boost(cases, options)).toEqual(boost(cases, options));
    const heavy = cases.map((one) => ({ ...one, weight: one.isRight ? 5 : 1 }));
    expect(boost(heavy, options).base).toBeGreaterThan(boost(cases, options).base);
  });

  it('makes no leaf smaller than it may', () => {
    const { trees } = boost(
      grid((x, y) => x === 3 && y === 3),
      { ...options, minCases: 50 },
    );
    const cases = grid(() => true);
    for (const tree of trees) {
      const counts = new Map<number, number>();
      for (const { measures } of cases)
        counts.set(value(tree, measures), (counts.get(value(tree, measures)) ?? 0) + 1);
      expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(50);
    }
  });
});
