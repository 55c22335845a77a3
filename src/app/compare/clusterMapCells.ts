import type { ComparisonRow } from '../../core/analysis/comparison.ts';
import { byStrength } from '../../core/analysis/statusOrder.ts';
import { parseSubject } from '../../core/analysis/subject.ts';
import type { AreaEntry, Status } from '../../core/model/index.ts';

/** One small map: a cluster and the strongest status of each region drawn on it. */
export interface ClusterMapCell {
  readonly cluster: string;
  readonly statuses: ReadonlyMap<string, Status>;
  /** Industries of the cluster in the compared rows. */
  readonly industries: number;
}

/** Regions that the small maps draw: the subjects themselves, of an area its members. */
export function drawnRegions(keys: readonly string[], areas: readonly AreaEntry[]): string[] {
  const codes = keys.flatMap((key) => {
    const { region } = parseSubject(key);
    return areas.find((area) => area.id === region)?.members ?? [region];
  });
  return [...new Set(codes)];
}

/**
 * Small maps for the clusters of the rows, in the order of the taxonomy. A region is coloured only by claims about
 * itself: what is said of an area as a whole is not said of each member.
 */
export function clusterMapCells(
  rows: readonly ComparisonRow[],
  clusters: readonly string[],
): ClusterMapCell[] {
  return clusters.flatMap((cluster) => {
    const own = rows.filter((row) => row.cluster === cluster);
    if (own.length === 0) return [];
    const statuses = new Map<string, Status>();
    for (const { region, status } of own.flatMap((row) => row.cells.flatMap((cell) => cell?.claims ?? []))) {
      const known = statuses.get(region);
      if (known === undefined || byStrength(status, known) < 0) statuses.set(region, status);
    }
    return [{ cluster, statuses, industries: own.length }];
  });
}
