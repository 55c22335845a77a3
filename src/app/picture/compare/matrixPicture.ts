import type { Status } from '../../../core/model/index.ts';
import { levelOfCode } from '../../../core/analysis/codes.ts';
import { buildProfiles, type Profile } from '../../../core/analysis/profile.ts';
import { seriate } from '../../../core/analysis/seriation.ts';
import {
  incidence,
  matrixColumns,
  matrixModel,
  type MatrixColumn,
  type MatrixModel,
} from '../../charts/matrix/model.ts';
import { parseCompareOptions, type CompareOptions } from '../../compare/compareOptions.ts';
import { matrixDistances, orderedModel, plainOrder } from '../../compare/matrixOrder.ts';
import type { Size } from '../../map/svg/view.ts';
import { drawLegend, statusSwatches, wordItem } from '../parts/legend.ts';
import { hueOf, textures } from '../parts/looks.ts';
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
    const { profiles, columns } = wholeMatrix(scene);
    return scene.t('compare:all.size', { rows: profiles.length, columns: columns.length });
  },
  claims: (scene) =>
    allProfiles(scene).flatMap(({ entries }) => [...entries.values()].flatMap(({ claims }) => claims)),
  note: 'chart',
  draw: (scene, area) => {
    const hue = hueOf(scene.palette.scale[4] ?? scene.palette.ink, scene.palette);
    const items = [...statusSwatches(scene, hue, 'legend'), wordItem(scene.t('compare:all.blank'))];
    const legend = drawLegend(scene, scene.t('rule.matrix'), items, { x: area.x, y: 0, width: area.width });
    return {
      defs: [...familyTextures(scene), ...textures('legend', 1, hue, scene.palette)],
      elements: [
        drawGrid(scene, wholeMatrix(scene), { ...area, height: area.height - legend.height - 8 }),
        el(
          'g',
          { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
          legend.elements,
        ),
      ],
    };
  },
};

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

/** The whole matrix, in no order yet. */
function wholeMatrix(scene: Scene): MatrixModel {
  const { by } = parseCompareOptions(scene.choices.compareOptions);
  const profiles = allProfiles(scene);
  return matrixModel(profiles, matrixColumns(scene.dataset.taxonomy, by, profiles));
}

/** As many rows and columns as have room, those with most in them, in the order that the page shows. */
function orderedPart(scene: Scene, whole: MatrixModel, rows: number, columns: number): MatrixModel {
  const { order } = parseCompareOptions(scene.choices.compareOptions);
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

/** Those with the largest measure, in the order they came. */
function fullest<T>(items: readonly T[], measure: (item: T) => number, most: number): readonly T[] {
  if (items.length <= most) return items;
  const ranked = [...items].sort((a, b) => measure(b) - measure(a));
  const kept = new Set(ranked.slice(0, most));
  return items.filter((item) => kept.has(item));
}

function orderOf(
  order: CompareOptions['order'],
  counts: readonly number[],
  distance: (a: number, b: number) => number,
): number[] {
  return order === 'similar' ? seriate(counts.length, distance) : plainOrder(order, counts);
}

interface Grid {
  /** Where the cells are. */
  readonly area: Area;
  readonly rows: number;
  readonly columns: number;
  readonly cell: Size;
}

const LEAST: Size = { width: 13, height: 13 };
const MOST: Size = { width: 58, height: 38 };
/** Columns narrower than this have their names upright. */
const SLANTED_FROM = 20;

function layoutGrid({ lang }: Scene, whole: MatrixModel, area: Area): Grid {
  const left = lang === 'zh' ? 96 : 130;
  const top = lang === 'zh' ? 96 : 124;
  const room: Size = { width: area.width - left - top * 0.5, height: area.height - top - 20 };
  const side = (key: keyof Size, count: number) =>
    Math.max(LEAST[key], Math.min(MOST[key], room[key] / Math.max(1, count)));
  const cell = { width: side('width', whole.columns.length), height: side('height', whole.profiles.length) };
  const columns = Math.min(whole.columns.length, Math.floor(room.width / cell.width + 0.001));
  const rows = Math.min(whole.profiles.length, Math.floor(room.height / cell.height + 0.001));
  return {
    area: { x: area.x + left, y: area.y + top, width: columns * cell.width, height: rows * cell.height },
    rows,
    columns,
    cell,
  };
}

function drawGrid(scene: Scene, whole: MatrixModel, area: Area): SvgElement {
  const { palette, t, naming } = scene;
  const { area: inner, rows, columns, cell } = layoutGrid(scene, whole, area);
  const model = orderedPart(scene, whole, rows, columns);
  const top = inner.y - area.y;
  const rest = [
    whole.profiles.length > rows ? t('more.regions', { count: whole.profiles.length - rows }) : '',
    whole.columns.length > columns ? t('more.columns', { count: whole.columns.length - columns }) : '',
  ].filter(Boolean);
  const size = Math.min(NAME, cell.height * 0.9);
  const names = model.profiles.map(({ region }, row) =>
    writeLine(
      shorten(naming.region(region), size, inner.x - area.x - 10),
      { x: inner.x - 8, y: inner.y + (row + 0.5) * cell.height + size * 0.36 },
      { size, fill: palette.ink, anchor: 'end' },
    ),
  );
  return part('matrix', [
    ...gridLines(scene, inner, cell),
    ...range(rows).flatMap((row) =>
      range(columns).flatMap((column) =>
        drawCell(scene, model, row, column, {
          x: inner.x + column * cell.width,
          y: inner.y + row * cell.height,
          ...cell,
        }),
      ),
    ),
    ...names,
    ...model.columns.map((column, index) =>
      columnHead(scene, column, { x: inner.x + (index + 0.5) * cell.width, y: inner.y - 7 }, cell.width, top),
    ),
    writeLine(
      rest.join(' · '),
      { x: inner.x, y: inner.y + inner.height + 15 },
      { size: 11, fill: palette.ink3 },
    ),
  ]);
}

function columnHead(
  { palette, naming }: Scene,
  column: MatrixColumn,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  top: number,
): SvgElement {
  const name = column.id === column.cluster.id ? naming.cluster(column.id) : naming.industry(column.id);
  const isSlanted = width >= SLANTED_FROM;
  const size = Math.min(NAME, width * 0.85);
  const at = { x: x + (isSlanted ? 0 : size * 0.36), y };
  const transform = `rotate(${isSlanted ? -55 : -90} ${at.x.toFixed(1)} ${at.y.toFixed(1)})`;
  return writeLine(shorten(name, size, isSlanted ? top * 1.08 : top - 10), at, {
    size,
    fill: palette.ink2,
    transform,
  });
}

const range = (count: number) => Array.from({ length: Math.max(0, count) }, (_, index) => index);

function gridLines({ palette }: Scene, { x, y, width, height }: Area, cell: Size): SvgElement[] {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    el('line', { x1, y1, x2, y2, stroke: palette.hairline, 'stroke-width': 0.5 });
  return [
    ...range(Math.round(height / cell.height) + 1).map((row) =>
      line(x, y + row * cell.height, x + width, y + row * cell.height),
    ),
    ...range(Math.round(width / cell.width) + 1).map((column) =>
      line(x + column * cell.width, y, x + column * cell.width, y + height),
    ),
  ];
}

function drawCell(
  { palette }: Scene,
  model: MatrixModel,
  row: number,
  column: number,
  { x, y, width, height }: Area,
): SvgElement[] {
  const found = model.at(row, column);
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
