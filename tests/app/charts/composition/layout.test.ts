import { expect, it } from 'vitest';
import { layoutComposition } from '../../../../src/app/charts/composition/layout.ts';
import { profileOf } from '../../../../src/core/analysis/profile.ts';
import { claim } from '../../../core/analysis/claims.ts';

const PROFILE = profileOf('150200', [
  claim('150200', 'a', 'future', { cluster: 'one', start: 1 }),
  claim('150200', 'b', 'planned', { cluster: 'two', start: 2 }),
  claim('150200', 'c', 'existing', { cluster: 'two', start: 3 }),
  claim('150200', 'd', 'existing', { cluster: 'two', start: 4 }),
]);

it('gives each industry one square, most industries first, strongest status first, and wraps', () => {
  const rows = layoutComposition(PROFILE, { width: 24, cell: 10, gap: 2 });
  expect(rows.map(({ cluster, lines }) => [cluster, lines])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
  expect(rows[0]!.cells.map(({ entry, x, y }) => [entry.industry, x, y])).toEqual([
    ['c', 0, 0],
    ['d', 12, 0],
    ['b', 0, 12],
  ]);
});
