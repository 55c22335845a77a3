import { describe, expect, it } from 'vitest';
import {
  incidence,
  matrixColumns,
  matrixModel,
  setDistance,
} from '../../../../src/app/charts/matrix/model.ts';
import { buildProfiles } from '../../../../src/core/analysis/profile.ts';
import { claim } from '../../../core/analysis/claims.ts';
import { TAXONOMY } from '../../compare/dataset.ts';

const profiles = [
  ...buildProfiles([
    claim('150200', 'hydrogen', 'future', { cluster: 'new-energy' }),
    claim('150200', 'wind-power', 'existing', { cluster: 'new-energy' }),
    claim('150600', 'rare-earth', 'planned', { cluster: 'new-materials' }),
  ]).values(),
];

describe('matrix model', () => {
  it('has the columns that somebody names, in the order of the taxonomy', () => {
    expect(matrixColumns(TAXONOMY, 'cluster', profiles).map(({ id }) => id)).toEqual([
      'new-energy',
      'new-materials',
    ]);
    expect(matrixColumns(TAXONOMY, 'industry', profiles).map(({ id }) => id)).toEqual([
      'wind-power',
      'hydrogen',
      'rare-earth',
    ]);
  });
  it('draws the strongest status of a cluster and is blank where no document says so', () => {
    const model = matrixModel(profiles, matrixColumns(TAXONOMY, 'cluster', profiles));
    expect(model.at(0, 0)).toMatchObject({ strongest: 'existing', family: 'energy' });
    expect(model.at(0, 0)?.entries).toHaveLength(2);
    expect(model.at(0, 1)).toBeNull();
  });
  it('knows which rows hold which columns', () => {
    const held = incidence(matrixModel(profiles, matrixColumns(TAXONOMY, 'cluster', profiles)));
    expect(held.rows.map((set) => [...set])).toEqual([[0], [1]]);
    expect(held.columns.map((set) => [...set])).toEqual([[0], [1]]);
  });
  it('measures distance as 1 − shared ÷ union', () => {
    expect(setDistance(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(setDistance(new Set(), new Set())).toBe(1);
  });
});
