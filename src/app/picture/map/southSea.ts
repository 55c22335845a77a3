import { DONGSHA } from '../../map/geometry/dongsha.ts';
import { project, type Point } from '../../../core/plane/projection.ts';
import type { Size, View } from '../../map/svg/view.ts';
import type { Area } from '../scene.ts';
import { el, type SvgElement } from '../svg/element.ts';

/** What the inset shows: the islands and the line, and the coast they belong to; degrees WGS 84. */
const CORNERS = [
  [106.5, 24.2],
  [122.6, 24.2],
  [105.8, 0.6],
  [121.8, 0.6],
].map(project);
const X0 = Math.min(...CORNERS.map(([x]) => x));
const X1 = Math.max(...CORNERS.map(([x]) => x));
const Y0 = Math.min(...CORNERS.map(([, y]) => y));
const Y1 = Math.max(...CORNERS.map(([, y]) => y));

/** 赤尾屿 and a little sea beyond it: the inset stands east of this, in plane units. */
export const EAST_END = project([125, 25.9])[0];

const LEAST = 96;
const MOST = 150;
const SHARE = 0.15;

export function insetSize({ width, height }: Size): Size {
  const wide = Math.min(MOST, Math.max(LEAST, Math.min(width * SHARE, height * 0.3)));
  return { width: wide, height: (wide * (Y1 - Y0)) / (X1 - X0) };
}

/** Places the plane inside the frame of the inset. */
export function insetView({ x, y, width }: Area): View {
  const k = width / (X1 - X0);
  return { k, x: x - X0 * k, y: y - Y0 * k };
}

export type IslandGroup = 'dongsha' | 'xisha' | 'zhongsha' | 'nansha' | 'diaoyu';

/** Where the names of the islands stand in the inset (WGS 84). 东沙岛 is too small for the boundaries: a point marks it. */
export const ISLAND_NAMES: readonly {
  readonly id: Exclude<IslandGroup, 'diaoyu'>;
  readonly at: Point;
  /** In units of the plane. */
  readonly mark: Point | null;
}[] = [
  { id: 'dongsha', at: [116.4, 19.3], mark: DONGSHA },
  { id: 'xisha', at: [112.3, 14.4], mark: null },
  { id: 'zhongsha', at: [116, 17.3], mark: null },
  { id: 'nansha', at: [113, 12.2], mark: null },
];

/** The marks of islands that the boundaries leave out, in a drawing of the plane at scale `k`. */
export function islandMarks(k: number, fill: string): SvgElement[] {
  return ISLAND_NAMES.flatMap(({ id, mark }) => {
    if (mark === null) return [];
    const [cx, cy] = mark;
    return [el('circle', { cx, cy, r: 1.1 / k, fill, 'data-part': 'island-mark', 'data-island': id })];
  });
}
