import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten, textWidth, wrapText } from '../../../src/app/picture/svg/measure.ts';

describe('wrapping text without a font', () => {
  it('breaks Chinese between characters and Latin between words', () => {
    expect(wrapText('一二三四五六七八', 10, 40)).toEqual(['一二三四', '五六七八']);
    expect(wrapText('wind power and hydrogen', 10, 70)).toEqual(['wind power', 'and', 'hydrogen']);
  });

  it('starts no line with a mark that closes, and ends none with one that opens', () => {
    expect(wrapText('一二三四，五', 10, 40)).toEqual(['一二三', '四，五']);
    expect(wrapText('一二三（四五）', 10, 40)).toEqual(['一二三', '（四五）']);
  });

  it('cuts what goes beyond the last line, keeping the space between words', () => {
    expect(wrapText('one two three four', 10, 62, 1)).toEqual(['one two t…']);
  });

  it('never makes a line wider than the room, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          for (const line of wrapText(text, 10, width, 3))
            expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('loses no letter where all lines are kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), (text) => {
        const bare = (words: string) => words.replace(/\s/g, '');
        expect(bare(wrapText(text, 10, 100).join(''))).toBe(bare(text));
      }),
    );
  });

  it('shortens to the width', () => {
    expect(shorten('一二三四五', 10, 40)).toBe('一二三…');
    expect(shorten('一二三', 10, 40)).toBe('一二三');
  });
});
