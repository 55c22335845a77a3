import { max, min } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Figure } from '../../../core/model/index.ts';

export interface FigureBar {
  readonly figure: Figure;
  /** In px from the left edge of the plot; `null` for a figure that is shown as a number alone. */
  readonly bar: { readonly x: number; readonly width: number } | null;
}

export interface FigureGroup {
  readonly unit: string;
  /** `single`: figures that have no companion of their kind and unit. */
  readonly kind: Figure['kind'] | 'single';
  readonly bars: readonly FigureBar[];
  /** Place of zero in the plot, px. */
  readonly zero: number;
}

/** Kinds whose lengths may be compared; a rank is no length, and a target is not an achievement. */
const BAR_KINDS: ReadonlySet<Figure['kind']> = new Set(['level', 'growth', 'share', 'count', 'target']);

/**
 * Gathers figures of one kind and unit on one scale that starts at zero, longest first. A figure that has no
 * companion of its unit stands as a number: a bar alone would compare with nothing.
 */
export function layoutFigures(figures: readonly Figure[], width: number): FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.kind} ${figure.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const lists = [...groups.values()];
  const charts = lists.filter((list) => list.length > 1).map((list) => layoutGroup(list, width));
  const singles = lists.filter((list) => list.length === 1).flat();
  return [...charts.sort(byBarsThenUnit), ...(singles.length > 0 ? [singleGroup(singles)] : [])];
}

function singleGroup(figures: readonly Figure[]): FigureGroup {
  return { unit: '', kind: 'single', zero: 0, bars: figures.map((figure) => ({ figure, bar: null })) };
}

function layoutGroup(figures: readonly Figure[], width: number): FigureGroup {
  const first = figures[0];
  if (!first) throw new Error('a group of figures without a figure');
  const values = figures.map(({ value }) => value);
  const low = Math.min(0, min(values) ?? 0);
  const high = isShare(first) ? Math.max(100, max(values) ?? 0) : Math.max(0, max(values) ?? 0);
  const isChart = BAR_KINDS.has(first.kind) && high > low;
  const scale = scaleLinear().domain([low, high]).range([0, width]);
  const sorted = [...figures].sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return {
    unit: first.unit,
    kind: first.kind,
    zero: isChart ? round(scale(0)) : 0,
    bars: sorted.map((figure) => ({ figure, bar: isChart ? barOf(figure.value, scale) : null })),
  };
}

/** A share of a whole reads against the whole. */
function isShare({ kind, unit }: Figure): boolean {
  return kind === 'share' && /[%％]/.test(unit);
}

function barOf(value: number, scale: (value: number) => number): { x: number; width: number } {
  const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))];
  return { x: round(from), width: round(Math.max(1, to - from)) };
}

function byBarsThenUnit(a: FigureGroup, b: FigureGroup): number {
  return b.bars.length - a.bars.length || (a.unit < b.unit ? -1 : 1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
