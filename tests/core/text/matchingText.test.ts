import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMatchingText } from '../../../src/core/text/matchingText.ts';
import { composeMapped, createMappedText } from '../../../src/core/text/offsetMap.ts';

describe('readMatchingText', () => {
  it('leaves plain text as it is and folds it', () => {
    const { text, folded, toSource } = readMatchingText('發展ＡＩ產業,推進');
    expect([text, folded]).toEqual(['發展ＡＩ產業,推進', '发展ai产业，推进']);
    expect(toSource(2, 4)).toEqual({ start: 2, end: 4 });
  });

  it('takes marks of no width out of words', () => {
    const source = '\ufeff新能\u200b源汽\u00ad车';
    const { text, toSource } = readMatchingText(source);
    expect(text).toBe('新能源汽车');
    expect(toSource(0, 5)).toEqual({ start: 1, end: source.length });
  });

  it('undoes wraps inside markup, hints included', () => {
    const line = '六月的石河子白杨遮住了半条街这座军垦人一锹一锹';
    const source = ['# 标题', '', line, line, line, '挖出来的**城市**。', '', '- 氢能'].join('\n');
    const { text, hints } = readMatchingText(source);
    expect(text).toBe(['标题', '', `${line}${line}${line}挖出来的城市。`, '', '- 氢能'].join('\n'));
    expect(hints.map(({ start, end }) => text.slice(start, end))).toEqual(['标题', '- 氢能']);
  });

  it('stays inside any source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const { text, folded, toSource } = readMatchingText(source);
        expect(folded).toHaveLength(text.length);
        for (let i = 0; i < text.length; i++) {
          const span = toSource(i, text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});

describe('createMappedText', () => {
  it('refuses spans out of order or beyond the source', () => {
    const mapped = createMappedText('氢能产业');
    mapped.copy(1, 3);
    expect(() => mapped.copy(2, 4)).toThrow('span 2–4 does not follow 3');
    expect(() => mapped.replace('x', 3, 5)).toThrow('in a source of 4 units');
  });

  it('maps through two layers', () => {
    const outer = createMappedText('abcdef');
    outer.copy(1, 6);
    const inner = createMappedText('bcdef');
    inner.replace('X', 0, 2);
    inner.copy(3, 5);
    const both = composeMapped(outer.build(), inner.build());
    expect(both.text).toBe('Xef');
    expect([both.toSource(0, 1), both.toSource(1, 3)]).toEqual([
      { start: 1, end: 3 },
      { start: 4, end: 6 },
    ]);
    expect(both.toText(5)).toBe(2);
  });

  it('answers for an empty text', () => {
    const mapped = createMappedText('').build();
    expect([mapped.toSource(0, 0), mapped.toText(0)]).toEqual([{ start: 0, end: 0 }, 0]);
  });
});
