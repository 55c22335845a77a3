import type { ComparisonRow } from '../../../core/analysis/comparison.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { regionsOf } from '../../../core/analysis/phrasing.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { statusRun } from '../parts/statusRun.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

const ROW = 23;
const HEAD = 38;

interface TableRows {
  readonly keys: readonly string[];
  readonly profiles: readonly Profile[];
  readonly rows: readonly ComparisonRow[];
}

/** Industries in rows, subjects in columns, and in words how they differ; the rows beyond the room are counted. */
export function drawComparisonTable(
  scene: Scene,
  { keys, profiles, rows }: TableRows,
  area: Area,
): SvgElement {
  const { palette, t } = scene;
  const columns = columnsOf(keys.length, area);
  const places = Math.floor((area.height - HEAD) / ROW);
  const isCut = rows.length > places;
  const shown = rows.slice(0, Math.max(0, isCut ? places - 1 : places));
  const bottom = area.y + HEAD + shown.length * ROW;
  return part('table', [
    ...headRow(scene, { keys, profiles, rows }, columns, area),
    ...shown.flatMap((row, index) =>
      tableRow(scene, row, { keys, profiles, rows }, columns, { ...area, y: area.y + HEAD + index * ROW }),
    ),
    ...(isCut
      ? [
          writeLine(
            t('more.rows', { count: rows.length - shown.length }),
            { x: area.x, y: bottom + 16 },
            { size: 11.5, fill: palette.ink3 },
          ),
        ]
      : []),
  ]);
}

interface Column {
  readonly x: number;
  readonly width: number;
}

/** The industry, one column a subject, the difference. */
function columnsOf(count: number, { x, width }: Area): Column[] {
  const first = Math.min(240, width * 0.26);
  const last = Math.min(220, Math.max(90, width * 0.17));
  const each = (width - first - last) / count;
  return [
    { x, width: first },
    ...Array.from({ length: count }, (_, index) => ({ x: x + first + index * each, width: each })),
    { x: x + width - last, width: last },
  ];
}

function headRow(
  scene: Scene,
  { keys, profiles }: TableRows,
  columns: readonly Column[],
  { x, y, width }: Area,
): SvgElement[] {
  const { t, palette, naming } = scene;
  const words = [t('compare:table.industry'), ...keys.map(naming.region), t('compare:difference.label')];
  const notes = [
    '',
    ...profiles.map(({ claimCount, entries }) =>
      claimCount === 0 ? t('compare:table.noDocument') : t('compare:table.rows', { count: entries.size }),
    ),
    '',
  ];
  return [
    ...columns.flatMap((column, index) => [
      writeLine(
        shorten(words[index] ?? '', 13, column.width - 8, true),
        { x: column.x, y: y + 14 },
        { size: 13, fill: palette.ink, weight: 600 },
      ),
      writeLine(notes[index] ?? '', { x: column.x, y: y + 29 }, { size: 11, fill: palette.ink3 }),
    ]),
    el('line', {
      x1: x,
      x2: x + width,
      y1: y + HEAD - 3,
      y2: y + HEAD - 3,
      stroke: palette.hairlineStrong,
      'stroke-width': 1,
    }),
  ];
}

function tableRow(
  scene: Scene,
  row: ComparisonRow,
  { keys, profiles }: TableRows,
  columns: readonly Column[],
  { x, y, width }: Area,
): SvgElement[] {
  const { palette, naming, t } = scene;
  const middle = y + ROW / 2;
  const baseline = middle + 4.5;
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last) return [];
  const difference = shorten(differenceWords(scene, row, keys), 12, last.width - 4);
  const name = shorten(naming.industry(row.industry), 12.5, first.width - 30);
  return [
    el('line', {
      x1: x,
      x2: x + width,
      y1: y + ROW,
      y2: y + ROW,
      stroke: palette.hairline,
      'stroke-width': 0.7,
    }),
    ...clusterGlyph(scene, row.cluster, first.x, middle, 15),
    writeLine(name, { x: first.x + 21, y: baseline }, { size: 12.5, fill: palette.ink }),
    ...row.cells.flatMap((cell, index) => {
      const column = columns[index + 1];
      if (!column) return [];
      if (cell) return statusRun(scene, cell.statuses, { x: column.x, y: middle, width: column.width - 8 });
      const isSilent = profiles[index]?.claimCount === 0;
      const word = t(isSilent ? 'compare:table.noDocument' : 'compare:table.notNamed');
      return [writeLine(word, { x: column.x, y: baseline }, { size: 11.5, fill: palette.ink3 })];
    }),
    writeLine(difference, { x: last.x, y: baseline }, { size: 12, fill: palette.ink }),
  ];
}

function differenceWords(
  { t, naming, lang }: Scene,
  { difference, members }: ComparisonRow,
  keys: readonly string[],
): string {
  const names = regionsOf(
    members.map((index) => naming.region(keys[index] ?? '')),
    lang,
  );
  return t(`compare:difference.${difference}`, { names, name: names });
}
