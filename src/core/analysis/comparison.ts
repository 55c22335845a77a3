import type { Profile, ProfileEntry } from './profile.ts';
import { sharedByAll, unionOf } from './setAlgebra.ts';
import { industriesOf } from './profile.ts';

/** How the compared regions stand to one industry. */
export type DifferenceKind = 'shared' | 'status' | 'some' | 'only';

/** One aligned row: an industry and what each compared region says about it. */
export interface ComparisonRow {
  readonly industry: string;
  readonly cluster: string;
  /** One cell a region, in the order of the columns; null = no document says so. */
  readonly cells: readonly (ProfileEntry | null)[];
  /** Indices of the columns that name the industry. */
  readonly members: readonly number[];
  /**
   * `shared`: all name it, with the same strongest status; `status`: all name it, with different ones;
   * `some`: at least two but not all; `only`: one alone.
   */
  readonly difference: DifferenceKind;
}

/** Rows in the order of the first column's document, then what only later columns name. */
export function compareProfiles(profiles: readonly Profile[]): ComparisonRow[] {
  return unionOf(profiles.map(industriesOf)).map((industry) => {
    const cells = profiles.map((profile) => profile.entries.get(industry) ?? null);
    const named = cells.filter((cell) => cell !== null);
    const members = cells.flatMap((cell, index) => (cell ? [index] : []));
    return {
      industry,
      cluster: named[0]?.cluster ?? '',
      cells,
      members,
      difference: kindOf(named, profiles.length),
    };
  });
}

function kindOf(named: readonly ProfileEntry[], columns: number): DifferenceKind {
  if (named.length === columns) {
    return named.every((entry) => entry.strongest === named[0]?.strongest) ? 'shared' : 'status';
  }
  return named.length > 1 ? 'some' : 'only';
}

export const ROW_SORTS = ['difference', 'cluster', 'document'] as const;
export type RowSort = (typeof ROW_SORTS)[number];

const KIND_RANK: Readonly<Record<DifferenceKind, number>> = { shared: 0, status: 1, some: 2, only: 3 };

export interface SortOptions {
  readonly sort: RowSort;
  /** Cluster ids in the order of the taxonomy. */
  readonly clusters: readonly string[];
  /** Column whose document order rules, for the sort `document`. */
  readonly column?: number;
}

/**
 * Sorts rows: by difference (what all share first, then what each has alone, each region's own together), by cluster,
 * or by the order in which one column's document names them (rows it does not name last).
 */
export function sortRows(
  rows: readonly ComparisonRow[],
  { sort, clusters, column = 0 }: SortOptions,
): ComparisonRow[] {
  const place = new Map(clusters.map((id, index) => [id, index]));
  const clusterOf = (row: ComparisonRow) => place.get(row.cluster) ?? clusters.length;
  const orderIn = (row: ComparisonRow) => row.cells[column]?.order ?? Number.MAX_SAFE_INTEGER;
  const keys: Readonly<Record<RowSort, (row: ComparisonRow) => readonly number[]>> = {
    difference: (row) => [KIND_RANK[row.difference], ...memberKey(row), clusterOf(row)],
    cluster: (row) => [clusterOf(row), KIND_RANK[row.difference], ...memberKey(row)],
    document: (row) => [orderIn(row), clusterOf(row)],
  };
  const decorated = rows.map((row, index) => ({ row, key: [...keys[sort](row), index] }));
  decorated.sort((a, b) => compareKeys(a.key, b.key));
  return decorated.map(({ row }) => row);
}

/** Rows of the same membership stand together: more members first, then by column. */
function memberKey(row: ComparisonRow): readonly number[] {
  const mask = row.members.reduce((bits, index) => bits + 2 ** index, 0);
  return [-row.members.length, mask];
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface DifferenceCounts {
  readonly shared: number;
  readonly status: number;
  readonly some: number;
  readonly only: number;
}

/** Number of rows of each kind. */
export function countDifferences(rows: readonly ComparisonRow[]): DifferenceCounts {
  const counts = { shared: 0, status: 0, some: 0, only: 0 };
  for (const row of rows) counts[row.difference] += 1;
  return counts;
}

/** Industries that all profiles name. */
export function sharedIndustries(profiles: readonly Profile[]): string[] {
  return sharedByAll(profiles.map(industriesOf));
}
