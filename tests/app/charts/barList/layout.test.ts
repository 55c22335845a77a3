import { describe, expect, it } from 'vitest';
import { layoutBars } from '../../../../src/app/charts/barList/layout.ts';

describe('bars', () => {
  it('share a scale from zero to the longest', () => {
    const widths = layoutBars(
      [
        { id: 'a', value: 10 },
        { id: 'b', value: 5 },
      ],
      100,
    ).map(({ width }) => width);
    expect(widths).toEqual([100, 50]);
  });
  it('of something are seen, of nothing are not', () => {
    const widths = layoutBars(
      [
        { id: 'a', value: 1000 },
        { id: 'b', value: 1 },
        { id: 'c', value: 0 },
      ],
      100,
    );
    expect(widths.map(({ width }) => width)).toEqual([100, 2, 0]);
  });
  it('survive all zeros', () => {
    expect(layoutBars([{ id: 'a', value: 0 }], 100)[0]!.width).toBe(0);
  });
});
