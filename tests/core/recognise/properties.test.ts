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

const WORDS = [
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
    '产业',
  ],
  ...[
    '加快发展',
    '打造',
    '不再新上',
    '未来产业',
    '增长',
    '专家建议',
    '已建成',
    '等',
    '和',
    '的',
    '有限公司',
    '记者',
  ],
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
  ...['來源：', '責任編輯', '友情链接', '\u200b', '\ufeff', '\ud83d', '𠮷', '\0', 'ﾱ'],
];

const STATEMENTS = [
  '\n内蒙古包头市加快发展稀土产业，打造新能源基地。',
  '去年，东莞智能手机出货量占全国两成，<b>集成电路</b>产值增长12%。\n',
  '內蒙古將培育壯大新材料、**生物醫藥**產業；',
  'This year Hefei will build a base for new energy vehicles and integrated circuits. ',
  '全区前瞻布局人工智能、量子科技等未来产业，',
];

/** Statements, words of the lexicon, marks, markup, and what no article holds, in any order. */
const article = fc
  .array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...STATEMENTS) },
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  { weight: 4, arbitrary: article },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

describe('extract', () => {
  it('finds claims in articles of this kind, so that the promises below are put to the test', () => {
    const claims = fc.sample(article, { numRuns: 200, seed: 1 }).map((text) => extract(text).claims.length);
    expect(claims.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

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

  it('reads a document among others as it reads it alone', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 25 }), (texts) => {
        const inputs = texts.map((text, i) => ({ id: `a${i}`, file: 'a.txt', text }));
        expect(extractor.extractAll(inputs)).toEqual(inputs.map((input) => extractor.extract(input)));
      }),
      { numRuns: 20 },
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
