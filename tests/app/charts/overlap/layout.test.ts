import { describe, expect, it } from 'vitest';
import { overlapModel } from '../../../../src/app/charts/overlap/layout.ts';
import { buildProfiles } from '../../../../src/core/analysis/profile.ts';
import { claim } from '../../../core/analysis/claims.ts';

const profiles = [
  ...buildProfiles([
    claim('150200', 'hydrogen', 'planned'),
    claim('150200', 'wind', 'planned'),
    claim('150600', 'hydrogen', 'future'),
  ]).values(),
];

describe('overlapModel', () => {
  it('is symmetric and 1 with itself', () => {
    const model = overlapModel(profiles, null);
    expect(model.at(0, 1)).toEqual({ score: 0.5, shared: ['hydrogen'], union: 2 });
    expect(model.at(1, 0)).toBe(model.at(0, 1));
    expect(model.at(1, 1).score).toBe(1);
  });
  it('refuses a pair that is not there', () => {
    expect(() => overlapModel(profiles, null).at(0, 5)).toThrow('no pair 0, 5 among 2 regions');
  });
});
