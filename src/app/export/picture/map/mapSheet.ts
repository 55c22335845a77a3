import type { Topology } from 'topojson-specification';
import { detailFor, mapPaths, outlineOf } from '../../../map/geometry/mapPaths.ts';
import { project } from '../../../map/geometry/projection.ts';
import { boxAround, unitShapes, type Box } from '../../../map/geometry/unitShapes.ts';
import type { MapModel } from '../../../map/model/useMapModel.ts';
import { fitView, toScreen, type Size, type View } from '../../../map/svg/view.ts';
import type { MapLevel } from '../../../state/choices.ts';
import { textures, type Hue } from '../parts/looks.ts';
import { pictureScale, type Area, type Drawn, type Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { writeLine } from '../svg/write.ts';
import { mapLabels } from './mapLabels.ts';
import { clipOf, mapLayers } from './mapLayers.ts';
import { EAST_END, insetSize, insetView, ISLAND_NAMES } from './southSea.ts';

export interface MapSheet {
  readonly boundaries: Topology;
  readonly level: MapLevel;
  readonly model: MapModel;
  readonly hue: Hue;
}

/** The country in a frame, with names and numbers, and the South China Sea inset in its corner. */
export function drawMapSheet(scene: Scene, sheet: MapSheet, frame: Area): Drawn {
  const { boundaries, level, model, hue } = sheet;
  const { palette, choices, dataset, options } = scene;
  const inset = insetSize(frame);
  const view = countryView(boundaries, frame, inset);
  const paths = mapPaths(boundaries, level, detailFor(view.k * pictureScale(options) * 2));
  const members = dataset.areas.find(({ id }) => id === choices.outline)?.members ?? null;
  const insetFrame: Area = {
    ...inset,
    x: frame.x + frame.width - inset.width - 6,
    y: frame.y + frame.height - inset.height - 6,
  };
  const common = { paths, model, hue, palette };
  const small = insetView(insetFrame);
  return {
    defs: [
      ...textures('map', view.k, hue, palette),
      ...textures('inset', small.k, hue, palette),
      clipOf('map', frame),
      clipOf('inset', insetFrame),
    ],
    elements: [
      mapLayers({
        ...common,
        prefix: 'map',
        view,
        frame,
        area: members ? outlineOf(boundaries, members, 0.25) : null,
        selected: choices.region,
      }),
      mapLabels(scene, { boundaries, level, model, view, frame, hue, blocked: [insetFrame] }),
      mapLayers({ ...common, prefix: 'inset', view: small, frame: insetFrame, weight: 0.8 }),
      insetWords(scene, small, insetFrame),
    ],
  };
}

/** The view that shows the country whole and leaves room for the inset east of the islands. */
function countryView(boundaries: Topology, frame: Area, inset: Size): View {
  const box = boxAround(unitShapes(boundaries, 'province').map((shape) => shape.box));
  let fitted = fitView(box, frame, 10);
  for (let round = 0; round < 3; round += 1) {
    const east = Math.max(box.x1, EAST_END + (inset.width + 4) / fitted.k);
    fitted = fitView({ ...box, x1: east } satisfies Box, frame, 10);
  }
  return { k: fitted.k, x: fitted.x + frame.x, y: fitted.y + frame.y };
}

/** Names of the islands, the frame around the inset and its own name. */
function insetWords({ t, palette }: Scene, view: View, frame: Area): SvgElement {
  const size = Math.max(7, Math.min(9, frame.width / 14));
  const names = ISLAND_NAMES.flatMap(({ id, at, mark }) => {
    const [x, y] = toScreen(view, project(at));
    const look = { size, fill: palette.ink2, anchor: 'middle', halo: palette.sea } as const;
    const name = el('g', { 'data-part': 'island-name', 'data-island': id }, [
      writeLine(t(`island.${id}`), { x, y }, look),
    ]);
    if (mark === null) return [name];
    const [cx, cy] = toScreen(view, project(mark));
    const point = el('circle', {
      cx,
      cy,
      r: 1.2,
      fill: palette.hairlineStrong,
      'data-part': 'island-mark',
      'data-island': id,
    });
    return [point, name];
  });
  return part('inset-words', [
    ...names,
    el('rect', { ...frame, fill: 'none', stroke: palette.borderLand, 'stroke-width': 1 }),
    writeLine(
      t('map:southSea'),
      { x: frame.x + frame.width / 2, y: frame.y + frame.height - 5 },
      { size: size + 1, fill: palette.ink, anchor: 'middle', halo: palette.sea },
    ),
  ]);
}
