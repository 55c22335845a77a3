import { levelOfCode } from '../../../../core/analysis/codes.ts';
import { buildProfiles, type Profile } from '../../../../core/analysis/profile.ts';
import { seriate } from '../../../../core/analysis/seriation.ts';
import { incidence, matrixColumns, matrixModel, type MatrixModel } from '../../../charts/matrix/model.ts';
import { parseCompareOptions, type CompareOptions } from '../../../compare/compareOptions.ts';
import { matrixDistances, orderedModel, plainOrder } from '../../../compare/matrixOrder.ts';
import { drawLegend, markItems, wordItem } from '../parts/legend.ts';
import { hueOf } from '../parts/looks.ts';
import { familyTextures } from '../region/composition.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

/** All regions at once: who names what, like beside like; what does not fit is counted. */
export const MATRIX_PICTURE: PictureKind = {
  name: 'matrix',
  title: ({ t }) => t('shell:question.compare'),
  lead: (scene) => {
    const { profiles, columns } = orderedMatrix(scene);
    return scene.t('compare:all.size', { rows: profiles.length, columns: columns.length });
  },
  claims: (scene) =>
    allProfiles(scene).flatMap(({ entries }) => [...entries.values()].flatMap(({ claims }) => claims)),
  note: 'chart',
  draw: (scene, area) => {
    const items = [...markItems(scene), wordItem(scene.t('rule.silence'))];
    const legend = drawLegend(scene, scene.t('rule.matrix'), items, { x: area.x, y: 0, width: area.width });
    return {
      defs: familyTextures(scene),
      elements: [
        drawGrid(scene, orderedMatrix(scene), { ...area, height: area.height - legend.height - 8 }),
        el(
          'g',
          { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
          legend.elements,
        ),
      ],
    };
  },
};

const LEAST_CELL = 11;
const MOST_CELL = 27;
const NAME = 12;

/** Profiles of the regions that the page shows, by code; none means there is nothing to draw. */
export function allProfiles({ choices, claims }: Scene): Profile[] {
  const { level, document } = parseCompareOptions(choices.compareOptions);
  const keep = (region: string) => {
    const own = levelOfCode(region);
    return own !== null && (level === 'all' || own === level);
  };
  const wanted = claims.filter(
    (claim) => keep(claim.region) && (document === null || claim.document === document),
  );
  return [...buildProfiles(wanted).values()];
}

function orderedMatrix(scene: Scene): MatrixModel {
  const { by, order } = parseCompareOptions(scene.choices.compareOptions);
  const profiles = allProfiles(scene);
  const columns = matrixColumns(scene.dataset.taxonomy, by, profiles);
  const distances = matrixDistances(profiles, columns);
  const held = incidence(matrixModel(profiles, columns)).columns;
  return orderedModel(profiles, columns, {
    rows: orderOf(
      order,
      profiles.map(({ entries }) => entries.size),
      distances.rows,
    ),
    columns: orderOf(
      order,
      held.map((rows) => rows.size),
      distances.columns,
    ),
  });
}

function orderOf(
  order: CompareOptions['order'],
  counts: readonly number[],
  distance: (a: number, b: number) => number,
): number[] {
  return order === 'similar' ? seriate(counts.length, distance) : plainOrder(order, counts);
}

function drawGrid(scene: Scene, model: MatrixModel, area: Area): SvgElement {
  const { palette, t, lang, naming } = scene;
  const left = lang === 'zh' ? 96 : 130;
  const top = lang === 'zh' ? 92 : 116;
  const bottom = 18;
  const [width, height] = [area.width - left - top * 0.45, area.height - top - bottom];
  const fitted = Math.min(width / model.columns.length, height / model.profiles.length);
  const cell = Math.max(LEAST_CELL, Math.min(MOST_CELL, fitted));
  const columns = Math.min(model.columns.length, Math.floor(width / cell));
  const rows = Math.min(model.profiles.length, Math.floor(height / cell));
  const [x0, y0] = [area.x + left, area.y + top];
  const size = Math.min(NAME, cell);
  const columnName = (index: number) => {
    const column = model.columns[index];
    if (!column) return '';
    return column.id === column.cluster.id ? naming.cluster(column.id) : naming.industry(column.id);
  };
  const heads = range(columns).map((index) => {
    const [x, y] = [x0 + (index + 0.6) * cell, y0 - 6];
    const transform = `rotate(-58 ${x.toFixed(1)} ${y.toFixed(1)})`;
    return writeLine(
      shorten(columnName(index), size, top * 1.05),
      { x, y },
      { size, fill: palette.ink2, transform },
    );
  });
  const names = range(rows).map((row) =>
    writeLine(
      shorten(naming.region(model.profiles[row]?.region ?? ''), size, left - 10),
      { x: x0 - 8, y: y0 + (row + 0.5) * cell + size * 0.36 },
      { size, fill: palette.ink, anchor: 'end' },
    ),
  );
  const cells = range(rows).flatMap((row) =>
    range(columns).flatMap((column) =>
      drawCell(scene, model, row, column, {
        x: x0 + column * cell,
        y: y0 + row * cell,
        width: cell,
        height: cell,
      }),
    ),
  );
  const rest = [
    model.profiles.length > rows ? t('more.regions', { count: model.profiles.length - rows }) : '',
    model.columns.length > columns ? t('more.columns', { count: model.columns.length - columns }) : '',
  ].filter(Boolean);
  return part('matrix', [
    ...gridLines(scene, { x: x0, y: y0, width: columns * cell, height: rows * cell }, cell),
    ...cells,
    ...names,
    ...heads,
    writeLine(rest.join(' · '), { x: x0, y: y0 + rows * cell + 14 }, { size: 11, fill: palette.ink3 }),
  ]);
}

const range = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index);

function gridLines({ palette }: Scene, { x, y, width, height }: Area, cell: number): SvgElement[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    el('line', { x1, y1, x2, y2, stroke: palette.hairline, 'stroke-width': 0.5 });
  return [
    ...range(Math.round(height / cell) + 1).map((row) => line(x, y + row * cell, x + width, y + row * cell)),
    ...range(Math.round(width / cell) + 1).map((column) =>
      line(x + column * cell, y, x + column * cell, y + height),
    ),
  ];
}

function drawCell(
  { palette }: Scene,
  model: MatrixModel,
  row: number,
  column: number,
  { x, y, width }: Area,
): SvgElement[] {
  const found = model.at(row, column);
  if (!found) return [];
  const { colour } = hueOf(palette.family[found.family], palette);
  const status = found.strongest;
  const inset = width >= 16 ? 2.5 : 1.5;
  const fill =
    status === 'existing' ? colour : status === 'planned' ? `url(#family-${found.family}-planned)` : 'none';
  return [
    el('rect', {
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: width - 2 * inset,
      fill,
      stroke: colour,
      'stroke-width': 1.3,
      'stroke-dasharray': status === 'future' ? '3 2' : status === 'proposed' ? '0.2 2.6' : undefined,
      'stroke-linecap': 'round',
      'data-status': status,
    }),
  ];
}
