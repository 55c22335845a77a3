import { describe, expect, it } from 'vitest';
import { coverageCautions, monthsBetween } from '../../../src/core/analysis/coverage.ts';
import { nichesOf } from '../../../src/core/analysis/niches.ts';
import { suggestPeers } from '../../../src/core/analysis/peers.ts';
import { buildProfiles, profileOf } from '../../../src/core/analysis/profile.ts';
import { claim } from './claims.ts';

const claims = [
  claim('340000', 'ai', 'planned'),
  claim('340100', 'quantum', 'existing'),
  claim('320000', 'ai', 'planned'),
  claim('320000', 'quantum', 'future'),
  claim('320000', 'biomed', 'planned'),
  claim('330000', 'quantum', 'existing'),
];
const profiles = buildProfiles(claims);
const get = (region: string) => profiles.get(region) ?? profileOf(region, []);

describe('nichesOf', () => {
  const niches = nichesOf(get('340000'), [get('320000'), get('330000')], { claims });
  it('lists what neighbours name and the region does not, most neighbours first', () => {
    expect(niches.map((n) => [n.industry, n.neighbours.map((one) => one.region)])).toEqual([
      ['quantum', ['330000', '320000']],
      ['biomed', ['320000']],
    ]);
  });
  it('shows that a city inside the region does name it', () => {
    expect(niches[0]?.within.map((one) => one.region)).toEqual(['340100']);
    expect(niches[1]?.within).toEqual([]);
  });
  it('says nothing about a region without documents', () => {
    expect(nichesOf(get('999999'), [get('320000')])).toEqual([]);
  });
  it('can ask for more than one neighbour', () => {
    expect(nichesOf(get('340000'), [get('320000'), get('330000')], { minNeighbours: 2 })).toHaveLength(1);
  });
});

describe('suggestPeers', () => {
  it('prefers the same level, then the more alike, and says why', () => {
    const peers = suggestPeers(get('340000'), profiles, { neighbours: new Map([['340000', ['320000']]]) });
    expect(peers.map((peer) => [peer.region, peer.reasons])).toEqual([
      ['320000', ['similar', 'neighbour', 'level']],
      ['330000', ['level']],
    ]);
  });
  it('can be asked for one reason alone', () => {
    const neighbours = new Map([['340000', ['320000']]]);
    const by = (reason: 'similar' | 'neighbour' | 'level') =>
      suggestPeers(get('340000'), profiles, { neighbours, by: reason }).map((peer) => peer.region);
    expect(by('neighbour')).toEqual(['320000']);
    expect(by('similar')).toEqual(['320000']);
    expect(by('level')).toEqual(['320000', '330000']);
  });
  it('leaves out regions already chosen', () => {
    expect(suggestPeers(get('340000'), profiles, { except: ['320000'] }).map((p) => p.region)).toEqual([
      '330000',
    ]);
  });
});

describe('coverageCautions', () => {
  const rich = profileOf('a', [
    claim('a', 'x', 'planned', { document: 'd1', date: '2024-06-01' }),
    claim('a', 'y', 'planned', { document: 'd2', date: '2024-03-01' }),
    claim('a', 'z', 'planned', { document: 'd2', date: '2024-03-01' }),
    claim('a', 'w', 'planned', { document: 'd2', date: '2024-03-01' }),
  ]);
  const kinds = (profile: ReturnType<typeof profileOf>) =>
    coverageCautions([rich, profile]).map((caution) => [caution.region, caution.kind]);

  it('is silent where regions are covered alike', () => {
    expect(coverageCautions([rich, { ...rich, region: 'b' }])).toEqual([]);
  });
  it('names a region without a document, and only that', () => {
    expect(kinds(profileOf('b', []))).toEqual([['b', 'none']]);
  });
  it('names fewer documents, thin material and older documents', () => {
    expect(kinds(profileOf('b', [claim('b', 'x', 'planned', { date: '2023-05-31' })]))).toEqual([
      ['b', 'fewer'],
      ['b', 'thin'],
      ['b', 'older'],
    ]);
  });
  it('names undated material and a region where no government speaks', () => {
    const lone = profileOf('b', [{ ...claim('b', 'x', 'proposed', { date: null }), speaker: 'expert' }]);
    expect(kinds(lone).map(([, kind]) => kind)).toEqual(['fewer', 'thin', 'undated', 'unofficial']);
  });
  it.each([
    ['2023-01-31', '2024-01-30', 11],
    ['2023-01-31', '2024-01-31', 12],
    ['2024-02-01', '2024-01-31', 0],
    [null, '2024-01-31', 0],
  ])('%s to %s are %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});
