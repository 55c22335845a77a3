import { regionLabel } from '../../data/regionDirectory.ts';
import { rankedUnits } from '../../map/overview/rankedUnits.ts';
import { mapModel, unitIds, type MapModel } from '../../map/model/useMapModel.ts';
import type { UnitValue } from '../../map/model/unitValues.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { drawLegend, markItems } from '../parts/legend.ts';
import { statusRun } from '../parts/statusRun.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';
import { MAP_PICTURE } from './mapPicture.ts';

/** The map as a table: the same places and numbers. */
export const TABLE_PICTURE: PictureKind = {
  ...MAP_PICTURE,
  name: 'table',
  note: 'chart',
  draw: (scene, area) => {
    const model = mapModel(scene.dataset, unitIds(scene.dataset, scene.choices.mapLevel), scene.choices);
    const legend = drawLegend(scene, scene.t('rule.table'), markItems(scene), {
      x: area.x,
      y: 0,
      width: area.width,
    });
    return {
      defs: [],
      elements: [
        drawTable(scene, model, { ...area, height: area.height - legend.height - 8 }),
        el(
          'g',
          { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
          legend.elements,
        ),
      ],
    };
  },
};

const ROW = 23;
const HEAD = 26;
const GLYPH = 17;

/** Shares of the width: region, clusters, industries, statuses, which clusters. */
const SHARES = [0.19, 0.09, 0.09, 0.27, 0.36] as const;
const HEADS = ['region', 'clusters', 'industries', 'statuses', 'which'] as const;

function drawTable(scene: Scene, model: MapModel, area: Area): SvgElement {
  const { t, palette } = scene;
  const all = rankedUnits(model.values.values(), model.subject);
  const places = Math.floor((area.height - HEAD) / ROW);
  const isCut = all.length > places;
  const rows = all.slice(0, Math.max(0, isCut ? places - 1 : places));
  let x = area.x;
  const columns = SHARES.map((share) => {
    const column = { x, width: share * area.width };
    x += column.width;
    return column;
  });
  const heads = columns.map((column, index) =>
    writeLine(
      shorten(t(`map:table.${HEADS[index]}`), 12, column.width - 6, true),
      { x: column.x, y: area.y + 14 },
      { size: 12, fill: palette.ink, weight: 600 },
    ),
  );
  const line = (y: number, stroke: string) =>
    el('line', { x1: area.x, x2: area.x + area.width, y1: y, y2: y, stroke, 'stroke-width': 0.8 });
  return part('table', [
    ...heads,
    line(area.y + HEAD - 3, palette.hairlineStrong),
    ...rows.flatMap((value, index) => {
      const y = area.y + HEAD + index * ROW;
      return [...drawRow(scene, model, value, columns, y), line(y + ROW, palette.hairline)];
    }),
    ...(isCut
      ? [
          writeLine(
            t('more.regions', { count: all.length - rows.length }),
            { x: area.x, y: area.y + HEAD + rows.length * ROW + 16 },
            { size: 11.5, fill: palette.ink3 },
          ),
        ]
      : []),
  ]);
}

type Column = Pick<Area, 'x' | 'width'>;

function drawRow(
  scene: Scene,
  model: MapModel,
  value: UnitValue,
  columns: readonly Column[],
  y: number,
): SvgElement[] {
  const { palette, lang } = scene;
  const [name, clusters, industries, statuses, which] = columns;
  if (!name || !clusters || !industries || !statuses || !which) return [];
  const baseline = y + ROW / 2 + 4.5;
  const number = (count: number, { x }: Column) =>
    writeLine(String(count), { x: x + 24, y: baseline }, { size: 12.5, fill: palette.ink, anchor: 'end' });
  const ids = [...new Set(value.claims.map(({ cluster }) => cluster))];
  const places = Math.floor(which.width / GLYPH);
  const shown = ids.slice(0, ids.length > places ? places - 1 : places);
  return [
    writeLine(
      shorten(regionLabel(model.directory, value.id, lang, 'full'), 12.5, name.width - 8),
      { x: name.x, y: baseline },
      { size: 12.5, fill: palette.ink },
    ),
    number(value.clusters, clusters),
    number(value.industries, industries),
    ...statusRun(scene, value.statuses, { x: statuses.x, y: y + ROW / 2, width: statuses.width - 8 }),
    ...shown.flatMap((id, index) => clusterGlyph(scene, id, which.x + index * GLYPH, y + ROW / 2, 15)),
    ...(shown.length < ids.length
      ? [writeLine('…', { x: which.x + shown.length * GLYPH, y: baseline }, { size: 12, fill: palette.ink3 })]
      : []),
  ];
}
