import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVerbatim, neighbourPassage, passagesOf } from '../../../src/app/panels/evidence/passages.ts';
import { coverText, runsOf, segmentsOf } from '../../../src/app/panels/evidence/segments.ts';
import { DIRECTION_SIGN, displayText } from '../../../src/app/panels/shared/displayText.ts';
import { CLAIMS, DOCUMENTS } from './fixture.ts';

const span = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('segments', () => {
  it('cover the span without gap or overlap, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (marks) => {
        const segments = segmentsOf({ start: 5, end: 30 }, marks);
        expect(segments[0]?.start).toBe(5);
        expect(segments.at(-1)?.end).toBe(30);
        segments.slice(1).forEach((segment, index) => expect(segment.start).toBe(segments[index]?.end));
      }),
    );
  });
  it('carry exactly the marks that cover every character of them', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (marks) => {
        for (const { start, end, marks: covering } of segmentsOf({ start: 0, end: 40 }, marks)) {
          for (let at = start; at < end; at++) {
            expect(covering).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end));
          }
        }
      }),
    );
  });
  it('end each mark once, so that each has one badge', () => {
    const marks = [
      { start: 0, end: 10 },
      { start: 0, end: 10 },
      { start: 3, end: 6 },
    ];
    const endings = segmentsOf({ start: 0, end: 20 }, marks).flatMap((segment) => segment.endings);
    expect(endings).toEqual([marks[2], marks[0], marks[1]]);
  });
});

describe('blocks', () => {
  it('show text that stands in no block, but not white space', () => {
    const blocks = coverText('甲\n\n乙\n丙', [{ kind: 'title', start: 0, end: 1 }]);
    expect(blocks.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['title', 0, 1],
      ['paragraph', 3, 6],
    ]);
  });
  it('leave out a block that overlaps or overruns, never its text', () => {
    const text = '甲乙丙丁';
    const blocks = coverText(text, [
      { kind: 'paragraph', start: 0, end: 2 },
      { kind: 'heading', start: 1, end: 3 },
      { kind: 'paragraph', start: 3, end: 9 },
    ]);
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });
  it('fold neighbouring boilerplate as one and gather list items', () => {
    const kinds = ['boilerplate', 'boilerplate', 'paragraph', 'list item', 'list item', 'paragraph'] as const;
    const runs = runsOf(kinds.map((kind, start) => ({ kind, start, end: start + 1 })));
    expect(runs.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['boilerplate', 2],
      ['block', 1],
      ['list', 2],
      ['block', 1],
    ]);
  });
});

describe('passages', () => {
  const text = DOCUMENTS[0]!.text;
  const claims = CLAIMS.filter(({ document }) => document === 'd1');
  it('refuse a quote that the text does not bear out', () => {
    const { passages, refused } = passagesOf(text.replace('突破', '低于'), claims);
    expect(refused).toEqual(['c-rare']);
    expect(passages).toHaveLength(3);
  });
  it('refuse a quote at a place before the text or an empty one', () => {
    expect(isVerbatim('甲乙', { start: -1, end: 2, exact: '乙', prefix: '', suffix: '' })).toBe(false);
    expect(isVerbatim('甲乙', { start: 1, end: 1, exact: '', prefix: '', suffix: '' })).toBe(false);
  });
  it('follow one another round the ends', () => {
    const { passages } = passagesOf(text, claims);
    expect(neighbourPassage(passages, passages.at(-1)!.id, 1)).toBe(passages[0]);
    expect(neighbourPassage(passages, passages[0]!.id, -1)).toBe(passages.at(-1));
    expect(neighbourPassage([], 'x', 1)).toBeNull();
  });
});

describe('text for display', () => {
  it('shows direction overrides and control characters, hides zero-width ones', () => {
    expect(displayText('a\u202Eb\u2066\u0000\u200Bc\u007F\uD800')).toBe(
      `a${DIRECTION_SIGN}b${DIRECTION_SIGN}␀c␡\uFFFD`,
    );
  });
  it('leaves ordinary text and line ends alone', () => {
    expect(displayText('包头\n\t“氢能” 🚀')).toBe('包头\n\t“氢能” 🚀');
  });
});
