import type { Status } from '../../../core/model/index.ts';
import {
  incidence,
  matrixColumns,
  matrixModel,
  type MatrixCell,
  type MatrixColumn,
  type MatrixModel,
} from '../../charts/matrix/model.ts';
import { parseCompareOptions } from '../../compare/compareOptions.ts';
import { matrixDistances, orderedModel } from '../../compare/matrixOrder.ts';
import { aboveLegend } from '../parts/aboveLegend.ts';
import { statusSwatches, wordItem } from '../parts/legend.ts';
import { hueOf, textures } from '../parts/looks.ts';
import { familyTextures } from '../region/composition.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { allProfiles, claimsOfProfiles, fullest, orderOf } from './allProfiles.ts';
import { cellArea, gridLines, gridNames, gridRest, layoutGrid, upTo } from './grid.ts';

/** All regions at once: who names what, like beside like; what does not fit is counted. */
export const MATRIX_PICTURE: PictureKind = {
  name: 'matrix',
  title: ({ t }) => t('shell:question.compare'),
  lead: (scene) => {
    const { profiles, columns } = wholeMatrix(scene);
    return scene.t('compare:all.size', { rows: profiles.length, columns: columns.length });
  },
  claims: (scene) => claimsOfProfiles(allProfiles(scene)),
  note: 'chart',
  draw: (scene, area) => {
    const hue = hueOf(scene.palette.scale[4] ?? scene.palette.ink, scene.palette);
    const items = [...statusSwatches(scene, hue, 'legend'), wordItem(scene.t('compare:all.blank'))];
    return aboveLegend(scene, { rule: scene.t('rule.matrix'), items }, area, (room) => ({
      defs: [...familyTextures(scene), ...textures('legend', 1, hue, scene.palette)],
      elements: [drawGrid(scene, wholeMatrix(scene), room)],
    }));
  },
};

/** The whole matrix, in no order yet. */
function wholeMatrix(scene: Scene): MatrixModel {
  const { by } = parseCompareOptions(scene.choices.compareOptions);
  const profiles = allProfiles(scene);
  return matrixModel(profiles, matrixColumns(scene.dataset.taxonomy, by, profiles));
}

/** As many rows and columns as have room, those with most in them, in the order that the page shows. */
export function orderedMatrix(
  scene: Pick<Scene, 'choices' | 'claims' | 'dataset'>,
  rows = Infinity,
  columns = Infinity,
): MatrixModel {
  const { by, order } = parseCompareOptions(scene.choices.compareOptions);
  const all = allProfiles(scene);
  const whole = matrixModel(all, matrixColumns(scene.dataset.taxonomy, by, all));
  const held = incidence(whole).columns;
  const profiles = fullest(whole.profiles, ({ entries }) => entries.size, rows);
  const shown = fullest(whole.columns, (column) => held[whole.columns.indexOf(column)]?.size ?? 0, columns);
  const distances = matrixDistances(profiles, shown);
  const kept = incidence(matrixModel(profiles, shown)).columns;
  return orderedModel(profiles, shown, {
    rows: orderOf(
      order,
      profiles.map(({ entries }) => entries.size),
      distances.rows,
    ),
    columns: orderOf(
      order,
      kept.map(({ size }) => size),
      distances.columns,
    ),
  });
}

function drawGrid(scene: Scene, whole: MatrixModel, area: Area): SvgElement {
  const { t, naming } = scene;
  const wanted = { rows: whole.profiles.length, columns: whole.columns.length };
  const grid = layoutGrid(scene, wanted, area);
  const { rows, columns } = grid;
  const model = orderedMatrix(scene, rows, columns);
  return part('matrix', [
    ...gridLines(scene, grid),
    ...upTo(rows).flatMap((row) =>
      upTo(columns).flatMap((column) => drawCell(scene, model.at(row, column), cellArea(grid, row, column))),
    ),
    ...gridNames(scene, grid, area, {
      rows: model.profiles.map(({ region }) => naming.region(region)),
      columns: model.columns.map((column) => columnName(scene, column)),
    }),
    gridRest(scene, grid, [
      wanted.rows > rows ? t('more.regions', { count: wanted.rows - rows }) : '',
      wanted.columns > columns ? t('more.columns', { count: wanted.columns - columns }) : '',
    ]),
  ]);
}

function columnName({ naming }: Scene, { id, cluster }: MatrixColumn): string {
  return id === cluster.id ? naming.cluster(id) : naming.industry(id);
}

function drawCell({ palette }: Scene, found: MatrixCell | null, { x, y, width, height }: Area): SvgElement[] {
  if (!found) return [];
  const colour = palette.family[found.family];
  const status = found.strongest;
  const inset = Math.min(width, height) >= 16 ? 2.5 : 1.5;
  const fills: Readonly<Record<Status, string>> = {
    existing: colour,
    planned: `url(#family-${found.family}-planned)`,
    future: 'none',
    proposed: 'none',
  };
  return [
    el('rect', {
      x: x + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
      fill: fills[status],
      stroke: colour,
      'stroke-width': 1.3,
      'stroke-dasharray': status === 'future' ? '3 2' : status === 'proposed' ? '0.2 2.6' : undefined,
      'stroke-linecap': 'round',
      'data-status': status,
    }),
  ];
}
