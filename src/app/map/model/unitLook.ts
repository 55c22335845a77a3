import type { Status } from '../../../core/model/index.ts';
import type { MapSubject } from './mapSubject.ts';
import type { Coverage, UnitValue } from './unitValues.ts';

/** Lower ends of the steps of the overview scale, in clusters. */
export const SCALE_STEPS = [1, 2, 4, 6, 9, 12] as const;

/** How a region is drawn; each look is a class in `looks.css` and a row of the legend. */
export type UnitLook = `scale-${number}` | Status | 'no-mention' | 'no-document';

/** The step (1 … 6) of a number of clusters. */
export function scaleStep(clusters: number): number {
  return SCALE_STEPS.filter((from) => clusters >= from).length;
}

/** The look of a region under the subject of the map. */
export function unitLook(
  subject: MapSubject,
  value: UnitValue | undefined,
  coverage: Coverage,
  id: string,
): UnitLook {
  const strongest = value?.statuses[0];
  if (!value || !strongest) return coverage.has(id) ? 'no-mention' : 'no-document';
  return subject.kind === 'overview' ? `scale-${scaleStep(value.clusters)}` : strongest;
}

/** What is printed on a region: clusters in the overview, industries of a cluster; an industry needs no number. */
export function unitNumber(subject: MapSubject, value: UnitValue | undefined): number | null {
  if (!value) return null;
  if (subject.kind === 'overview') return value.clusters;
  return subject.kind === 'cluster' ? value.industries : null;
}
