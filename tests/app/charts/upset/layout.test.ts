import { describe, expect, it } from 'vitest';
import { upsetLayout } from '../../../../src/app/charts/upset/layout.ts';

const groups = [
  { members: [0, 2], items: ['a', 'b', 'c', 'd'] },
  { members: [1], items: ['e', 'f'] },
];
const size = { left: 100, barHeight: 80, column: 40, row: 20 };

describe('upsetLayout', () => {
  const layout = upsetLayout(groups, 3, size);
  it('gives the largest intersection the full height and the others their share', () => {
    expect(layout.columns.map(({ x, bar }) => [x, bar.y, bar.height])).toEqual([
      [120, 20, 80],
      [160, 60, 40],
    ]);
  });
  it('links the first member to the last and leaves a single set without a link', () => {
    expect(layout.columns.map(({ link }) => link)).toEqual([{ y1: 122, y2: 162 }, null]);
    expect(layout.columns[0]?.dots.map(({ isMember }) => isMember)).toEqual([true, false, true]);
  });
  it('is as large as its sets and columns', () => {
    expect([layout.width, layout.height]).toEqual([180, 172]);
  });
  it('stands with nothing to show', () => {
    expect(upsetLayout([], 2, size)).toMatchObject({ columns: [], width: 100 });
  });
});
