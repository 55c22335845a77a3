import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { MAP_NOTE } from '../../../../core/export/packageTexts.ts';
import { regionsGeojson, type Outline } from '../../../../core/export/regionsGeojson.ts';
import { codeOf, geometriesOf } from '../../../../core/plane/geometries.ts';
import type { ExportOrder } from '../exportOrder.ts';
import type { WriteFile } from '../exporters.ts';
import { rowsOfOrder } from './orderRows.ts';

/** Layers of the boundaries that hold units, coarse to fine. */
const LAYERS = ['provinces', 'prefectures', 'districts'];

/** Regions with their claims, one feature a line. */
export const writeGeojson: WriteFile = (order) => Promise.resolve(orderGeojson(order));

/** The same as a text; see `regionsGeojson`. */
export function orderGeojson(order: ExportOrder): string {
  const { source, vintage } = order.dataset.manifest.boundaries;
  const wanted = new Set(order.regions.map(({ id }) => id));
  const { features, ...head } = regionsGeojson({
    regions: order.regions,
    rows: rowsOfOrder(order),
    outlines: outlinesOf(order.boundaries, wanted),
    note: `${MAP_NOTE.zh} ${MAP_NOTE.en} ${source} (${vintage})`,
  });
  const lines = features.map((one) => JSON.stringify(one)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}

function outlinesOf(boundaries: Topology, wanted: ReadonlySet<string>): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const layer of LAYERS) {
    for (const geometry of geometriesOf(boundaries, layer)) {
      const code = codeOf(geometry);
      if (!wanted.has(code) || outlines.has(code)) continue;
      const found = feature(boundaries, geometry);
      const shape = 'geometry' in found ? found.geometry : null;
      if (shape?.type === 'Polygon' || shape?.type === 'MultiPolygon') outlines.set(code, shape);
    }
  }
  return outlines;
}
