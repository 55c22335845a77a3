import { describe, expect, it } from 'vitest';
import { buildStairs } from '../../../src/core/recognise/stairs.ts';

const LIMITS = [
  [0.5],
  [-12.7, 0.2, 1.1, 2.2, 3.1, 643.5],
  [-2.322, -0.097, -0.095, 0.124, 3.059],
  [-572.5, 19.1],
];

describe('buildStairs', () => {
  const { lows, scales, firsts, cells, limits, moves } = buildStairs(LIMITS, [1, 10, 100, 1000]);

  /** How the row moves for a value, by its cell. */
  function moveOf(measure: number, value: number): number {
    const last = firsts[measure + 1]! - 1;
    const cell = firsts[measure]! + Math.floor((value - lows[measure]!) * scales[measure]!);
    let limit = cells[Math.min(Math.max(cell, firsts[measure]!), last)]!;
    while (value >= limits[limit]!) limit++;
    return moves[limit]!;
  }

  it('moves the row by a step for each limit that a value reaches, a limit itself among them', () => {
    LIMITS.forEach((own, measure) => {
      const around = own.flatMap((limit) => [limit - 0.4, limit - 1e-9, limit, limit + 1e-9, limit + 0.4]);
      for (const value of [-1e9, 0, 1, 7, 32.8, 1e9, ...around])
        expect(moveOf(measure, value)).toBe(own.filter((limit) => limit <= value).length * 10 ** measure);
    });
  });

  it('leaves at most one limit to compare with where limits lie apart', () => {
    for (let cell = firsts[1]!; cell + 1 < firsts[2]!; cell++)
      expect(cells[cell + 1]! - cells[cell]!).toBeLessThanOrEqual(1);
  });
});
