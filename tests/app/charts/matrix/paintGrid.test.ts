import { describe, expect, it } from 'vitest';
import { clipped } from '../../../../src/app/charts/matrix/paintGrid.ts';

/** A pen whose every letter is ten pixels wide. */
const pen = {
  font: '12px sans-serif',
  measureText: (text: string) => ({ width: [...text].length * 10 }) as TextMetrics,
};

describe('clipped', () => {
  it('leaves what fits and shortens what does not', () => {
    expect(clipped(pen, '鄂尔多斯', 40)).toBe('鄂尔多斯');
    expect(clipped(pen, '巴音郭楞蒙古自治州', 50)).toBe('巴音郭楞…');
    expect(clipped(pen, '包头', 5)).toBe('包…');
  });
});
