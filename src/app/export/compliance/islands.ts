import { unproject } from '../../../core/plane/projection.ts';
import type { Box, Plane } from './pictureMarks.ts';
import { linesOf, onPicture } from './pictureMarks.ts';

export const ISLAND_GROUPS = ['dongsha', 'xisha', 'zhongsha', 'nansha', 'diaoyu'] as const;
export type IslandGroup = (typeof ISLAND_GROUPS)[number];

/** Where the groups lie, degrees: west, south, east, north. 黄岩岛 counts with 中沙群岛, 赤尾屿 with 钓鱼岛. */
const PLACES: Readonly<Record<IslandGroup, readonly [number, number, number, number]>> = {
  dongsha: [116.2, 20.3, 117.3, 21.2],
  xisha: [111, 15.5, 113, 17.6],
  zhongsha: [113.4, 13, 118.5, 16.6],
  nansha: [108.5, 3, 118.5, 12.5],
  diaoyu: [123, 25.4, 125, 26.3],
};

/** Fewer dashes than this are not the whole line. */
export const LEAST_DASHES = 10;

/** One island or dash as drawn. */
export interface Islet {
  /** The same in every drawing of it. */
  readonly key: string;
  readonly group: IslandGroup | 'line';
  readonly box: Box;
}

/** The islands and the dashes of the line in one drawing, on the picture. */
export function isletsOf({ group, view }: Plane): Islet[] {
  const found: Islet[] = [];
  for (const path of group.querySelectorAll('path[data-unit]')) {
    linesOf(path).forEach((box, index) => {
      const island = islandGroup(box);
      if (island)
        found.push({
          key: `${path.getAttribute('data-unit')} ${index}`,
          group: island,
          box: onPicture(box, view),
        });
    });
  }
  for (const path of group.querySelectorAll('path[data-part="sea-line"]')) {
    linesOf(path).forEach((box, index) =>
      found.push({ key: `line ${index}`, group: 'line', box: onPicture(box, view) }),
    );
  }
  return found;
}

/** Which group a ring in the plane of the projection belongs to; a ring wider than a degree is no island of them. */
function islandGroup({ x0, y0, x1, y1 }: Box): IslandGroup | null {
  if (x1 - x0 > 20 || y1 - y0 > 20) return null;
  const [longitude, latitude] = unproject([(x0 + x1) / 2, (y0 + y1) / 2]);
  const isIn = ([west, south, east, north]: readonly [number, number, number, number]) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  return ISLAND_GROUPS.find((id) => isIn(PLACES[id])) ?? null;
}
