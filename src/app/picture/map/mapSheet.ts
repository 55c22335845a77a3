import type { Topology } from 'topojson-specification';
import { detailFor, mapPaths, outlineOf } from '../../map/geometry/mapPaths.ts';
import { boxAround, type Box } from '../../../core/plane/box.ts';
import { unitShapes } from '../../map/geometry/unitShapes.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import { fitView, type Size, type View } from '../../map/svg/view.ts';
import type { MapLevel } from '../../state/choices.ts';
import { textures, type Hue } from '../parts/looks.ts';
import { pictureScale, type Area, type Drawn, type Scene } from '../scene.ts';
import { mapLabels } from './mapLabels.ts';
import { clipOf, mapLayers } from './mapLayers.ts';
import { insetWords } from './insetWords.ts';
import { EAST_END, insetSize, insetView } from './southSea.ts';

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
      mapLabels(scene, { boundaries, paths, level, model, view, frame, hue, blocked: [insetFrame] }),
      mapLayers({ ...common, prefix: 'inset', view: small, frame: insetFrame, weight: 0.8 }),
      insetWords(scene, paths, small, insetFrame),
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
