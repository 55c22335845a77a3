import { scalePoint } from 'd3-scale';
import { STATUSES, type Status } from '../../../core/model/index.ts';

export interface SlopeSize {
  readonly width: number;
  readonly height: number;
  readonly pad: number;
}

export const SLOPE_SIZE: SlopeSize = { width: 88, height: 40, pad: 7 };

export interface SlopeLayout {
  readonly before: { readonly x: number; readonly y: number } | null;
  readonly after: { readonly x: number; readonly y: number } | null;
}

/** Two points on a scale of status, strongest at the top; null on the side whose document does not name it. */
export function slopeLayout(
  before: Status | null,
  after: Status | null,
  size: SlopeSize = SLOPE_SIZE,
): SlopeLayout {
  const y = scalePoint<Status>([...STATUSES], [size.pad, size.height - size.pad]);
  const at = (status: Status | null, x: number) => (status === null ? null : { x, y: y(status) ?? size.pad });
  return { before: at(before, size.pad), after: at(after, size.width - size.pad) };
}
