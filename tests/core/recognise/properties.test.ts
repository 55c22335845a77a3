import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/model/index.ts';
import { createExtractor, type Extraction } from '../../../src/core/recognise/extractor.ts';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { loadLexicon } from '../../../src/pipeline/loadLexicon.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const extractor = createExtractor(loadLexicon(data, nodeEffects));
const extract = (text: string): Extraction => extractor.extract({ id: 'a', file: 'a.txt', text });

/** Pieces of articles in any order: words of the lexicon, marks, markup, and what no article holds. */
const article = fc
  .array(
    fc.constantFrom(
      ...[
        '内蒙古',
        '包头市',
        '全区',
        '我市',
        '东莞',
        'Hefei',
        '新能源',
        '稀土',
        '人工智能',
        '低空经济',
        'AI',
      ],
      ...['加快发展', '打造', '不再新上', '未来产业', '增长', '专家建议', '已建成', '等', '和', '的', '产业'],
      ...[
        '，',
        '。',
        '；',
        '：',
        '、',
        '“',
        '”',
        '（',
        '）',
        '《',
        '》',
        ',',
        '. ',
        ' ',
        '\u00a0',
        '\n',
        '\r\n',
        '　　',
      ],
      ...[
        '# ',
        '- ',
        '| ',
        '一、',
        '■ ',
        '1. ',
        '**',
        '<p>',
        '</p>',
        '&nbsp;',
        '<b',
        '~~',
        '2024年',
        '1,234.5亿元',
      ],
      ...[
        '來源：',
        '记者',
        '責任編輯',
        '友情链接',
        '\u200b',
        '\ufeff',
        '\ud83d',
        '𠮷',
        '\0',
        'ﾱ',
        '有限公司',
      ],
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  { weight: 4, arbitrary: article },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

describe('extract', () => {
  it('keeps every offset inside the text and every quotation exact, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, claims, figures, mentions } = extract(text);
        const expectInside = ({ start, end }: Span): void => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        };
        expect(document.text).toBe(text);
        document.blocks.forEach(expectInside);
        mentions.forEach(expectInside);
        for (const { evidence } of [...claims, ...figures]) {
          expectInside(evidence);
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
          expect(text.slice(0, evidence.start).endsWith(evidence.prefix)).toBe(true);
          expect(text.slice(evidence.end).startsWith(evidence.suffix)).toBe(true);
        }
        for (const { statusCue, regionReading } of claims) {
          if (statusCue !== null) expectInside(statusCue);
          expectInside(regionReading);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cuts a text into blocks that do not overlap, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks } = extract(text).document;
        blocks.forEach((block, i) => expect(block.start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same extraction for the same text, whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = extract(text);
        extract(other);
        expect(extract(text)).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it('gives each claim an id of its own and names what the lexicon knows', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { claims } = extract(text);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        for (const { industry, cluster } of claims) {
          expect(extractor.lexicon.industries.get(industry)?.cluster).toBe(cluster);
        }
      }),
      { numRuns: 200 },
    );
  });
});
