import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';

export interface BarInput {
  readonly id: string;
  readonly value: number;
}

export interface BarPlace {
  readonly id: string;
  readonly value: number;
  /** px; a value above zero is never invisible. */
  readonly width: number;
}

/** Bars of one length scale from zero; `most` sets the full width where the whole is known. */
export function layoutBars(rows: readonly BarInput[], width: number, most?: number): BarPlace[] {
  const top = most ?? max(rows, ({ value }) => value) ?? 0;
  const scale = scaleLinear()
    .domain([0, Math.max(top, Number.MIN_VALUE)])
    .range([0, width])
    .clamp(true);
  return rows.map(({ id, value }) => ({
    id,
    value,
    width: value > 0 ? Math.max(2, Math.round(scale(value) * 10) / 10) : 0,
  }));
}
