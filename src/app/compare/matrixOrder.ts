import type { Distance } from '../../core/analysis/seriation.ts';
import type { Profile } from '../../core/analysis/profile.ts';
import {
  incidence,
  matrixModel,
  setDistance,
  type MatrixColumn,
  type MatrixModel,
} from '../charts/matrix/model.ts';
import type { MatrixOrder } from './compareOptions.ts';

/** What seriation needs: distances between rows (regions) and between columns. */
export interface MatrixDistances {
  readonly rows: Distance;
  readonly columns: Distance;
}

/**
 * Jaccard distances: of regions on their industries (whatever the columns show), of columns on the regions that
 * name them.
 */
export function matrixDistances(
  profiles: readonly Profile[],
  columns: readonly MatrixColumn[],
): MatrixDistances {
  const industries = profiles.map((profile) => new Set(profile.entries.keys()));
  const held = incidence(matrixModel(profiles, columns)).columns;
  return {
    rows: (i, j) => setDistance(industries[i] ?? EMPTY, industries[j] ?? EMPTY),
    columns: (i, j) => setDistance(held[i] ?? EMPTY, held[j] ?? EMPTY),
  };
}

const EMPTY: ReadonlySet<never> = new Set();

/** The orders that need no seriation: by code and taxonomy as given, or most first. */
export function plainOrder(order: MatrixOrder, counts: readonly number[]): number[] {
  const indices = counts.map((_, index) => index);
  if (order !== 'count') return indices;
  return indices.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

/** The matrix with rows and columns put in order. */
export function orderedModel(
  profiles: readonly Profile[],
  columns: readonly MatrixColumn[],
  orders: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): MatrixModel {
  return matrixModel(pick(profiles, orders.rows), pick(columns, orders.columns));
}

function pick<T>(items: readonly T[], order: readonly number[]): T[] {
  return order.flatMap((index) => items[index] ?? []);
}
