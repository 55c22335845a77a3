import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as joinArcs } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import type { RegionEntry } from '../../core/model/index.ts';
import { boundaryFeatures, type Area, type CodedArea } from './boundaryFeatures.ts';
import { checkBoundarySet, type BoundaryFault } from './checkBoundarySet.ts';
import { adjacency, labelFeatures, UNIT_LAYERS, type Adjacency } from './labelFeatures.ts';
import { labelPoint } from './labelPoint.ts';
import { signedArea } from '../../core/analysis/outlines.ts';
import type { QuantizedTopology } from './quantizedTopology.ts';
import { SEA_LINKS } from './seaLinks.ts';

export interface ReplacedBoundaries {
  /** In the layout of `boundaries.json`; null when a fault makes the file unusable. */
  readonly boundaries:
    (QuantizedTopology & { readonly adjacency: Readonly<Record<string, Adjacency>> }) | null;
  readonly faults: readonly BoundaryFault[];
}

/** Finer than the sets that are in use. */
const QUANTIZATION = 100_000;
/** Municipalities, 台湾, 香港 and 澳门 stand whole in the prefecture layer. */
const WHOLE = /^(11|12|31|50|71|81|82)/;

/**
 * Puts a user's boundary file (`--boundaries FILE`, parsed) in the place of ours.
 * The South China Sea line and the backdrop stay ours.
 */
export function replaceBoundaries(
  value: unknown,
  ours: QuantizedTopology,
  entries: ReadonlyMap<string, RegionEntry>,
): ReplacedBoundaries {
  const areas = boundaryFeatures(value);
  const faults = checkBoundarySet(areas, entries);
  if (faults.some(({ severity }) => severity === 'error')) return { boundaries: null, faults };
  const known = areas.filter(({ code }) => code !== null && entries.has(code));
  const joined = joinArcs(layersOf(known, ours), QUANTIZATION) as QuantizedTopology;
  addMergedProvinces(joined);
  const labelled = labelFeatures(joined, entries);
  const links = UNIT_LAYERS.map((layer) => [layer, adjacency(labelled, layer, SEA_LINKS)] as const);
  return { boundaries: { ...labelled, adjacency: Object.fromEntries(links) }, faults };
}

function layersOf(areas: readonly CodedArea[], ours: QuantizedTopology): Record<string, FeatureCollection> {
  const isProvince = (code: string): boolean => code.endsWith('0000');
  const isPrefecture = (code: string): boolean =>
    WHOLE.test(code) ? isProvince(code) : !isProvince(code) && (code.endsWith('00') || /^\d{2}90/.test(code));
  const isDistrict = (code: string): boolean => /^(11|12|31|50)/.test(code) && !code.endsWith('00');
  const pick = (test: (code: string) => boolean): FeatureCollection => ({
    type: 'FeatureCollection',
    features: areas.filter(({ code }) => test(code ?? '')).map(toFeature),
  });
  return {
    provinces: pick(isProvince),
    prefectures: pick(isPrefecture),
    districts: pick(isDistrict),
    southChinaSea: layerOf(ours, 'southChinaSea'),
    neighbours: layerOf(ours, 'neighbours'),
  };
}

function layerOf(topology: QuantizedTopology, name: string): FeatureCollection {
  return feature(topology, topology.objects[name] as GeometryCollection) as FeatureCollection;
}

function toFeature({ code, geometry }: CodedArea): Feature {
  const [x, y] = labelPoint(geometry);
  return { type: 'Feature', properties: { code, x, y }, geometry: rewind(geometry) };
}

/** Outer rings clockwise, as D3 reads them. */
function rewind(area: Area): Area {
  const turn = (rings: Position[][]): Position[][] =>
    rings.map((ring, i) => (signedArea(ring) < 0 === (i === 0) ? ring : [...ring].reverse()));
  return area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turn(area.coordinates) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map(turn) };
}

/** A file of prefectures alone still gives provinces: they are merged from their parts. */
function addMergedProvinces(topology: QuantizedTopology): void {
  const provinces = topology.objects['provinces'] as GeometryCollection;
  const prefectures = topology.objects['prefectures'] as GeometryCollection;
  const districts = topology.objects['districts'] as GeometryCollection;
  const parts = [...prefectures.geometries, ...districts.geometries] as (Polygon | MultiPolygon)[];
  const have = new Set(provinces.geometries.map(codeOf));
  const wanted = new Set(parts.map((part) => `${codeOf(part).slice(0, 2)}0000`));
  for (const code of [...wanted].filter((each) => !have.has(each)).sort()) {
    const merged = mergeArcs(
      topology,
      parts.filter((part) => codeOf(part).startsWith(code.slice(0, 2))),
    );
    const [x, y] = labelPoint(feature(topology, merged).geometry as Area);
    const added = { ...merged, properties: { code, x, y } };
    provinces.geometries.push(added);
    if (WHOLE.test(code)) prefectures.geometries.push({ ...added });
  }
}

function codeOf(geometry: GeometryObject): string {
  return String((geometry.properties as { readonly code?: string } | undefined)?.code ?? '');
}
