import { regionLabel } from '../../data/regionDirectory.ts';
import { TILE_COLUMNS, TILE_ROWS, TILES, type Tile } from '../../map/tile/tileLayout.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import { clustersById } from '../../data/indexes.ts';
import { dashOf, fillOfLook, hueOfSubject, inkOfLook, textures } from '../parts/looks.ts';
import { statusMark } from '../parts/statusMark.ts';
import type { Area, Drawn, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten, textWidth } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

const GAP = 3;

/** 34 equal tiles; a small province reads as well as a large one. */
export function drawTiles(scene: Scene, model: MapModel, area: Area): Drawn {
  const width = Math.min((area.width - GAP * (TILE_COLUMNS - 1)) / TILE_COLUMNS, 150);
  const height = Math.min((area.height - GAP * (TILE_ROWS - 1)) / TILE_ROWS, width * 0.7);
  const used = TILE_COLUMNS * (width + GAP) - GAP;
  const place = ({ row, column }: Tile): Area => ({
    x: area.x + (area.width - used) / 2 + (column - 1) * (width + GAP),
    y: area.y + (row - 1) * (height + GAP),
    width,
    height,
  });
  const hue = hueOfSubject(model.subject, scene.palette);
  return {
    defs: textures('tile', 1, hue, scene.palette),
    elements: [
      part(
        'tiles',
        TILES.map((tile) => drawTile(scene, model, tile.id, place(tile))),
      ),
    ],
  };
}

function drawTile(scene: Scene, model: MapModel, id: string, box: Area): SvgElement {
  const { palette, lang } = scene;
  const hue = hueOfSubject(model.subject, palette);
  const look = model.lookOf(id);
  const dash = dashOf(look);
  const { ink } = inkOfLook(look, hue, palette);
  const number = model.numberOf(id);
  const pad = Math.min(8, box.width * 0.08);
  const size = Math.min(13, box.height * 0.32);
  const isTextured = look === 'planned' || look === 'no-document';
  const label = regionLabel(model.directory, id, lang);
  const inner = box.width - 2 * pad;
  const numberWidth = number === null ? 0 : textWidth(String(number), size + 1, true) + 4;
  // On a small tile the number takes the second line for itself.
  const isTight = number !== null && textWidth(label, size) + numberWidth > inner;
  const name = shorten(label, size, inner);
  const second = box.y + box.height * 0.78;
  const first = { x: box.x + pad, y: box.y + box.height * 0.42 };
  const plate = isTextured
    ? [
        el('rect', {
          x: first.x - 2,
          y: first.y - size,
          width: textWidth(name, size) + 4,
          height: size * 1.3,
          fill: palette.land,
        }),
      ]
    : [];
  return el('g', {}, [
    el('rect', {
      ...box,
      rx: 2,
      'data-unit': id,
      'data-look': look,
      fill: fillOfLook(look, 'tile', hue, palette),
      stroke: dash === undefined ? palette.borderFine : hue.colour,
      'stroke-width': dash === undefined ? 1 : 1.8,
      'stroke-dasharray': dash,
      'stroke-linecap': dash === undefined ? undefined : 'round',
    }),
    ...plate,
    writeLine(name, first, { size, fill: isTextured && look === 'planned' ? palette.ink : ink }),
    ...(number === null
      ? []
      : [
          tileNumber(
            number,
            isTextured,
            ink,
            { box, pad, size, y: isTight ? second : first.y },
            palette.land,
          ),
        ]),
    ...(isTight
      ? []
      : secondLine(scene, model, id, { x: first.x, y: second, width: inner, height: size }, ink, isTextured)),
  ]);
}

function tileNumber(
  number: number,
  isTextured: boolean,
  ink: string,
  {
    box,
    pad,
    size,
    y,
  }: { readonly box: Area; readonly pad: number; readonly size: number; readonly y: number },
  land: string,
): SvgElement {
  const look = { size: size + 1, fill: ink, weight: 600, anchor: 'end' } as const;
  const place = { x: box.x + box.width - pad, y };
  return writeLine(String(number), place, isTextured ? { ...look, halo: land } : look);
}

/** Glyphs of the clusters in the overview, marks of all statuses else. */
function secondLine(
  scene: Scene,
  model: MapModel,
  id: string,
  room: Area,
  ink: string,
  isTextured: boolean,
): SvgElement[] {
  const value = model.values.get(id);
  if (!value) return [];
  if (model.subject.kind !== 'overview') {
    const step = room.height + 4;
    const back = isTextured
      ? [
          el('rect', {
            x: room.x - 2,
            y: room.y - room.height * 0.9,
            width: value.statuses.length * step,
            height: room.height * 1.3,
            fill: scene.palette.land,
          }),
        ]
      : [];
    return [
      ...back,
      ...value.statuses.map((status, index) =>
        statusMark(
          status,
          room.x + index * step + room.height / 2,
          room.y - room.height * 0.25,
          room.height,
          ink,
        ),
      ),
    ];
  }
  const clusters = clustersById(scene.dataset);
  const glyphs = [...new Set(value.claims.map(({ cluster }) => clusters.get(cluster)?.glyph ?? ''))].join('');
  const size = Math.min(11, room.height);
  return [writeLine(shorten(glyphs, size, room.width), { x: room.x, y: room.y }, { size, fill: ink })];
}
