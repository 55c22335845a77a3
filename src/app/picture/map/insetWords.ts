import type { MapPaths } from '../../map/geometry/mapPaths.ts';
import { project } from '../../../core/plane/projection.ts';
import { toScreen, type View } from '../../map/svg/view.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { boxOfLine, freePlace } from '../svg/freePlace.ts';
import { pathBoxes, type Corners } from '../svg/pathBoxes.ts';
import { writeLine } from '../svg/write.ts';
import { ISLAND_NAMES } from './southSea.ts';

/** Units whose rings may be islands that nothing may cover: 海南 as province, 三沙 as prefecture, 台湾. */
const OWNERS = ['460000', '460300', '710000'] as const;
/** Rings larger than this in the plane are no such islands. */
const ISLAND = 20;

/** Names of the island groups beside the islands, never over one; the frame of the inset and its own name. */
export function insetWords({ t, palette }: Scene, paths: MapPaths, view: View, frame: Area): SvgElement {
  const size = Math.max(7, Math.min(9, frame.width / 14));
  const caption = { x: frame.x + frame.width / 2, y: frame.y + frame.height - 3.5 };
  const taken = [...drawnIslets(paths, view), boxOfLine(t('map:southSea'), caption, size + 1)];
  const inside = {
    x0: frame.x + 1,
    y0: frame.y + 1,
    x1: frame.x + frame.width - 1,
    y1: frame.y + frame.height,
  };
  const look = { fill: palette.ink2, anchor: 'middle', halo: palette.sea } as const;
  const names = ISLAND_NAMES.flatMap(({ id, at }) => {
    const [x, y] = toScreen(view, project(at));
    const place = freePlace(
      { x, y },
      { text: t(`island.${id}`), size, inside, taken, reach: frame.width * 0.6 },
    );
    if (place === null) return [];
    taken.push(boxOfLine(t(`island.${id}`), place, size));
    return [
      part('island-name', [writeLine(t(`island.${id}`), place, { ...look, size })], { 'data-island': id }),
    ];
  });
  return part('inset-words', [
    ...names,
    el('rect', { ...frame, fill: 'none', stroke: palette.borderLand, 'stroke-width': 1 }),
    writeLine(t('map:southSea'), caption, { ...look, size: size + 1, fill: palette.ink }),
  ]);
}

/** Islands, dashes and marks on the picture, with a hair of room around them. */
export function drawnIslets(paths: MapPaths, { k, x, y }: View): Corners[] {
  const rings = OWNERS.flatMap((id) => pathBoxes(paths.units.get(id) ?? ''));
  const islands = rings.filter(({ x0, y0, x1, y1 }) => x1 - x0 < ISLAND && y1 - y0 < ISLAND);
  const marks = ISLAND_NAMES.flatMap(({ mark }) => {
    if (mark === null) return [];
    const [cx, cy] = project(mark);
    return [{ x0: cx - 2, y0: cy - 2, x1: cx + 2, y1: cy + 2 }];
  });
  return [...islands, ...marks, ...pathBoxes(paths.southChinaSea)].map((box) => ({
    x0: box.x0 * k + x - 0.6,
    y0: box.y0 * k + y - 0.6,
    x1: box.x1 * k + x + 0.6,
    y1: box.y1 * k + y + 0.6,
  }));
}
