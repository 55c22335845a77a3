import { useMemo } from 'react';
import type { Profile } from '../../core/analysis/profile.ts';
import {
  incidence,
  matrixColumns,
  matrixModel,
  type MatrixAxis,
  type MatrixModel,
} from '../charts/matrix/model.ts';
import { useDataset } from '../data/DataStoreProvider.tsx';
import type { MatrixOrder } from './compareOptions.ts';
import { matrixDistances, orderedModel, plainOrder } from './matrixOrder.ts';
import { useSeriation } from './useSeriation.ts';

export interface OrderedMatrix {
  readonly model: MatrixModel;
  /** The order by similarity is still being worked out; the plain order stands meanwhile. */
  readonly isSorting: boolean;
}

/** Regions × clusters or industries in the chosen order. */
export function useMatrix(profiles: readonly Profile[], axis: MatrixAxis, order: MatrixOrder): OrderedMatrix {
  const { taxonomy } = useDataset();
  const columns = useMemo(() => matrixColumns(taxonomy, axis, profiles), [taxonomy, axis, profiles]);
  const distances = useMemo(() => matrixDistances(profiles, columns), [profiles, columns]);
  const rowOrder = useSeriation(order === 'similar' ? profiles.length : 0, distances.rows);
  const columnOrder = useSeriation(order === 'similar' ? columns.length : 0, distances.columns);
  return useMemo(() => {
    const held = incidence(matrixModel(profiles, columns));
    const plain = {
      rows: plainOrder(
        order,
        profiles.map((profile) => profile.entries.size),
      ),
      columns: plainOrder(
        order,
        held.columns.map((rows) => rows.size),
      ),
    };
    const isSorting = order === 'similar' && (rowOrder === null || columnOrder === null);
    const orders =
      order === 'similar' && rowOrder && columnOrder ? { rows: rowOrder, columns: columnOrder } : plain;
    return { model: orderedModel(profiles, columns, orders), isSorting };
  }, [profiles, columns, order, rowOrder, columnOrder]);
}
