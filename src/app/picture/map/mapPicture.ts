import { mapModel, unitIds, type MapModel } from '../../map/model/useMapModel.ts';
import { mapFilters } from '../../map/model/mapSubject.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { drawLegend, lookItems } from '../parts/legend.ts';
import { hueOfSubject, textures } from '../parts/looks.ts';
import type { Area, Drawn, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { writeBlock, type Block } from '../svg/write.ts';
import { mapLead, mapTitle } from '../words/mapWords.ts';
import { drawMapSheet } from './mapSheet.ts';
import { drawRegionList } from './regionList.ts';
import { drawTiles } from './tileSheet.ts';

/** The map of a view: where, and how far. */
export const MAP_PICTURE: PictureKind = {
  name: 'map',
  title: mapTitle,
  lead: mapLead,
  claims: ({ dataset, choices }) => filterClaims(dataset, mapFilters(choices)),
  note: 'map',
  draw: (scene, area) => {
    const { boundaries } = scene.context;
    if (boundaries === null) throw new Error('a map needs boundaries');
    const level = scene.choices.mapLevel;
    const model = mapModel(scene.dataset, unitIds(scene.dataset, level), scene.choices);
    const hue = hueOfSubject(model.subject, scene.palette);
    return besideLegend(scene, model, area, (frame) =>
      drawMapSheet(scene, { boundaries, level, model, hue }, frame),
    );
  },
};

/** The same as 34 equal tiles. */
export const TILE_PICTURE: PictureKind = {
  ...MAP_PICTURE,
  name: 'tile',
  note: 'tile',
  draw: (scene, area) => {
    const model = mapModel(scene.dataset, unitIds(scene.dataset, 'province'), scene.choices);
    return besideLegend(scene, model, area, (frame) => drawTiles(scene, model, frame));
  },
};

/** From this width to height on, the legend stands beside the map, else below it. */
const WIDE = 1.45;
const GAP = 20;
/** Width of a legend without the list of places: where words stand beside the picture, the map has the room. */
const LEGEND_ALONE = 150;

function besideLegend(scene: Scene, model: MapModel, area: Area, draw: (frame: Area) => Drawn): Drawn {
  const { palette } = scene;
  const hue = hueOfSubject(model.subject, palette);
  const isWide = area.width / area.height > WIDE;
  const isBeside = scene.options.hasTitle === false;
  const column = isBeside ? LEGEND_ALONE : Math.min(330, Math.max(210, area.width * 0.27));
  const room = isWide
    ? { x: area.x + area.width - column, y: area.y, width: column }
    : { x: area.x, y: 0, width: area.width };
  const below = legendOf(scene, model, room);
  const frame: Area = isWide
    ? { ...area, width: area.width - column - GAP }
    : { ...area, height: area.height - below.height - 8 };
  const shift = isWide ? 0 : area.y + area.height - below.height;
  const list: Area = {
    x: room.x,
    y: area.y + below.height + 12,
    width: column,
    height: area.height - below.height - 12,
  };
  const drawn = draw(frame);
  return {
    defs: [...drawn.defs, ...textures('legend', 1, hue, palette)],
    elements: [
      ...drawn.elements,
      el('g', { transform: `translate(0 ${shift.toFixed(1)})` }, below.elements),
      ...(isWide && !isBeside ? [drawRegionList(scene, model, list)] : []),
    ],
  };
}

/** The rule and the looks; and in words that Taiwan has no data, where no document speaks of it. */
function legendOf(
  scene: Scene,
  model: MapModel,
  room: { readonly x: number; readonly y: number; readonly width: number },
): Block {
  const { t, palette, choices } = scene;
  const level = choices.basemap === 'tile' ? 'province' : choices.mapLevel;
  const rule = t(`legend.${model.subject.kind}`, { level: t(`shell:level.${level}`) });
  const hue = hueOfSubject(model.subject, palette);
  const legend = drawLegend(scene, rule, lookItems(scene, model.subject, hue, 'legend'), room);
  if (model.lookOf(TAIWAN) !== 'no-document') return legend;
  const words = writeBlock(
    t('taiwan'),
    { x: room.x, y: room.y + legend.height + 2 },
    { size: 12, fill: palette.ink2, width: room.width, most: 4 },
  );
  const elements: SvgElement[] = [...legend.elements, part('taiwan-words', words.elements)];
  return { elements, height: legend.height + 2 + words.height };
}

const TAIWAN = '710000';
