import type { Topology } from 'topojson-specification';
import type { Cluster } from '../../../core/model/index.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { claimsByCluster } from '../../data/indexes.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';
import { mapPaths, type MapPaths } from '../../map/geometry/mapPaths.ts';
import { project } from '../../../core/plane/projection.ts';
import { boxAround, type Box } from '../../../core/plane/box.ts';
import { unitShapes } from '../../map/geometry/unitShapes.ts';
import { unitLook, type UnitLook } from '../../map/model/unitLook.ts';
import { coverageOf, unitValues, type UnitValue } from '../../map/model/unitValues.ts';
import { unitIds } from '../../map/model/useMapModel.ts';
import { shortCluster } from '../../ui/i18n/shortCluster.ts';
import { viewTransform } from '../../map/svg/view.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { drawLegend, lookItems, wordItem } from '../parts/legend.ts';
import { dashOf, fillOfLook, hueOf, textures } from '../parts/looks.ts';
import type { Area, Drawn, PictureKind, Scene } from '../scene.ts';
import { el, part } from '../svg/element.ts';
import { textWidth, wrapText } from '../svg/measure.ts';
import { writeBlock, writeLine } from '../svg/write.ts';
import { MAP_PICTURE } from './mapPicture.ts';
import { islandMarks } from './southSea.ts';

/** One small map a cluster, all of one scale, with the islands of the South China Sea in their place. */
export const MULTIPLES_PICTURE: PictureKind = {
  ...MAP_PICTURE,
  name: 'multiples',
  note: 'map',
  draw: (scene, area) => {
    const { boundaries } = scene.context;
    if (boundaries === null) throw new Error('small maps need boundaries');
    const hue = hueOf(scene.palette.scale[4] ?? scene.palette.ink, scene.palette);
    const subject = { kind: 'cluster', id: '', family: 'digital', glyph: '' } as const;
    const hasTaiwan = coverageOf(scene.dataset).has(TAIWAN);
    const items = [
      ...lookItems(scene, subject, hue, 'legend'),
      ...(hasTaiwan ? [] : [wordItem(scene.t('taiwan'), 'taiwan-words')]),
    ];
    const legend = drawLegend(scene, scene.t('rule.multiples'), items, {
      x: area.x,
      y: 0,
      width: area.width,
    });
    const drawn = drawMultiples(scene, boundaries, { ...area, height: area.height - legend.height - 8 });
    return {
      defs: [...drawn.defs, ...textures('legend', 1, hue, scene.palette)],
      elements: [
        ...drawn.elements,
        el(
          'g',
          { transform: `translate(0 ${(area.y + area.height - legend.height).toFixed(1)})` },
          legend.elements,
        ),
      ],
    };
  },
};

const TAIWAN = '710000';
/** Taiwan and its islands, and 海南 with those of the South China Sea: looked for in every finished map. */
const CHECKED = new Set([TAIWAN, '460000']);
const SOUTH_END = project([112, 3])[1];
const GAP = 10;
const NAME = 11;
const LINE = 15;
const GLYPH = 18;
/** Left of a name: the glyph. */
const INDENT = GLYPH + 2;
const MOST_LINES = 3;
const NUMBER = 12.5;

/** The maps alone, as large as the area lets them be. */
export function drawMultiples(scene: Scene, boundaries: Topology, area: Area): Drawn {
  const { clusters } = scene.dataset.taxonomy;
  const box = { ...boxAround(unitShapes(boundaries, 'province').map((shape) => shape.box)), y1: SOUTH_END };
  const names = clusters.map((cluster) => nameOf(scene, cluster));
  const { columns, k, head } = bestGrid(names, box, area);
  const cell = { width: (area.width + GAP) / columns, height: head + (box.y1 - box.y0) * k + GAP };
  const paths = mapPaths(boundaries, 'province', 2);
  const maps = clusters.map((cluster, index) =>
    drawSmallMap(scene, cluster, paths, {
      x: area.x + (index % columns) * cell.width,
      y: area.y + Math.floor(index / columns) * cell.height,
      width: cell.width - GAP,
      head,
      box,
      k,
    }),
  );
  return {
    defs: maps.flatMap(({ defs }) => defs),
    elements: [
      part(
        'multiples',
        maps.flatMap(({ elements }) => elements),
      ),
    ],
  };
}

const nameOf = ({ t, naming }: Scene, cluster: Cluster): string =>
  shortCluster(t, cluster, naming.cluster(cluster.id));

interface Multiples {
  readonly columns: number;
  /** Units of the picture per unit of the map. */
  readonly k: number;
  /** Height of the names. */
  readonly head: number;
}

