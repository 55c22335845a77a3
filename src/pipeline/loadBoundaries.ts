import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Manifest } from '../core/model/index.ts';
import { CliError } from './cliError.ts';
import type { Effects } from './effects.ts';
import { reasonOf } from './readDocuments.ts';
import type { Outline } from './regionFeatures.ts';

/** Layers that hold units, coarse to fine. */
const LAYERS = ['provinces', 'prefectures', 'districts'];

/** About a metre; shared borders stay shared, since equal numbers round alike. */
const DECIMALS = 1e5;

/** Where our own boundaries come from; `docs/datasets.md` says more. */
const OUR_SOURCE: Manifest['boundaries'] = {
  source: 'echarts 4.9.0, map/json/province, converted from GCJ-02 to WGS 84 and simplified to 1 km',
  licence: 'Apache-2.0',
  vintage: '2016',
  note: '本图为示意图，公开使用前请送审。A sketch map: have it reviewed before public use.',
};

export interface Boundaries {
  /** TopoJSON, as it goes to the page. */
  readonly text: string;
  readonly outlines: ReadonlyMap<string, Outline>;
  readonly about: Manifest['boundaries'];
}

interface UnitProperties {
  readonly adcode: string;
  readonly point: readonly [number, number];
}

/** Reads the boundaries that stand under `data/`. */
export function loadBoundaries(file: string, effects: Effects): Boundaries {
  let text: string;
  try {
    text = new TextDecoder().decode(effects.read(file));
  } catch (error) {
    throw new CliError(`cannot read the boundaries ${file}: ${reasonOf(error)}`);
  }
  return { text, outlines: outlinesOf(JSON.parse(text) as Topology), about: OUR_SOURCE };
}

/** Outline and label point of every unit, by code. */
export function outlinesOf(topology: Topology): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const layer of LAYERS) {
    const object = topology.objects[layer];
    if (!object) continue;
    const collection = feature(topology, object as GeometryCollection<UnitProperties>);
    for (const { geometry, properties } of collection.features as Feature<
      Polygon | MultiPolygon,
      UnitProperties
    >[]) {
      if (outlines.has(properties.adcode)) continue;
      outlines.set(properties.adcode, { geometry: tidy(geometry), point: properties.point });
    }
  }
  return outlines;
}

/** RFC 7946: outer rings run counter-clockwise, holes clockwise. */
function tidy(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (geometry.type === 'Polygon') return { type: 'Polygon', coordinates: tidyPolygon(geometry.coordinates) };
  return { type: 'MultiPolygon', coordinates: geometry.coordinates.map(tidyPolygon) };
}

function tidyPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, i) => {
    const rounded = ring.map((position) => position.map((n) => Math.round(n * DECIMALS) / DECIMALS));
    const isCounterClockwise = signedArea(rounded) > 0;
    return isCounterClockwise === (i === 0) ? rounded : rounded.reverse();
  });
}

function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}
