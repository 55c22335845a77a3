import type { Profile, ProfileEntry } from '../../../core/analysis/profile.ts';
import { byStrength } from '../../../core/analysis/statusOrder.ts';

export interface Cell {
  readonly entry: ProfileEntry;
  readonly x: number;
  readonly y: number;
}

export interface CompositionRow {
  readonly cluster: string;
  readonly cells: readonly Cell[];
  /** Lines of cells that the row takes. */
  readonly lines: number;
}

export interface CompositionOptions {
  readonly width: number;
  /** Side of a cell and the gap after it, px. */
  readonly cell: number;
  readonly gap: number;
}

/**
 * One square an industry, gathered by cluster, most industries first: lengths compare because every square is
 * one industry. Within a cluster the strongest status comes first. Long rows wrap.
 */
export function layoutComposition(
  profile: Profile,
  { width, cell, gap }: CompositionOptions,
): CompositionRow[] {
  const step = cell + gap;
  const perLine = Math.max(1, Math.floor((width + gap) / step));
  const byCluster = new Map<string, ProfileEntry[]>();
  for (const entry of profile.entries.values()) {
    byCluster.set(entry.cluster, [...(byCluster.get(entry.cluster) ?? []), entry]);
  }
  const rows = [...byCluster].map(([cluster, entries]) => ({
    cluster,
    lines: Math.ceil(entries.length / perLine),
    cells: [...entries]
      .sort((a, b) => byStrength(a.strongest, b.strongest) || a.order - b.order)
      .map((entry, index) => ({
        entry,
        x: (index % perLine) * step,
        y: Math.floor(index / perLine) * step,
      })),
  }));
  return rows.sort((a, b) => b.cells.length - a.cells.length);
}
