import { describe, expect, it } from 'vitest';
import { lasso, oddsOf, oddsUnseen, type FeatureCase } from './lasso.ts';

const options = { penalty: 2, minDocuments: 3, rounds: 50 };

/** Twenty documents of ten cases: `good` is mostly right, `bad` mostly wrong, `idle` tells nothing, `rare` stands in two. */
const cases: FeatureCase[] = Array.from({ length: 200 }, (_, i) => {
  const document = Math.floor(i / 10);
  const features = [i % 2 === 0 ? 'good' : 'bad', ...(i % 3 === 0 ? ['idle'] : [])];
  if (document < 2) features.push('rare');
  const isRight = i % 10 === 7 ? true : i % 2 === 0;
  return { features, isRight, weight: 1, document };
});

describe('lasso', () => {
  it('weighs what tells, and leaves out what does not or is in too few documents', () => {
    const weights = lasso(cases, options);
    expect(weights.get('good')).toBeGreaterThan(1);
    expect(weights.get('bad') ?? 0).toBeLessThan(0.1);
    expect(Math.abs(weights.get('idle') ?? 0)).toBeLessThan(0.3);
    expect(weights.has('rare')).toBe(false);
  });

  it('reaches the point where no weight can be bettered', () => {
    const weights = lasso(cases, { ...options, rounds: 400 });
    const [left, right] = [400, 401].map((rounds) => lasso(cases, { ...options, rounds }));
    for (const [feature, weight] of weights) {
      expect(left!.get(feature)).toBe(weight);
      expect(right!.get(feature)).toBeCloseTo(weight, 6);
    }
  });

  it('keeps nothing under a heavy penalty, and heeds the weights of cases', () => {
    expect(lasso(cases, { ...options, penalty: 1e4 }).size).toBe(0);
    const doubled = cases.map((one) => ({ ...one, weight: 2 }));
    const light = lasso(cases, options);
    const weighed = lasso(doubled, { ...options, penalty: 2 * options.penalty });
    expect([...weighed.keys()]).toEqual([...light.keys()]);
    for (const [feature, weight] of weighed) expect(weight).toBeCloseTo(light.get(feature)!, 9);
    expect(oddsOf({ features: ['good', 'good'] }, light)).toBeCloseTo(2 * light.get('good')!, 9);
  });
});

describe('oddsUnseen', () => {
  it('predicts each document from the others only', () => {
    const alone = cases.map((one) => ({ ...one, features: [`document ${one.document}`] }));
    expect(oddsUnseen(alone, 5, { ...options, minDocuments: 1 })).toEqual(cases.map(() => 0));
    const unseen = oddsUnseen(cases, 5, options);
    expect(unseen[0]).toBeGreaterThan(unseen[1]!);
  });
});
