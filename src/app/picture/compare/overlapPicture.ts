import { STATUS_WEIGHTS, weightEntries } from '../../../core/analysis/similarity.ts';
import { overlapModel, type OverlapModel } from '../../charts/overlap/layout.ts';
import type { Profile } from '../../../core/analysis/profile.ts';
import { parseCompareOptions } from '../../compare/compareOptions.ts';
import { inkOn, mixColours } from '../palette.ts';
import { aboveLegend } from '../parts/aboveLegend.ts';
import { wordItem, type LegendItem } from '../parts/legend.ts';
import type { Area, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { writeLine } from '../svg/write.ts';
import { allProfiles, claimsOfProfiles, orderedProfiles } from './allProfiles.ts';
import { cellArea, gridLines, gridNames, gridRest, layoutGrid, upTo } from './grid.ts';

/** 重合: region × region, how alike any two are; the two that are most alike in words. */
export const OVERLAP_PICTURE: PictureKind = {
  name: 'overlap',
  title: ({ t }) => t('compare:overlap.label'),
  lead: (scene) => mostAlike(scene, allProfiles(scene)),
  claims: (scene) => claimsOfProfiles(allProfiles(scene)),
  note: 'chart',
  draw: (scene, area) => {
    const items = [
      wordItem(scene.t('compare:overlap.less')),
      rampItem(scene, scene.t('compare:overlap.more')),
    ];
    return aboveLegend(scene, { rule: methodOf(scene), items }, area, (room) => ({
      defs: [],
      elements: [drawOverlap(scene, allProfiles(scene), room)],
    }));
  },
};

const MOST = { width: 90, height: 38 } as const;
/** Cells from this size on have their percentage printed. */
const NUMBER_FROM = { width: 20, height: 14 } as const;

function weightsOf({ choices }: Scene) {
  return parseCompareOptions(choices.compareOptions).weighted ? STATUS_WEIGHTS : null;
}

function methodOf(scene: Scene): string {
  const { t, naming } = scene;
  if (weightsOf(scene) === null) return t('compare:similarity.method');
  const weights = weightEntries(STATUS_WEIGHTS).map(
    ([status, weight]) => `${naming.status(status)} ${weight}`,
  );
  return t('compare:similarity.weightedHint', { weights: weights.join(' · ') });
}

/** The pair with the highest score, as the page reads it out; '' without a pair. */
function mostAlike(scene: Scene, profiles: readonly Profile[]): string {
  const overlap = overlapModel(profiles, weightsOf(scene));
  const pairs = profiles.flatMap((a, row) =>
    profiles.slice(row + 1).map((b, index) => ({ a, b, ...overlap.at(row, row + 1 + index) })),
  );
  const best = pairs.reduce((top, pair) => (top && top.score >= pair.score ? top : pair), pairs[0]);
  if (!best) return '';
  const { a, b, score, shared, union } = best;
  return scene.t('overlap.most', {
    pair: scene.t('compare:overlap.cell', {
      a: scene.naming.region(a.region),
      b: scene.naming.region(b.region),
      score: score.toFixed(2),
      shared: shared.length,
      union,
    }),
  });
}

function drawOverlap(scene: Scene, all: readonly Profile[], area: Area): SvgElement {
  const grid = layoutGrid(scene, { rows: all.length, columns: all.length }, area, MOST);
  const shown = Math.min(grid.rows, grid.columns);
  const square = layoutGrid(scene, { rows: shown, columns: shown }, area, MOST);
  const profiles = orderedProfiles(scene, all, shown);
  const overlap = overlapModel(profiles, weightsOf(scene));
  const names = profiles.map(({ region }) => scene.naming.region(region));
  const rest = all.length - shown;
  return part('overlap', [
    ...gridLines(scene, square),
    ...upTo(shown).flatMap((row) =>
      upTo(shown).flatMap((column) =>
        row === column
          ? diagonal(scene, cellArea(square, row, column))
          : shareCell(scene, overlap, row, column, cellArea(square, row, column)),
      ),
    ),
    ...gridNames(scene, square, area, { rows: names, columns: names }),
    gridRest(scene, square, [rest > 0 ? scene.t('more.regions', { count: rest }) : '']),
  ]);
}

function diagonal({ palette }: Scene, { x, y, width, height }: Area): SvgElement[] {
  return [
    el('line', {
      x1: x,
      y1: y,
      x2: x + width,
      y2: y + height,
      stroke: palette.hairlineStrong,
      'stroke-width': 0.7,
    }),
  ];
}

function shareCell(
  scene: Scene,
  overlap: OverlapModel,
  row: number,
  column: number,
  { x, y, width, height }: Area,
): SvgElement[] {
  const { palette } = scene;
  const { score } = overlap.at(row, column);
  if (score === 0) return [];
  const fill = shareColour(scene, score);
  const hasNumber = width >= NUMBER_FROM.width && height >= NUMBER_FROM.height;
  const number = writeLine(
    String(Math.round(score * 100)),
    { x: x + width / 2, y: y + height / 2 + 4 },
    { size: 11, fill: inkOn(fill, [palette.ink, palette.paper]), anchor: 'middle' },
  );
  return [
    el('rect', {
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      fill,
      'data-share': score.toFixed(2),
    }),
    ...(hasNumber ? [number] : []),
  ];
}

/** As dark as the share, as on the page. */
function shareColour({ palette }: Scene, share: number): string {
  return mixColours(palette.scale[4] ?? palette.ink, palette.paper, 0.08 + 0.92 * share);
}

const RAMP = [0.05, 0.25, 0.5, 0.75, 1] as const;
const STEP = 20;

function rampItem(scene: Scene, text: string): LegendItem {
  return {
    text,
    width: RAMP.length * STEP,
    sign: (x, y) =>
      RAMP.map((share, index) =>
        el('rect', {
          x: x + index * STEP,
          y: y - 7,
          width: STEP,
          height: 14,
          fill: shareColour(scene, share),
        }),
      ),
  };
}
