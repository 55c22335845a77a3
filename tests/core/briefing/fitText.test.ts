import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, rowsOf, type TextRoom } from '../../../src/core/briefing/fitText.ts';

const ROOM: TextRoom = { width: 1000, height: 300, sizes: [40, 30, 24], leading: 1.5 };

describe('text on a slide', () => {
  it('is as large as its room allows', () => {
    expect(fitText(['短'], ROOM)).toEqual({ size: 40, lines: ['短'], rest: [] });
    expect(fitText(['字'.repeat(150)], ROOM).size).toBe(30);
    expect(fitText(['字'.repeat(300)], ROOM).size).toBe(24);
  });

  it('is never smaller than the least size: the rest goes on elsewhere', () => {
    const { size, lines, rest } = fitText(['字'.repeat(500), '后面'], ROOM);
    expect(size).toBe(24);
    expect(lines.join('')).toHaveLength(41 * 8);
    expect(lines.join('') + rest.join('|')).toBe(`${'字'.repeat(500)}|后面`);
  });

  it('breaks Latin lines between words and words only where they must', () => {
    expect(rowsOf('hydrogen and batteries', 230, 30)).toBe(2);
    expect(rowsOf('x'.repeat(100), 200, 30)).toBe(9);
    const { lines } = fitText(['word '.repeat(500).trim()], ROOM);
    expect(lines[0]).toMatch(/word\s?$/);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }), { maxLength: 6 }),
        (all) => {
          const { lines, rest } = fitText(all, ROOM);
          expect([...lines, ...rest].join('')).toBe(all.join(''));
        },
      ),
    );
  });
});
