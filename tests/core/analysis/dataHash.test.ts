import { describe, expect, it } from 'vitest';
import { dataHash, type HashedData } from '../../../src/core/analysis/dataHash.ts';

const DATA: HashedData = {
  manifest: { taxonomyVersion: 't1', inputs: [{ file: 'a.txt', sha256: 'ff', claims: 1 }] },
  claims: [{ id: 'c1', status: 'planned', region: '150200', industry: 'hydrogen' }],
};

describe('the name of a state of the data', () => {
  it('is the same for the same data', () => {
    expect(dataHash(structuredClone(DATA))).toBe(dataHash(DATA));
    expect(dataHash(DATA)).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each<[string, HashedData]>([
    ['an article', { ...DATA, manifest: { taxonomyVersion: 't1', inputs: [] } }],
    ['the taxonomy', { ...DATA, manifest: { ...DATA.manifest, taxonomyVersion: 't2' } }],
    ['a finding', { ...DATA, claims: [] }],
    ['a status', { ...DATA, claims: DATA.claims.map((claim) => ({ ...claim, status: 'future' })) }],
  ])('changes with %s', (_what, other) => {
    expect(dataHash(other)).not.toBe(dataHash(DATA));
  });
});
