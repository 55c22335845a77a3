import { scaleLinear } from 'd3-scale';
import type { Intersection } from '../../../core/analysis/setAlgebra.ts';

/** Sizes in pixels. */
export interface UpsetSize {
  /** Room for the names of the sets. */
  readonly left: number;
  readonly barHeight: number;
  readonly column: number;
  readonly row: number;
}

export const UPSET_SIZE: UpsetSize = { left: 132, barHeight: 96, column: 40, row: 26 };

/** Room above the tallest bar for its number. */
const NUMBER_ROOM = 20;
const GAP = 12;

export interface UpsetColumn {
  readonly members: readonly number[];
  readonly count: number;
  /** Middle of the column. */
  readonly x: number;
  readonly bar: { readonly y: number; readonly height: number };
  readonly dots: readonly { readonly y: number; readonly isMember: boolean }[];
  /** From the first member's dot to the last's; null for one set. */
  readonly link: { readonly y1: number; readonly y2: number } | null;
}

export interface UpsetRow {
  readonly index: number;
  readonly y: number;
}

export interface UpsetLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly UpsetColumn[];
  readonly rows: readonly UpsetRow[];
  /** Top of the dots. */
  readonly dotsTop: number;
}

/** Bars over a matrix of dots: one column for each exclusive intersection, one row for each set. */
export function upsetLayout(
  groups: readonly Intersection<unknown>[],
  sets: number,
  size: UpsetSize = UPSET_SIZE,
): UpsetLayout {
  const most = Math.max(1, ...groups.map((group) => group.items.length));
  const height = scaleLinear([0, most], [0, size.barHeight]);
  const base = NUMBER_ROOM + size.barHeight;
  const dotsTop = base + GAP;
  const rows = Array.from({ length: sets }, (_, index) => ({ index, y: dotsTop + (index + 0.5) * size.row }));
  const yOf = (index: number) => rows[index]?.y ?? dotsTop;
  const columns = groups.map(({ members, items }, place) => {
    const tall = height(items.length);
    const [first = 0] = members;
    const last = members.at(-1) ?? first;
    return {
      members,
      count: items.length,
      x: size.left + (place + 0.5) * size.column,
      bar: { y: base - tall, height: tall },
      dots: rows.map(({ index, y }) => ({ y, isMember: members.includes(index) })),
      link: members.length > 1 ? { y1: yOf(first), y2: yOf(last) } : null,
    };
  });
  return {
    width: size.left + groups.length * size.column,
    height: dotsTop + sets * size.row,
    columns,
    rows,
    dotsTop,
  };
}
