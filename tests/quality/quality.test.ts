import { describe, expect, it } from 'vitest';
import { projectExtractor, scoreSet, type Scored } from './gold.ts';
import { measure, pairKey, statusAccuracy } from './measure.ts';

/** What the extraction must reach; raise a floor when the program has become better, never lower one. */
const FLOORS = {
  seeds: { f1: 0.92, precision: 0.88, status: 0.92 },
  samples: { f1: 0.92, precision: 0.9, status: 0.9 },
};

const extractor = projectExtractor();

describe.each(Object.entries(FLOORS))('the extraction on the %s', (name, floor) => {
  const documents = scoreSet(name, extractor);

  it('finds the pairs of region and industry', () => {
    const { f1, precision } = measure(documents, pairKey);
    expect(f1).toBeGreaterThanOrEqual(floor.f1);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
  });

  it('reads their status', () => {
    expect(statusAccuracy(documents)).toBeGreaterThanOrEqual(floor.status);
  });

  it('quotes exactly what stands in the text', () => {
    for (const { text, found } of documents) {
      for (const { evidence } of found) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }
  });
});

describe('the measure', () => {
  const claim = (region: string, industry: string) =>
    ({ region, industry, status: 'planned', quote: '' }) as const;
  const scored = (gold: Scored['gold'], found: readonly object[]): readonly Scored[] => [
    { doc: 'a', text: '', gold, found: found as Scored['found'] },
  ];

  it('counts each pair once and leaves optional industries out', () => {
    const gold = [
      claim('150200', 'hydrogen'),
      claim('150200', 'hydrogen'),
      claim('150200', 'future-general'),
    ];
    const found = [claim('150200', 'hydrogen'), claim('150100', 'hydrogen')];
    expect(measure(scored(gold, found), pairKey)).toMatchObject({ matched: 1, found: 2, gold: 1, recall: 1 });
  });

  it('falls when the program finds nothing, or the wrong thing', () => {
    expect(measure(scored([claim('150200', 'hydrogen')], []), pairKey).f1).toBe(0);
    expect(measure(scored([claim('150200', 'hydrogen')], [claim('150200', 'wind')]), pairKey).f1).toBe(0);
    const wrong = { ...claim('150200', 'hydrogen'), status: 'future' };
    expect(statusAccuracy(scored([claim('150200', 'hydrogen')], [wrong]))).toBe(0);
  });
});
