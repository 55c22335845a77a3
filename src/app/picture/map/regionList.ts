import { regionLabel } from '../../data/regionDirectory.ts';
import { rankedUnits } from '../../map/overview/rankedUnits.ts';
import type { MapModel } from '../../map/model/useMapModel.ts';
import type { UnitValue } from '../../map/model/unitValues.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { statusRun } from '../parts/statusRun.ts';
import type { Area, Scene } from '../scene.ts';
import { part, type SvgElement } from '../svg/element.ts';
import { shorten, textWidth } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

const ROW = 21;
const NUMBER = 26;
const GLYPH = 15;

/** The regions beside the map, in its own order, as many as the room holds; the rest is counted. */
export function drawRegionList(scene: Scene, model: MapModel, { x, y, width, height }: Area): SvgElement {
  const { t, palette } = scene;
  const all = rankedUnits(model.values.values(), model.subject);
  const places = Math.floor((height - ROW) / ROW);
  if (all.length === 0 || places < 3) return part('list', []);
  const isCut = all.length > places;
  const rows = all.slice(0, isCut ? places - 1 : places);
  const title = `${t('map:list.title')} · ${t(`map:list.order.${model.subject.kind}`)}`;
  return part('list', [
    writeLine(shorten(title, 11, width), { x, y: y + 14 }, { size: 11, fill: palette.ink3 }),
    ...rows.flatMap((value, index) =>
      drawRow(scene, model, value, { x, y: y + ROW * (index + 1), width, height: ROW }),
    ),
    ...(isCut
      ? [
          writeLine(
            t('more.regions', { count: all.length - rows.length }),
            { x: x + NUMBER, y: y + ROW * (rows.length + 1) + 14 },
            { size: 11, fill: palette.ink3 },
          ),
        ]
      : []),
  ]);
}

function drawRow(scene: Scene, model: MapModel, value: UnitValue, { x, y, width }: Area): SvgElement[] {
  const { palette, lang } = scene;
  const { subject, directory } = model;
  const number = model.numberOf(value.id);
  const left = number === null ? 0 : NUMBER;
  const name = shorten(regionLabel(directory, value.id, lang), 12.5, Math.min(width - left - 60, 110));
  const marks = x + left + Math.max(56, Math.min(116, textWidth(name, 12.5) + 10));
  return [
    ...(number === null
      ? []
      : [
          writeLine(
            String(number),
            { x: x + NUMBER - 8, y: y + 15 },
            { size: 13, fill: palette.ink, weight: 600, anchor: 'end' },
          ),
        ]),
    writeLine(name, { x: x + left, y: y + 15 }, { size: 12.5, fill: palette.ink }),
    ...(subject.kind === 'overview'
      ? glyphs(scene, value, { x: marks, y: y + 10.5, width: x + width - marks, height: ROW })
      : statusRun(scene, value.statuses, { x: marks, y: y + 10.5, width: x + width - marks })),
  ];
}

function glyphs(scene: Scene, { claims }: UnitValue, { x, y, width }: Area): SvgElement[] {
  const ids = [...new Set(claims.map(({ cluster }) => cluster))];
  const places = Math.floor(width / (GLYPH + 2));
  const shown = ids.slice(0, ids.length > places ? places - 1 : places);
  return [
    ...shown.flatMap((id, index) => clusterGlyph(scene, id, x + index * (GLYPH + 2), y, GLYPH)),
    ...(shown.length < ids.length
      ? [
          writeLine(
            '…',
            { x: x + shown.length * (GLYPH + 2), y: y + 4 },
            { size: 12, fill: scene.palette.ink3 },
          ),
        ]
      : []),
  ];
}
