import { scalePoint } from 'd3-scale';
import type { Profile, ProfileEntry } from '../../../core/analysis/profile.ts';
import { STATUSES, type Status } from '../../../core/model/index.ts';

/** What the rows are gathered under. */
export const DOT_GROUPINGS = ['cluster', 'status'] as const;
export type DotGrouping = (typeof DOT_GROUPINGS)[number];

export interface Dot {
  readonly status: Status;
  /** Centre, in px from the left edge of the dot columns. */
  readonly x: number;
}

export interface DotRow {
  readonly entry: ProfileEntry;
  readonly dots: readonly Dot[];
  /** Line from the first dot to the last; null where there is one only. */
  readonly span: readonly [number, number] | null;
}

export interface DotGroup {
  /** Cluster id or status. */
  readonly key: string;
  readonly rows: readonly DotRow[];
}

export interface StatusDotsLayout {
  readonly width: number;
  readonly columns: readonly Dot[];
  readonly groups: readonly DotGroup[];
}

/**
 * Places the priorities of a region: one row an industry, one column a status, in the order in which the
 * documents name them. Groups stand in the order of their first row (clusters) or strongest first (statuses).
 */
export function layoutStatusDots(profile: Profile, grouping: DotGrouping, width: number): StatusDotsLayout {
  const place = scalePoint<Status>().domain(STATUSES).range([0, width]).padding(0.5);
  const at = (status: Status): Dot => ({ status, x: round(place(status) ?? 0) });
  const groups = new Map<string, DotRow[]>();
  if (grouping === 'status') for (const status of STATUSES) groups.set(status, []);
  for (const entry of profile.entries.values()) {
    const key = grouping === 'cluster' ? entry.cluster : entry.strongest;
    const rows = groups.get(key) ?? [];
    groups.set(key, [...rows, rowOf(entry, at)]);
  }
  return {
    width,
    columns: STATUSES.map(at),
    groups: [...groups].filter(([, rows]) => rows.length > 0).map(([key, rows]) => ({ key, rows })),
  };
}

function rowOf(entry: ProfileEntry, at: (status: Status) => Dot): DotRow {
  const dots = entry.statuses.map(at);
  const [first, last] = [dots[0], dots.at(-1)];
  const span = first && last && first !== last ? ([first.x, last.x] as const) : null;
  return { entry, dots, span };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
