import type { Profile, ProfileEntry } from '../../../core/analysis/profile.ts';
import { byStrength } from '../../../core/analysis/statusOrder.ts';
import type { Cluster, Family, Status, Taxonomy } from '../../../core/model/index.ts';

export const MATRIX_AXES = ['cluster', 'industry'] as const;
export type MatrixAxis = (typeof MATRIX_AXES)[number];

/** A column: a cluster with its industries, or one industry. */
export interface MatrixColumn {
  readonly id: string;
  readonly cluster: Cluster;
  readonly industries: readonly string[];
}

/** What a cell says: the entries behind it, never empty. */
export interface MatrixCell {
  readonly strongest: Status;
  readonly entries: readonly ProfileEntry[];
  readonly family: Family;
}

export interface MatrixModel {
  readonly profiles: readonly Profile[];
  readonly columns: readonly MatrixColumn[];
  /** Null: no document says so. */
  readonly at: (row: number, column: number) => MatrixCell | null;
}

/** Columns that at least one profile names, in the order of the taxonomy. */
export function matrixColumns(
  taxonomy: Taxonomy,
  axis: MatrixAxis,
  profiles: readonly Profile[],
): MatrixColumn[] {
  const named = new Set(profiles.flatMap((profile) => [...profile.entries.keys()]));
  const columns = taxonomy.clusters.flatMap((cluster) => {
    const ids = cluster.industries.map(({ id }) => id).filter((id) => named.has(id));
    if (axis === 'cluster') return [{ id: cluster.id, cluster, industries: ids }];
    return ids.map((id) => ({ id, cluster, industries: [id] }));
  });
  return columns.filter((column) => column.industries.length > 0);
}

/** Cells by place, each computed once. */
export function matrixModel(profiles: readonly Profile[], columns: readonly MatrixColumn[]): MatrixModel {
  const known = new Map<number, MatrixCell | null>();
  const at = (row: number, column: number): MatrixCell | null => {
    const key = row * columns.length + column;
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = cellOf(profiles[row], columns[column]);
    known.set(key, value);
    return value;
  };
  return { profiles, columns, at };
}

function cellOf(profile: Profile | undefined, column: MatrixColumn | undefined): MatrixCell | null {
  if (!profile || !column) return null;
  const entries = column.industries.flatMap((id) => profile.entries.get(id) ?? []);
  const [strongest] = entries.map((entry) => entry.strongest).sort(byStrength);
  return strongest ? { strongest, entries, family: column.cluster.family } : null;
}

/** Jaccard distance of two sets: 1 − shared ÷ union; 1 when both are empty. */
export function setDistance(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  const union = a.size + b.size - shared;
  return union === 0 ? 1 : 1 - shared / union;
}

/** For each row the columns it holds, for each column the rows: what seriation compares. */
export function incidence(model: MatrixModel): {
  readonly rows: readonly ReadonlySet<number>[];
  readonly columns: readonly ReadonlySet<number>[];
} {
  const place = new Map<string, number>();
  model.columns.forEach((column, index) => column.industries.forEach((id) => place.set(id, index)));
  const columns = model.columns.map(() => new Set<number>());
  const rows = model.profiles.map((profile, row) => {
    const held = new Set<number>();
    for (const id of profile.entries.keys()) {
      const column = place.get(id);
      if (column === undefined) continue;
      held.add(column);
      columns[column]?.add(row);
    }
    return held;
  });
  return { rows, columns };
}
