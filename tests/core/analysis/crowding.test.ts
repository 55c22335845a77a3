import { describe, expect, it } from 'vitest';
import { buildProfiles } from '../../../src/core/analysis/profile.ts';
import { crowding } from '../../../src/core/analysis/crowding.ts';
import { cooccurring } from '../../../src/core/analysis/cooccurrence.ts';
import { claim } from './claims.ts';

const profiles = buildProfiles([
  claim('110000', 'ai', 'existing', { start: 5 }),
  claim('110000', 'ai', 'planned', { start: 9 }),
  claim('210000', 'ai', 'future', { start: 40 }),
  claim('320000', 'ai', 'future', { document: 'd0', date: '2023-05-01' }),
  claim('320000', 'biomed', 'planned', { start: 80 }),
  claim('340000', 'biomed', 'future', { start: 60 }),
  claim('440000', 'biomed', 'future', { start: 70 }),
  claim('440000', 'undated', 'future', { date: null }),
]);

describe('crowding', () => {
  const crowds = crowding(profiles.values());
  const ai = crowds.find((crowd) => crowd.industry === 'ai');
  const biomed = crowds.find((crowd) => crowd.industry === 'biomed');

  it('counts regions, not mentions, most first, ties by id', () => {
    expect(crowds.map((c) => [c.industry, c.members.length])).toEqual([
      ['ai', 3],
      ['biomed', 3],
      ['undated', 1],
    ]);
  });
  it('orders the regions by who came first', () => {
    expect(ai?.members.map((m) => m.region)).toEqual(['320000', '110000', '210000']);
    expect(ai?.first).toMatchObject({ date: '2023-05-01', claims: [{ region: '320000' }] });
  });
  it('names all who first called it a future industry on the same date', () => {
    expect(biomed?.firstFuture?.claims.map((c) => c.region)).toEqual(['340000', '440000']);
  });
  it('names nobody first when no document is dated', () => {
    expect(crowds.find((c) => c.industry === 'undated')?.firstFuture).toBeNull();
  });
});

describe('cooccurring', () => {
  it('counts the regions that name both, with share and lift', () => {
    expect(cooccurring('ai', profiles.values())).toEqual([
      { industry: 'biomed', regions: ['320000'], share: 1 / 3, lift: 1 / 3 / (3 / 5) },
    ]);
  });
  it('has nothing to say about an industry nobody names', () => {
    expect(cooccurring('nothing', profiles.values())).toEqual([]);
  });
});
