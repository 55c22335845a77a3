import { describe, expect, it } from 'vitest';
import {
  cellAt,
  contentSize,
  labelStep,
  moveCell,
  scrollToShow,
  visibleRange,
  type GridShape,
} from '../../../../src/app/charts/matrix/layout.ts';

const shape: GridShape = { rows: 340, columns: 169, cell: 20, left: 100, top: 120 };
const view = { width: 500, height: 420 };

describe('matrix layout', () => {
  it('is as large as its cells and names', () => {
    expect(contentSize(shape)).toEqual({ width: 100 + 169 * 20, height: 120 + 340 * 20 });
  });
  it.each([
    [0, 300, [0, 15]],
    [35, 300, [1, 17]],
    [6700, 300, [335, 340]],
    [99999, 300, [340, 340]],
  ] as const)('shows from %i for %i pixels the cells %j', (from, length, expected) => {
    expect(visibleRange(from, length, 20, 340)).toEqual(expected);
  });
  it('finds the cell under a point, and none over the names or outside', () => {
    expect(cellAt({ x: 145, y: 125 }, { x: 0, y: 0 }, shape)).toEqual({ row: 0, column: 2 });
    expect(cellAt({ x: 145, y: 125 }, { x: 200, y: 400 }, shape)).toEqual({ row: 20, column: 12 });
    expect(cellAt({ x: 90, y: 200 }, { x: 0, y: 0 }, shape)).toBeNull();
    expect(cellAt({ x: 200, y: 110 }, { x: 0, y: 0 }, shape)).toBeNull();
    expect(cellAt({ x: 145, y: 125 }, { x: 0, y: 99999 }, shape)).toBeNull();
  });
  it('moves by keys and stays inside', () => {
    expect(moveCell({ row: 0, column: 0 }, 'ArrowUp', shape)).toEqual({ row: 0, column: 0 });
    expect(moveCell({ row: 5, column: 5 }, 'ArrowRight', shape)).toEqual({ row: 5, column: 6 });
    expect(moveCell({ row: 335, column: 5 }, 'PageDown', shape)).toEqual({ row: 339, column: 5 });
    expect(moveCell({ row: 5, column: 5 }, 'End', shape)).toEqual({ row: 5, column: 168 });
    expect(moveCell({ row: 5, column: 5 }, 'a', shape)).toBeNull();
  });
  it('scrolls no further than needed to show a cell', () => {
    expect(scrollToShow({ row: 3, column: 3 }, { x: 0, y: 0 }, view, shape)).toEqual({ x: 0, y: 0 });
    expect(scrollToShow({ row: 40, column: 30 }, { x: 0, y: 0 }, view, shape)).toEqual({ x: 220, y: 520 });
    expect(scrollToShow({ row: 2, column: 1 }, { x: 200, y: 200 }, view, shape)).toEqual({ x: 20, y: 40 });
  });
  it('names every row only where names fit', () => {
    expect([8, 12, 16].map((cell) => labelStep(cell))).toEqual([2, 1, 1]);
  });
});
