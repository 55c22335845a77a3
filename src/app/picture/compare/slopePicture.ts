import { commonRegion, parseSubject } from '../../../core/analysis/subject.ts';
import { slopeSentence } from '../../../core/analysis/sentences.ts';
import { CHANGES, slopeOf, type SlopeRow } from '../../../core/analysis/slope.ts';
import { slopeLayout, type SlopeSize } from '../../charts/slope/layout.ts';
import { aboveLegend } from '../parts/aboveLegend.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { markItems } from '../parts/legend.ts';
import { statusRun } from '../parts/statusRun.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';
import { COMPARE_PICTURE, comparisonOf } from './comparePicture.ts';

/** Two documents of one region: what is new, raised, kept, lowered and not mentioned again. */
export const SLOPE_PICTURE: PictureKind = {
  ...COMPARE_PICTURE,
  name: 'slope',
  title: ({ t, choices, naming }) => {
    const region = commonRegion(choices.compared.map(parseSubject)) ?? '';
    return t('compare:slope.title', { name: naming.region(region) });
  },
  lead: (scene) => {
    const [from = '', to = ''] = scene.choices.compared.map(scene.naming.region);
    return slopeSentence({ from, to }, slopeRows(scene), scene.naming, scene.lang);
  },
  draw: (scene, area) =>
    aboveLegend(scene, { rule: scene.t('compare:slope.note'), items: markItems(scene) }, area, (room) => ({
      defs: [],
      elements: [drawRows(scene, slopeRows(scene), room)],
    })),
};

export function slopeRows(scene: Pick<Scene, 'choices' | 'claims' | 'dataset'>): SlopeRow[] {
  const [before, after] = comparisonOf(scene).profiles;
  return before && after ? slopeOf(before, after) : [];
}

type Entry =
  { readonly kind: 'head'; readonly text: string } | { readonly kind: 'row'; readonly row: SlopeRow };

const ROW = 23;
const HEAD = 20;
const GAP = 28;
const TWO_COLUMNS_FROM = 700;
const MARK: SlopeSize = { width: 54, height: 19, pad: 3.5 };
/** Shares of a column: industry, before, the step, after. */
const SHARES = { name: 0.42, side: 0.21 } as const;

/** Groups below each other, over two columns where there is room; what finds none is counted. */
function drawRows(scene: Scene, rows: readonly SlopeRow[], area: Area): SvgElement {
  const { t, palette } = scene;
  const entries = CHANGES.flatMap((change): Entry[] => {
    const own = rows.filter((row) => row.change === change);
    if (own.length === 0) return [];
    const head: Entry = { kind: 'head', text: `${t(`compare:slope.${change}`)} ${own.length}` };
    return [head, ...own.map((row): Entry => ({ kind: 'row', row }))];
  });
  const count = area.width >= TWO_COLUMNS_FROM ? 2 : 1;
  const width = (area.width - GAP * (count - 1)) / count;
  const places = Math.max(2, Math.floor((area.height - HEAD) / ROW));
  const isCut = entries.length > places * count;
  const shown = entries.slice(0, isCut ? places * count - 1 : undefined);
  const hidden = rows.length - shown.filter(({ kind }) => kind === 'row').length;
  const columns = Array.from({ length: count }, (_, index) => index).filter(
    (index) => index === 0 || shown.length > places,
  );
  const placeOf = (index: number) => ({
    x: area.x + Math.floor(index / places) * (width + GAP),
    y: area.y + HEAD + (index % places) * ROW,
  });
  const last = placeOf(shown.length);
  return part('slope', [
    ...columns.flatMap((index) => columnHeads(scene, area.x + index * (width + GAP), area.y, width)),
    ...shown.flatMap((entry, index) => drawEntry(scene, entry, { ...placeOf(index), width })),
    ...(hidden > 0
      ? [
          writeLine(
            t('more.rows', { count: hidden }),
            { x: last.x, y: last.y + 16 },
            { size: 11.5, fill: palette.ink3 },
          ),
        ]
      : []),
  ]);
}

function columnHeads(
  { choices, naming, palette, t }: Scene,
  x: number,
  y: number,
  width: number,
): SvgElement[] {
  const [before = '', after = ''] = choices.compared.map(naming.region);
  const side = width * SHARES.side;
  const look = { size: 11.5, fill: palette.ink2, weight: 600 };
  const write = (text: string, at: number) =>
    writeLine(shorten(text, 11.5, side - 6, true), { x: at, y: y + 13 }, look);
  return [
    write(t('compare:table.industry'), x),
    write(before, x + width * SHARES.name),
    write(after, x + width - side),
    el('line', {
      x1: x,
      x2: x + width,
      y1: y + 18,
      y2: y + 18,
      stroke: palette.hairlineStrong,
      'stroke-width': 1,
    }),
  ];
}

function drawEntry(
  scene: Scene,
  entry: Entry,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): SvgElement[] {
  const { palette, naming, t } = scene;
  const middle = y + ROW / 2;
  if (entry.kind === 'head')
    return [writeLine(entry.text, { x, y: middle + 6 }, { size: 13, fill: palette.ink, weight: 600 })];
  const { industry, cluster, before, after } = entry.row;
  const side = width * SHARES.side;
  const sideOf = (one: SlopeRow['before'], at: number) =>
    one
      ? statusRun(scene, [one.strongest], { x: at, y: middle, width: side - 6 })
      : [
          writeLine(
            t('compare:table.notNamed'),
            { x: at, y: middle + 4 },
            { size: 11.5, fill: palette.ink3 },
          ),
        ];
  return [
    ...clusterGlyph(scene, cluster, x, middle, 18),
    writeLine(
      shorten(naming.industry(industry), 12, width * SHARES.name - 32),
      { x: x + 24, y: middle + 4 },
      { size: 12, fill: palette.ink },
    ),
    ...sideOf(before, x + width * SHARES.name),
    slopeMark(scene, entry.row, x + width - side - MARK.width - 8, middle - MARK.height / 2),
    ...sideOf(after, x + width - side),
    el('line', {
      x1: x,
      x2: x + width,
      y1: y + ROW,
      y2: y + ROW,
      stroke: palette.hairline,
      'stroke-width': 0.6,
    }),
  ];
}

function slopeMark({ palette }: Scene, { before, after }: SlopeRow, x: number, y: number): SvgElement {
  const points = slopeLayout(before?.strongest ?? null, after?.strongest ?? null, MARK);
  const rail = (at: number) =>
    el('line', { x1: at, x2: at, y1: 1, y2: MARK.height - 1, stroke: palette.hairline, 'stroke-width': 1 });
  const dot = (point: { readonly x: number; readonly y: number } | null) =>
    point ? [el('circle', { cx: point.x, cy: point.y, r: 3.2, fill: palette.ink })] : [];
  const step =
    points.before && points.after
      ? [
          el('line', {
            x1: points.before.x,
            y1: points.before.y,
            x2: points.after.x,
            y2: points.after.y,
            stroke: palette.ink2,
            'stroke-width': 1.6,
          }),
        ]
      : [];
  return el('g', { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    rail(MARK.pad),
    rail(MARK.width - MARK.pad),
    ...step,
    ...dot(points.before),
    ...dot(points.after),
  ]);
}
