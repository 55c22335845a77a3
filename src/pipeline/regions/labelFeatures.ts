import { neighbors } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import type { Level } from '../../core/model/index.ts';
import type { QuantizedTopology } from './quantizedTopology.ts';

/** What a boundary feature says of its unit; `point` is a place for a label inside it, WGS 84. */
export interface BoundaryProperties {
  readonly adcode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly point: readonly [number, number];
}

/** Names of one unit, as the gazetteer has them. */
export interface UnitNames {
  readonly name: string;
  readonly nameEn: string;
  readonly level: Level;
  readonly parent: string | null;
}

export type Adjacency = Readonly<Record<string, readonly string[]>>;

/** The layers of `boundaries.json` that hold units. */
export const UNIT_LAYERS = ['provinces', 'prefectures', 'districts'] as const;

interface RawProperties {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** Gives every unit its integer id and its names; throws on a code that the gazetteer does not know. */
export function labelFeatures(
  topology: QuantizedTopology,
  names: ReadonlyMap<string, UnitNames>,
): QuantizedTopology {
  const objects = { ...topology.objects };
  for (const layer of UNIT_LAYERS) {
    const collection = objects[layer] as GeometryCollection;
    objects[layer] = { ...collection, geometries: collection.geometries.map((g) => label(g, names)) };
  }
  return { ...topology, objects };
}

function label(geometry: GeometryObject, names: ReadonlyMap<string, UnitNames>): GeometryObject {
  const { code, x, y } = geometry.properties as RawProperties;
  const unit = names.get(code);
  if (!unit) throw new Error(`no name for the drawn unit ${code}`);
  const { name, nameEn, level, parent } = unit;
  const point: [number, number] = [round(x), round(y)];
  const properties: BoundaryProperties = { adcode: code, name, nameEn, level, parent, point };
  return { ...geometry, id: Number(code), properties: { ...properties } };
}

/** About 100 m, enough for a label. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

/** Who borders whom in one layer, by code; `seaLinks` connect units that only water separates. */
export function adjacency(
  topology: QuantizedTopology,
  layer: string,
  seaLinks: readonly (readonly [string, string])[] = [],
): Adjacency {
  const { geometries } = topology.objects[layer] as GeometryCollection;
  const codes = geometries.map((geometry) => String((geometry.properties as BoundaryProperties).adcode));
  const lists = new Map(codes.map((code) => [code, new Set<string>()]));
  neighbors(geometries).forEach((others, i) => {
    for (const other of others) lists.get(codes[i] ?? '')?.add(codes[other] ?? '');
  });
  for (const [a, b] of seaLinks) {
    if (!lists.has(a) || !lists.has(b)) continue;
    lists.get(a)?.add(b);
    lists.get(b)?.add(a);
  }
  return Object.fromEntries([...lists].map(([code, others]) => [code, [...others].sort()]));
}
