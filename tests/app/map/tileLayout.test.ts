import { describe, expect, it } from 'vitest';
import { TILES, TILE_COLUMNS, TILE_ROWS, tileInDirection } from '../../../src/app/map/tile/tileLayout.ts';

describe('the tile grid', () => {
  it('has 34 tiles, each in a place of its own', () => {
    expect(TILES).toHaveLength(34);
    expect(new Set(TILES.map(({ row, column }) => `${row} ${column}`)).size).toBe(34);
    expect(Math.max(...TILES.map(({ row }) => row))).toBe(TILE_ROWS);
    expect(Math.max(...TILES.map(({ column }) => column))).toBe(TILE_COLUMNS);
  });

  it('moves over gaps and stops at the edge', () => {
    expect(tileInDirection('620000', [0, 1])).toBe('140000');
    expect(tileInDirection('230000', [-1, 0])).toBeNull();
    expect(tileInDirection('350000', [0, 1])).toBe('710000');
  });

  it('reaches every tile by arrows', () => {
    const seen = new Set(['150000']);
    const steps = [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const;
    for (const id of seen) for (const step of steps) seen.add(tileInDirection(id, step) ?? id);
    expect(seen.size).toBe(34);
  });
});
