import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, findAnchor } from '../../../src/core/corrections/anchor.ts';
import { evidenceAt } from '../../../src/core/text/evidence.ts';

const at = (text: string, exact: string, prefix = '', suffix = '') =>
  findAnchor(text, { exact, prefix, suffix });

describe('a quote in a text', () => {
  it('is found by its words alone where they stand once', () => {
    expect(at('发展氢能。', '氢能')).toEqual({ state: 'found', span: { start: 2, end: 4 } });
  });

  it('is told from others by what stands before and after it', () => {
    const text = '包头发展氢能。合肥发展氢能！';
    expect(at(text, '发展氢能', '合肥', '！')).toMatchObject({ span: { start: 9, end: 13 } });
    expect(at(text, '发展氢能', '包头', '。')).toMatchObject({ span: { start: 2, end: 6 } });
  });

  it('is ambiguous where its context does not decide', () => {
    expect(at('发展氢能。发展氢能。', '氢能', '发展', '。')).toEqual({ state: 'ambiguous', count: 2 });
    expect(at('氢能，氢能', '氢能')).toEqual({ state: 'ambiguous', count: 2 });
  });

  it('may have lost one side of its context, not both', () => {
    expect(at('大力发展氢能。', '氢能', '全面发展', '。')).toMatchObject({ state: 'found' });
    expect(at('放弃氢能！', '氢能', '发展', '。')).toEqual({ state: 'gone' });
  });

  it('takes an empty side for no proof', () => {
    expect(at('另起一行，氢能！', '氢能', '', '。')).toEqual({ state: 'gone' });
  });

  it('is gone where one character differs', () => {
    expect(at('发展氢 能。', '氢能', '发展', '。')).toEqual({ state: 'gone' });
  });

  it('made from any place of any text is found there, or told to be ambiguous', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 8));
        const place = findAnchor(text, anchorOf(evidenceAt(text, { start, end })));
        if (place.state === 'found') expect(place.span).toEqual({ start, end });
        else expect(place.state).toBe('ambiguous');
      }),
    );
  });
});
