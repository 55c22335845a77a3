import { exclusiveIntersections } from '../../../core/analysis/setAlgebra.ts';
import { industriesOf, type Profile } from '../../../core/analysis/profile.ts';
import { upsetLayout, type UpsetColumn } from '../../charts/upset/layout.ts';
import type { Area, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine, type Block } from '../svg/write.ts';

/** Room for the names, and their share of a narrow picture. */
const LEFT = { most: 170, share: 0.36 } as const;
const LEAST_COLUMN = { usual: 26, narrow: 19 } as const;
const NARROW = 420;
const MOST_COLUMN = 60;
const ROW = { usual: 23, least: 15 } as const;
/** What an UpSet has beside bars and rows: numbers above, a gap between. */
const AROUND = 32;
const BARS = { least: 24, usual: 50, beforeTable: 140, alone: 190, share: 0.36 } as const;

interface Heights {
  readonly row: number;
  readonly barHeight: number;
}

/** Above a table the bars take a share of the room, else as much as the rows leave; rows shrink where there is little. */
function heightsOf(sets: number, room: number, isAlone: boolean): Heights {
  const most = room - AROUND - BARS.usual;
  const row = isAlone ? Math.max(ROW.least, Math.min(ROW.usual, most / sets)) : ROW.usual;
  const wanted = isAlone
    ? Math.min(BARS.alone, room - AROUND - sets * row)
    : Math.min(BARS.beforeTable, room * BARS.share);
  return { row, barHeight: Math.max(isAlone ? BARS.least : BARS.usual, wanted) };
}

/** Height of an UpSet above a table. */
export function upsetHeight(sets: number, room: number): number {
  const { row, barHeight } = heightsOf(sets, room, false);
  return AROUND + barHeight + sets * row;
}

interface Sets {
  readonly keys: readonly string[];
  readonly profiles: readonly Profile[];
}

/**
 * Which regions share how many industries, each industry counted once; the smallest groups are left out where they do
 * not fit. `isAlone`: no table stands below it.
 */
export function drawUpset(scene: Scene, { keys, profiles }: Sets, area: Area, isAlone: boolean): Block {
  const { palette, t, naming } = scene;
  const { row: tall, barHeight } = heightsOf(keys.length, area.height, isAlone);
  const groups = exclusiveIntersections(profiles.map(industriesOf));
  const left = Math.min(LEFT.most, area.width * LEFT.share);
  const least = area.width < NARROW ? LEAST_COLUMN.narrow : LEAST_COLUMN.usual;
  const column = Math.max(least, Math.min(MOST_COLUMN, (area.width - left) / Math.max(1, groups.length)));
  const places = Math.floor((area.width - left) / column);
  const shown = groups.slice(0, places);
  const { width, height, columns, rows } = upsetLayout(shown, keys.length, {
    left,
    barHeight,
    column,
    row: tall,
  });
  const rest = groups.length - shown.length;
  const elements = [
    ...rows.flatMap(({ index, y }) => [
      ...(index % 2 === 0
        ? [el('rect', { x: 0, y: y - tall / 2, width, height: tall, fill: palette.paperSunken })]
        : []),
      writeLine(
        shorten(naming.region(keys[index] ?? ''), 12.5, left - 52),
        { x: left - 42, y: y + 4.5 },
        { size: 12.5, fill: palette.ink, anchor: 'end' },
      ),
      writeLine(
        String(profiles[index]?.entries.size ?? 0),
        { x: left - 14, y: y + 4.5 },
        { size: 12, fill: palette.ink2, anchor: 'end' },
      ),
    ]),
    ...columns.flatMap((one) => drawGroup(scene, one)),
    ...(rest > 0
      ? [
          writeLine(
            t('more.columns', { count: rest }),
            { x: width, y: 10 },
            { size: 11, fill: palette.ink3, anchor: 'end' },
          ),
        ]
      : []),
  ];
  return {
    elements: [
      part('upset', elements, { transform: `translate(${area.x.toFixed(1)} ${area.y.toFixed(1)})` }),
    ],
    height,
  };
}

function drawGroup({ palette }: Scene, { x, count, bar, dots, link }: UpsetColumn): SvgElement[] {
  return [
    writeLine(
      String(count),
      { x, y: bar.y - 5 },
      { size: 12, fill: palette.ink, anchor: 'middle', weight: 600 },
    ),
    el('rect', {
      x: x - 9,
      y: bar.y,
      width: 18,
      height: bar.height,
      fill: palette.scale[4],
      'data-part': 'bar',
    }),
    ...(link
      ? [el('line', { x1: x, x2: x, y1: link.y1, y2: link.y2, stroke: palette.ink, 'stroke-width': 2 })]
      : []),
    ...dots.map(({ y, isMember }) =>
      el('circle', {
        cx: x,
        cy: y,
        r: isMember ? 5.5 : 3.2,
        fill: isMember ? palette.ink : palette.hairline,
      }),
    ),
  ];
}
