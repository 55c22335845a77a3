import type { Topology } from 'topojson-specification';
import type { Cluster } from '../../../core/model/index.ts';
import { filterClaims } from '../../data/filterClaims.ts';
import { claimsByCluster } from '../../data/indexes.ts';
import { regionDirectory } from '../../data/regionDirectory.ts';
import { mapPaths, type MapPaths } from '../../map/geometry/mapPaths.ts';
import { project } from '../../map/geometry/projection.ts';
import { boxAround, unitShapes, type Box } from '../../map/geometry/unitShapes.ts';
import { unitLook } from '../../map/model/unitLook.ts';
import { coverageOf, unitValues } from '../../map/model/unitValues.ts';
import { unitIds } from '../../map/model/useMapModel.ts';
import { viewTransform } from '../../map/svg/view.ts';
import { clusterGlyph } from '../parts/clusterGlyph.ts';
import { drawLegend, lookItems, wordItem } from '../parts/legend.ts';
import { dashOf, fillOfLook, hueOf, textures } from '../parts/looks.ts';
import type { Area, Drawn, PictureKind, Scene } from '../scene.ts';
import { el, part, type SvgElement } from '../svg/element.ts';
import { shorten } from '../svg/measure.ts';
import { writeLine } from '../svg/write.ts';
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
const SOUTH_END = project([112, 3])[1];
const HEAD = 20;
const GAP = 14;

function drawMultiples(scene: Scene, boundaries: Topology, area: Area): Drawn {
  const { clusters } = scene.dataset.taxonomy;
  const box = { ...boxAround(unitShapes(boundaries, 'province').map((shape) => shape.box)), y1: SOUTH_END };
  const { columns, k } = bestGrid(clusters.length, box, area);
  const cell = { width: (area.width + GAP) / columns, height: HEAD + (box.y1 - box.y0) * k + GAP };
  const paths = mapPaths(boundaries, 'province', 2);
  const maps = clusters.map((cluster, index) =>
    drawSmallMap(scene, cluster, paths, {
      x: area.x + (index % columns) * cell.width,
      y: area.y + Math.floor(index / columns) * cell.height,
      width: cell.width - GAP,
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

/** The number of columns that makes the maps largest. */
function bestGrid(count: number, box: Box, area: Area): { readonly columns: number; readonly k: number } {
  const scaleOf = (columns: number) => {
    const rows = Math.ceil(count / columns);
    const wide = (area.width + GAP) / columns - GAP;
    const tall = (area.height + GAP) / rows - GAP - HEAD;
    return Math.min(wide / (box.x1 - box.x0), tall / (box.y1 - box.y0));
  };
  const found = Array.from({ length: count }, (_, index) => ({ columns: index + 1, k: scaleOf(index + 1) }));
  return found.reduce((best, one) => (one.k > best.k ? one : best));
}

interface SmallMap {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly box: Box;
  readonly k: number;
}

function drawSmallMap(
  scene: Scene,
  cluster: Cluster,
  paths: MapPaths,
  { x, y, width, box, k }: SmallMap,
): Drawn {
  const { dataset, palette, choices, naming } = scene;
  const claims =
    claimsByCluster(filterClaims(dataset, withoutClusters(choices.filters))).get(cluster.id) ?? NONE;
  const values = unitValues(regionDirectory(dataset), provinces(scene), claims);
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
  const view = { k, x: x - box.x0 * k, y: y + HEAD - box.y0 * k };
  const fills = units.map(({ id, d, look }) =>
    el('path', { d, 'data-unit': id, 'data-look': look, fill: fillOfLook(look, prefix, hue, palette) }),
  );
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
  const head: SvgElement[] = [
    ...clusterGlyph(scene, cluster.id, x, y + 8, 15),
    writeLine(
      shorten(naming.cluster(cluster.id), 11.5, width - 42),
      { x: x + 20, y: y + 12.5 },
      { size: 11.5, fill: palette.ink },
    ),
    writeLine(
      String(values.size),
      { x: x + width, y: y + 12.5 },
      { size: 11.5, fill: palette.ink2, anchor: 'end' },
    ),
  ];
  return {
    defs: textures(prefix, k * 2, hue, palette),
    elements: [
      ...head,
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

const NONE = [] as const;
const withoutClusters = (filters: Scene['choices']['filters']) => ({
  ...filters,
  clusters: [],
  match: 'any' as const,
});
const provinces = ({ dataset }: Scene) => unitIds(dataset, 'province');
