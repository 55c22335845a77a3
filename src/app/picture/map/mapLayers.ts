import type { MapPaths } from '../../map/geometry/mapPaths.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import { viewTransform, type View } from '../../map/svg/view.ts';
import { dashOf, fillOfLook, type Hue } from '../parts/looks.ts';
import type { Palette } from '../palette.ts';
import type { Area } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { islandMarks } from './southSea.ts';

interface Layers {
  readonly paths: MapPaths;
  readonly model: MapModel;
  readonly view: View;
  readonly hue: Hue;
  readonly palette: Palette;
  /** Names the textures and the clip, and the part: `map`, `inset`. */
  readonly prefix: string;
  readonly frame: Area;
  /** Widths of the borders as a multiple of the usual. */
  readonly weight?: number;
  readonly area?: string | null;
  readonly selected?: string | null;
}

/** Sea, neighbours, regions, borders and the line, clipped to their frame. */
export function mapLayers({ prefix, frame, palette, ...layers }: Layers): SvgElement {
  const { paths, view, weight = 1, area, selected } = layers;
  const pixel = 1 / view.k;
  const line = (d: string, stroke: string, width: number, name?: string) =>
    d === ''
      ? []
      : [
          el('path', {
            d,
            fill: 'none',
            stroke,
            'stroke-width': width * pixel * weight,
            'stroke-linejoin': 'round',
            'stroke-linecap': 'round',
            'data-part': name,
          }),
        ];
  const plane = el('g', { 'data-part': `${prefix}-plane`, transform: viewTransform(view) }, [
    el('path', {
      d: paths.neighbours,
      fill: palette.landOut,
      stroke: palette.borderOut,
      'stroke-width': 0.6 * pixel,
    }),
    ...fills({ prefix, frame, palette, ...layers }, pixel),
    ...line(paths.inner, palette.borderFine, 0.5),
    ...line(paths.provinces, palette.borderLand, 0.8),
    ...line(paths.outline, palette.hairlineStrong, 1),
    ...line(paths.southChinaSea, palette.hairlineStrong, 1.5, 'sea-line'),
    ...islandMarks(view.k, palette.hairlineStrong),
    ...line(area ?? '', palette.ink, 2),
    ...line(paths.units.get(selected ?? '') ?? '', palette.accent, 2.2),
  ]);
  return part(prefix, [
    el('rect', { ...frame, fill: palette.sea, 'data-part': `${prefix}-frame` }),
    el('g', { 'clip-path': `url(#${prefix}-clip)` }, [plane]),
  ]);
}

/** Where a map may draw. */
export function clipOf(prefix: string, { x, y, width, height }: Area): SvgElement {
  return el('clipPath', { id: `${prefix}-clip` }, [el('rect', { x, y, width, height })]);
}

function fills({ paths, model, hue, palette, prefix }: Layers, pixel: number): SvgElement[] {
  const units = [...paths.units].map(([id, d]) => ({ id, d, look: model.lookOf(id) }));
  const hollow = units.filter(({ look }) => dashOf(look) !== undefined);
  return [
    ...units.map(({ id, d, look }) =>
      el('path', { d, 'data-unit': id, 'data-look': look, fill: fillOfLook(look, prefix, hue, palette) }),
    ),
    ...hollow.map(({ d, look }) =>
      el('path', {
        d,
        fill: 'none',
        stroke: hue.colour,
        'stroke-width': (look === 'future' ? 1.6 : 2) * pixel,
        'stroke-dasharray': dashOf(look, pixel),
        'stroke-linecap': 'round',
      }),
    ),
  ];
}