/** The number of columns that makes the maps largest, among those at which every name can be read whole. */
function bestGrid(names: readonly string[], box: Box, area: Area): Multiples {
  const all = names.map((_, index): Multiples & { readonly isWhole: boolean } => {
    const columns = index + 1;
    const rows = Math.ceil(names.length / columns);
    const wide = (area.width + GAP) / columns - GAP;
    const lines = Math.max(...names.map((name) => wrapText(name, NAME, wide - INDENT).length));
    const isWhole = lines <= MOST_LINES && Math.max(...names.map(longestWord)) <= wide - INDENT;
    const head = Math.max(GLYPH + 2, Math.min(lines, MOST_LINES) * LINE + 2);
    const tall = (area.height + GAP) / rows - GAP - head;
    return { columns, head, isWhole, k: Math.min(wide / (box.x1 - box.x0), tall / (box.y1 - box.y0)) };
  });
  const largest = (grids: readonly Multiples[]): Multiples =>
    grids.reduce((best, one) => (one.k > best.k ? one : best), { columns: 1, head: GLYPH + 2, k: LEAST_K });
  // Names are shortened only where whole ones would leave little of the maps.
  const any = largest(all);
  const whole = largest(all.filter(({ isWhole }) => isWhole));
  return whole.k >= any.k * LEAST_SHARE ? whole : any;
}

/** Of a map without any room. */
const LEAST_K = 0.001;
const LEAST_SHARE = 0.6;

function longestWord(name: string): number {
  return Math.max(...name.split(/\s/).map((word) => (LATIN.test(word) ? textWidth(word, NAME) : 0)));
}

const LATIN = /^[\p{Script=Latin}\d&,.-]+$/u;

interface SmallMap {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly head: number;
  readonly box: Box;
  readonly k: number;
}

function drawSmallMap(
  scene: Scene,
  cluster: Cluster,
  paths: MapPaths,
  { x, y, width, head, box, k }: SmallMap,
): Drawn {
  const { dataset, palette } = scene;
  const values = clusterValues(scene, cluster.id);
  const coverage = coverageOf(dataset);
  const subject = { kind: 'cluster', id: cluster.id, family: cluster.family, glyph: cluster.glyph } as const;
  const hue = hueOf(palette.family[cluster.family], palette);
  const prefix = `small-${cluster.id}`;
  const pixel = 0.6 / k;
  const units = [...paths.units].map(([id, d]) => ({
    id,
    d,
    look: unitLook(subject, values.get(id), coverage, id),
  }));
  const line = (d: string, weight: number) =>
    el('path', {
      d,
      fill: 'none',
      stroke: palette.borderLand,
      'stroke-width': weight / k,
      'stroke-linejoin': 'round',
    });
  const view = { k, x: x - box.x0 * k, y: y + head - box.y0 * k };
  // Many small textures are slow to print: what has no document is one shape, but for what is checked.
  const silent = units.filter(({ id, look }) => look === 'no-document' && !CHECKED.has(id));
  const fill = (d: string, look: UnitLook, id?: string) =>
    el('path', { d, 'data-unit': id, 'data-look': look, fill: fillOfLook(look, prefix, hue, palette) });
  const fills = [
    ...(silent.length > 0 ? [fill(silent.map(({ d }) => d).join(''), 'no-document')] : []),
    ...units.filter((unit) => !silent.includes(unit)).map(({ id, d, look }) => fill(d, look, id)),
  ];
  const hollow = units
    .filter(({ look }) => dashOf(look) !== undefined)
    .map(({ d, look }) =>
      el('path', {
        d,
        fill: 'none',
        stroke: hue.colour,
        'stroke-width': 1.6 * pixel,
        'stroke-dasharray': dashOf(look, pixel),
        'stroke-linecap': 'round',
      }),
    );
  const name = writeBlock(
    nameOf(scene, cluster),
    { x: x + INDENT, y: y + 0.5 },
    { size: NAME, fill: palette.ink, width: width - INDENT, most: MOST_LINES },
  );
  // The corner south-west of the country is free.
  const number = writeLine(
    String(values.size),
    { x, y: y + head + (box.y1 - box.y0) * k - 2 },
    { size: NUMBER, fill: palette.ink2, weight: 600 },
  );
  return {
    defs: textures(prefix, k * 2, hue, palette),
    elements: [
      ...clusterGlyph(scene, cluster.id, x, y + 8.5, GLYPH),
      ...name.elements,
      number,
      el('g', { 'data-part': 'map-plane', transform: viewTransform(view) }, [
        ...fills,
        ...hollow,
        line(paths.provinces, 0.5),
        line(paths.outline, 0.7),
        el('path', {
          d: paths.southChinaSea,
          fill: 'none',
          stroke: palette.hairlineStrong,
          'stroke-width': 1 / k,
          'data-part': 'sea-line',
        }),
        ...islandMarks(k, palette.hairlineStrong),
      ]),
    ],
  };
}

/** What provinces (with their parts) have of a cluster, whatever clusters are chosen. */
export function clusterValues(
  { dataset, choices }: Pick<Scene, 'dataset' | 'choices'>,
  cluster: string,
): ReadonlyMap<string, UnitValue> {
  const claims =
    claimsByCluster(filterClaims(dataset, withoutClusters(choices.filters))).get(cluster) ?? NONE;
  return unitValues(regionDirectory(dataset), unitIds(dataset, 'province'), claims);
}

const NONE = [] as const;
const withoutClusters = (filters: Scene['choices']['filters']) => ({
  ...filters,
  clusters: [],
  match: 'any' as const,
});
