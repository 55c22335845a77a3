import { describe, expect, it } from 'vitest';
import { layoutStatusDots } from '../../../../src/app/charts/statusDots/layout.ts';
import { profileOf } from '../../../../src/core/analysis/profile.ts';
import { claim } from '../../../core/analysis/claims.ts';

const PROFILE = profileOf('150200', [
  claim('150200', 'wind', 'planned', { cluster: 'new-energy', start: 1 }),
  claim('150200', 'rare-earth', 'existing', { cluster: 'new-materials', start: 2 }),
  claim('150200', 'hydrogen', 'future', { cluster: 'new-energy', start: 3 }),
  claim('150200', 'wind', 'existing', { cluster: 'new-energy', start: 9 }),
]);

describe('status dots', () => {
  it('stand in four columns of equal width', () => {
    expect(layoutStatusDots(PROFILE, 'cluster', 160).columns.map(({ x }) => x)).toEqual([20, 60, 100, 140]);
  });
  it('keep the order of the document within and between clusters', () => {
    const { groups } = layoutStatusDots(PROFILE, 'cluster', 160);
    expect(groups.map(({ key, rows }) => [key, rows.map(({ entry }) => entry.industry)])).toEqual([
      ['new-energy', ['wind', 'hydrogen']],
      ['new-materials', ['rare-earth']],
    ]);
  });
  it('show every status of an industry, joined by a line', () => {
    const [wind, hydrogen] = layoutStatusDots(PROFILE, 'cluster', 160).groups[0]!.rows;
    expect(wind!.dots.map(({ status }) => status)).toEqual(['existing', 'planned']);
    expect(wind!.span).toEqual([20, 60]);
    expect(hydrogen!.span).toBeNull();
  });
  it('group by the strongest status, strongest first, without empty groups', () => {
    const { groups } = layoutStatusDots(PROFILE, 'status', 160);
    expect(groups.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['existing', 2],
      ['future', 1],
    ]);
  });
});
