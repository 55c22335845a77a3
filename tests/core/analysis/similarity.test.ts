import { describe, expect, it } from 'vitest';
import { buildProfiles, profileOf } from '../../../src/core/analysis/profile.ts';
import { similarity, similarRegions, STATUS_WEIGHTS } from '../../../src/core/analysis/similarity.ts';
import { claim } from './claims.ts';

const profiles = buildProfiles([
  claim('150100', 'hydrogen', 'existing'),
  claim('150100', 'rare-earth', 'planned'),
  claim('150100', 'computing', 'planned'),
  claim('150200', 'hydrogen', 'future'),
  claim('150200', 'rare-earth', 'planned'),
  claim('150200', 'carbon-fibre', 'planned'),
  claim('150300', 'carbon-fibre', 'proposed'),
  claim('320000', 'biomed', 'planned'),
]);
const get = (region: string) => profiles.get(region) ?? profileOf(region, []);

describe('similarity', () => {
  it('is shared ÷ union of the industries', () => {
    expect(similarity(get('150100'), get('150200'))).toEqual({
      score: 0.5,
      shared: ['hydrogen', 'rare-earth'],
      union: 4,
    });
  });
  it('weighs by strongest status when asked: (0.5 + 0.75) ÷ (1 + 0.75 + 0.75 + 0.75)', () => {
    const { score } = similarity(get('150100'), get('150200'), STATUS_WEIGHTS);
    expect(score).toBeCloseTo(1.25 / 3.25, 12);
  });
  it('is symmetric, 1 with itself and 0 where nothing is known', () => {
    expect(similarity(get('150200'), get('150100')).score).toBe(0.5);
    expect(similarity(get('150100'), get('150100')).score).toBe(1);
    expect(similarity(get('999999'), get('999999')).score).toBe(0);
  });
});

describe('similarRegions', () => {
  it('ranks by score and leaves out regions that share nothing', () => {
    const found = similarRegions(get('150200'), profiles);
    expect(found.map((r) => [r.region, r.score])).toEqual([
      ['150100', 0.5],
      ['150300', 1 / 3],
    ]);
  });
  it('takes a limit and a choice of regions', () => {
    expect(similarRegions(get('150200'), profiles, { limit: 1 })).toHaveLength(1);
    const only = similarRegions(get('150200'), profiles, { among: (region) => region === '150300' });
    expect(only.map((r) => r.region)).toEqual(['150300']);
  });
});
