import { describe, expect, it } from 'vitest';
import { buildProfiles, clusterCounts } from '../../../src/core/analysis/profile.ts';
import { isWithin, levelOfCode, parentOfCode } from '../../../src/core/analysis/codes.ts';
import { claim } from './claims.ts';

const claims = [
  claim('150200', 'hydrogen', 'future', { start: 50 }),
  claim('150200', 'rare-earth', 'planned', { start: 10 }),
  claim('150200', 'hydrogen', 'existing', { start: 90 }),
  claim('150200', 'steel', 'existing', { document: 'd0', date: '2023-01-01', start: 0 }),
  claim('110000', 'biomed', 'planned'),
];

describe('buildProfiles', () => {
  const profiles = buildProfiles(claims);
  const baotou = profiles.get('150200');

  it('lists industries in the order of the newest document, older documents after', () => {
    expect([...(baotou?.entries.keys() ?? [])]).toEqual(['rare-earth', 'hydrogen', 'steel']);
    expect(baotou?.entries.get('steel')?.order).toBe(2);
  });
  it('keeps every status of an industry and names the strongest', () => {
    expect(baotou?.entries.get('hydrogen')).toMatchObject({
      strongest: 'existing',
      statuses: ['existing', 'future'],
    });
  });
  it('knows the documents behind it, newest first', () => {
    expect(baotou?.documents).toEqual(['d1', 'd0']);
    expect(baotou?.newest).toBe('2024-01-31');
    expect(baotou?.claimCount).toBe(4);
  });
  it('returns regions in code order and leaves out claims that the filter refuses', () => {
    expect([...profiles.keys()]).toEqual(['110000', '150200']);
    expect([...buildProfiles(claims, (c) => c.document === 'd0').keys()]).toEqual(['150200']);
  });
  it('counts distinct industries by cluster, not mentions', () => {
    expect(baotou && [...clusterCounts(baotou)]).toEqual([['c', 3]]);
  });
});

describe('codes', () => {
  it.each([
    ['150000', 'province', null],
    ['150200', 'prefecture', '150000'],
    ['150622', 'county', '150600'],
    ['110105', 'county', '110000'],
    ['500231', 'county', '500000'],
    ['429004', 'county', '420000'],
    ['659001', 'county', '650000'],
    ['441900', 'prefecture', '440000'],
    ['area:东北', null, null],
    ['CN', null, null],
  ])('%s is a %s under %s', (code, level, parent) => {
    expect(levelOfCode(code)).toBe(level);
    expect(parentOfCode(code)).toBe(parent);
  });
  it('tells whether a unit lies within another at any depth', () => {
    expect(isWithin('150622', '150000')).toBe(true);
    expect(isWithin('150622', '150600')).toBe(true);
    expect(isWithin('150600', '150600')).toBe(false);
    expect(isWithin('CN', '150000')).toBe(false);
  });
});
