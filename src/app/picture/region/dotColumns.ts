import type { Profile } from '../../../core/analysis/profile.ts';
import { layoutStatusDots, type DotRow, type StatusDotsLayout } from '../../charts/statusDots/layout.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { statusMark } from '../parts/statusMark.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';

const ROW = 21;
const HEAD = 20;
/** Room of the four columns of dots. English words for the statuses need too much: there the marks stand for them. */
const DOTS = { zh: 140, en: 116 } as const;
const LEAST_COLUMN = { zh: 290, en: 340 } as const;
const GAP = 28;

type Line = { readonly cluster: string; readonly count: number } | { readonly row: DotRow };

/** Priorities of a region in document order: one line an industry, one column a status; as many columns as fit. */
export function drawDotColumns(scene: Scene, profile: Profile, area: Area): SvgElement {
  const { lang, t, palette } = scene;
  const columns = Math.max(1, Math.floor((area.width + GAP) / (LEAST_COLUMN[lang] + GAP)));
  const width = (area.width - GAP * (columns - 1)) / columns;
  const layout = layoutStatusDots(profile, 'cluster', DOTS[lang]);
  const lines = layout.groups.flatMap(({ key, rows }): Line[] => [
    { cluster: key, count: rows.length },
    ...rows.map((row) => ({ row })),
  ]);
  const perColumn = Math.floor((area.height - HEAD) / ROW);
  const stacks = stackLines(lines, columns, perColumn);
  const drawn = stacks.flat();
  const rest = lines.length - drawn.length === 0 ? 0 : countRows(lines) - countRows(drawn);
  return part('dots', [
    ...stacks.flatMap((stack, index) =>
      drawColumn(scene, stack, layout, { ...area, x: area.x + index * (width + GAP), width }),
    ),
    ...(rest > 0
      ? [
          writeLine(
            t('more.industries', { count: rest }),
            { x: area.x + area.width, y: area.y + area.height },
            { size: 11, fill: palette.ink3, anchor: 'end' },
          ),
        ]
      : []),
  ]);
}

const countRows = (lines: readonly Line[]) => lines.filter((line) => 'row' in line).length;

/** Fills column by column; a heading never stands last, and one that is not needed is left out. */
function stackLines(lines: readonly Line[], columns: number, perColumn: number): Line[][] {
  const stacks: Line[][] = [];
  let from = 0;
  for (let column = 0; column < columns && from < lines.length; column += 1) {
    const isLast = column === columns - 1;
    const isCut = isLast && lines.length - from > perColumn;
    const stack = lines.slice(from, from + perColumn - (isCut ? 1 : 0));
    const last = stack.at(-1);
    if (last && 'cluster' in last) stack.pop();
    stacks.push(stack);
    from += stack.length;
  }
  return stacks;
}

function drawColumn(
  scene: Scene,
  lines: readonly Line[],
  layout: StatusDotsLayout,
  area: Area,
): SvgElement[] {
  const { t, palette, lang } = scene;
  const plot = area.x + area.width - layout.width;
  const heads = layout.columns.map(({ status, x }) =>
    lang === 'zh'
      ? writeLine(
          t(`shell:status.${status}`),
          { x: plot + x, y: area.y + 12 },
          { size: 11, fill: palette.ink2, anchor: 'middle' },
        )
      : statusMark(status, plot + x, area.y + 8, 11, palette.ink2),
  );
  return [
    ...heads,
    ...lines.flatMap((line, index) => {
      const y = area.y + HEAD + index * ROW;
      return 'row' in line
        ? drawRow(scene, line.row, layout, { ...area, y })
        : drawHeading(scene, line, { ...area, y });
    }),
  ];
}

function drawHeading(
  scene: Scene,
  { cluster, count }: Extract<Line, { cluster: string }>,
  { x, y, width }: Area,
): SvgElement[] {
  const { palette, naming } = scene;
  const name = shorten(`${naming.cluster(cluster)}  ${count}`, 12.5, width - 24, true);
  return [
    ...clusterGlyph(scene, cluster, x, y + ROW / 2, 15),
    writeLine(name, { x: x + 21, y: y + ROW / 2 + 4.5 }, { size: 12.5, fill: palette.ink, weight: 600 }),
  ];
}

function drawRow(
  { palette, naming }: Scene,
  { entry, dots, span }: DotRow,
  layout: StatusDotsLayout,
  { x, y, width }: Area,
): SvgElement[] {
  const plot = x + width - layout.width;
  const middle = y + ROW / 2;
  const name = shorten(naming.industry(entry.industry), 12, width - layout.width - 24);
  return [
    writeLine(name, { x: x + 21, y: middle + 4 }, { size: 12, fill: palette.ink }),
    el('line', {
      x1: plot,
      x2: plot + layout.width,
      y1: middle,
      y2: middle,
      stroke: palette.hairline,
      'stroke-width': 1,
    }),
    ...(span === null
      ? []
      : [
          el('line', {
            x1: plot + span[0],
            x2: plot + span[1],
            y1: middle,
            y2: middle,
            stroke: palette.hairlineStrong,
            'stroke-width': 1.4,
          }),
        ]),
    ...dots.flatMap((dot) => [
      el('circle', { cx: plot + dot.x, cy: middle, r: 8.5, fill: palette.paper }),
      statusMark(dot.status, plot + dot.x, middle, 13, palette.ink),
    ]),
  ];
}
