import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentClauses } from '../../../src/core/text/clauses.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { segmentSentences } from '../../../src/core/text/sentences.ts';

const cut = (segment: typeof segmentSentences, text: string): string[] =>
  segment(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string): string[] => cut(segmentSentences, text);
const clauses = (text: string): string[] => cut(segmentClauses, text);

/** Text made mostly of what decides about breaks. */
const prickly = fc
  .array(
    fc.constantFrom(
      '发展',
      'ai',
      '。',
      '，',
      '；',
      '“',
      '”',
      '.',
      ' ',
      '\n',
      '3',
      '《',
      '》',
      '……',
      '\t',
      '| ',
    ),
  )
  .map((parts) => parts.join(''));

describe('segmentSentences', () => {
  it.each([
    ['发展氢能。建设基地！好吗？', ['发展氢能。', '建设基地！', '好吗？']],
    ['一是风电；二是光伏。', ['一是风电；', '二是光伏。']],
    ['“天眼”巡空、北斗组网……自强不息', ['“天眼”巡空、北斗组网……', '自强不息']],
    ['标题没有句号\n正文开始。', ['标题没有句号', '正文开始。']],
    ['“技术创新是关键。”王斌表示，要创新。', ['“技术创新是关键。”', '王斌表示，要创新。']],
    ['东莞“不求第一。但求不可或缺”，他说。', ['东莞“不求第一。但求不可或缺”，他说。']],
    ['（记者报道。）下一句。', ['（记者报道。）', '下一句。']],
    ['\n\n  两段之间  \n\n', ['两段之间']],
    ['增长3.5%, 达1.6万. 后来', ['增长3.5%, 达1.6万.', '后来']],
  ])('cuts %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ['exports since 2003. wuhu now grows.', ['exports since 2003.', 'wuhu now grows.']],
    [
      'dr. li of acme co. said so. it rose 3.5 percent.',
      ['dr. li of acme co. said so.', 'it rose 3.5 percent.'],
    ],
    ['the u.s. and j. smith met. why?', ['the u.s. and j. smith met.', 'why?']],
    ['"study the bus line." a professor left.', ['"study the bus line."', 'a professor left.']],
    ['see example.org/a?b=c for more', ['see example.org/a?b=c for more']],
    ['1. quantum\n2. fusion', ['1. quantum', '2. fusion']],
  ])('cuts English %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('splits inside a quotation that is too long to be one statement', () => {
    const long = `“${'新能源产业要发展。'.repeat(12)}”`;
    expect(sentences(long)).toHaveLength(12);
  });

  it('covers every word once, in order, inside the given range', () => {
    fc.assert(
      fc.property(prickly, fc.nat(20), (text, from) => {
        const start = Math.min(from, text.length);
        const spans = segmentSentences(text, start);
        const covered = spans.map((span) => text.slice(span.start, span.end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.slice(start).replace(/\s/g, ''));
        spans.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? start));
      }),
    );
  });
});

describe('segmentClauses', () => {
  it.each([
    ['去年增长，今年要建：风电、光伏；', ['去年增长，', '今年要建：', '风电、光伏；']],
    ['落实《发展目录，第二版》，加快建设', ['落实《发展目录，第二版》，', '加快建设']],
    ['武昌区 | 人工智能 | 6月开园', ['武昌区 |', '人工智能 |', '6月开园']],
    ['区\t产业', ['区', '产业']],
    ['要“快，准”，再稳', ['要“快，', '准”，', '再稳']],
    ['量子测量——由东湖牵头', ['量子测量——', '由东湖牵头']],
    ['1,600 units, up 19 percent; it grew', ['1,600 units,', 'up 19 percent;', 'it grew']],
  ])('cuts %j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('covers every word once, in order', () => {
    fc.assert(
      fc.property(prickly, (text) => {
        const spans = segmentClauses(text);
        const covered = spans.map((span) => text.slice(span.start, span.end)).join('');
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('reads typed ASCII punctuation like its Chinese form', () => {
    const typed = normalise('加快发展新能源,培育新材料;推进稀土').folded;
    expect(clauses(typed)).toEqual(['加快发展新能源，', '培育新材料；', '推进稀土']);
  });
});
