import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/model/index.ts';
import { explainText } from '../../../src/core/recognise/explain.ts';
import { loadExtractor } from './loadExtractor.ts';

const { source, extractor } = loadExtractor();
const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((file) => file.endsWith('.txt'))
  .map((file) =>
    extractor.extract({ id: file.slice(0, 3), file, text: readFileSync(new URL(file, SEEDS), 'utf8') }),
  );
const figures = seeds.flatMap((each) => each.figures);

/** The figures of a seed that stand for a region with such a value and unit. */
const find = (region: string, value: number, unit: string): Figure[] =>
  figures.filter((each) => each.region === region && each.value === value && each.unit === unit);

describe('figures of the seeds', () => {
  it.each([
    ['150000', 4573, '亿元', { kind: 'level', bound: 'exact' }],
    ['150000', 120, '个', { kind: 'count', industry: 'emerging-general' }],
    ['150100', 256, 'billion yuan', { kind: 'level', bound: 'min', industry: 'dairy' }],
    ['150100', 14, '%', { kind: 'growth', year: 2023 }],
    ['110000', 50, '%', { kind: 'share', bound: 'about' }],
    ['110000', 42.9, '%', { kind: 'share', industry: 'digital-economy' }],
    ['110000', 30, '项', { kind: 'count', bound: 'min', year: 2023 }],
    ['310000', 1.6, '万亿元', { kind: 'level' }],
    ['210000', 8.8, '%', { kind: 'growth', year: 2023 }],
    ['210000', 6.1, '个百分点', { kind: 'level' }],
    ['440000', 253, '万辆', { kind: 'level', industry: 'nev', year: 2023 }],
    ['440000', 25, '%', { kind: 'share', industry: 'nev' }],
    ['320000', 1, '位', { kind: 'rank' }],
    ['210000', 20, '个', { kind: 'target', bound: 'min' }],
    ['210000', 500, '个', { kind: 'target', bound: 'min' }],
    ['340000', 200, '个', { kind: 'target', bound: 'min' }],
  ] as const)('says of %s: %d %s', (region, value, unit, expected) => {
    expect(find(region, value, unit)[0]).toMatchObject(expected);
  });

  it('quotes each number where it stands and gives it an id of its own', () => {
    expect(figures.length).toBeGreaterThan(30);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { document, figures: own } of seeds)
      for (const { evidence } of own)
        expect(document.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
  });
});

describe('words that no entry knows', () => {
  it('are told with their place', () => {
    const text = '测试报道\n\n包头市大力发展稀土产业，壮大弹弓产业。';
    const [remark] = extractor.extract({ id: 'a', file: 'a.txt', text }).diagnostics;
    expect(remark).toMatchObject({ ruleId: 'unmapped-industry-term', severity: 'info' });
    expect(text.slice(remark!.start, remark!.end)).toBe('弹弓产业');
  });

  it('are not the general heads of industry', () => {
    const text = '测试报道\n\n包头市发展战略性新兴产业，壮大特色优势产业，做强支柱产业。';
    expect(extractor.extract({ id: 'a', file: 'a.txt', text }).diagnostics).toEqual([]);
  });
});

describe('explainText', () => {
  it('marks the words that decided and gives the reason of the rule', () => {
    const text = '测试报道\n\n包头市加快发展稀土产业。';
    const told = explainText(extractor.extract({ id: 'a', file: 'a.txt', text }), {
      source,
      lexicon: extractor.lexicon,
      region: '包头市',
    });
    expect(told).toContain('⟦包头市⟧[加快发展]{稀土产业}');
    expect(told).toMatch(/rule planned-verb: /);
  });
});
