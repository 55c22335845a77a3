import { clustersById } from '../../data/indexes.ts';
import type { Scene } from '../scene.ts';
import { el, type SvgElement } from '../svg/element.ts';
import { writeLine } from '../svg/write.ts';

/** The one character of a cluster on its family's hue, its left edge at `x`, about the middle line `y`. */
export function clusterGlyph(scene: Scene, id: string, x: number, y: number, size = 16): SvgElement[] {
  const cluster = clustersById(scene.dataset).get(id);
  if (!cluster) return [];
  const { palette } = scene;
  return [
    el('rect', {
      x,
      y: y - size / 2,
      width: size,
      height: size,
      rx: 2,
      fill: palette.family[cluster.family],
    }),
    writeLine(
      cluster.glyph,
      { x: x + size / 2, y: y + size * 0.22 },
      { size: size * 0.62, fill: palette.onFamily, anchor: 'middle' },
    ),
  ];
}
