import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { pathOfRings, ringsOf } from './arcPath.ts';
import { thinnedArcs } from './planarArcs.ts';
import { codeOf, geometriesOf, unitShapes } from './unitShapes.ts';

/** Path data of everything on the map at one degree of detail, in plane units. */
export interface MapPaths {
  readonly units: ReadonlyMap<string, string>;
  /** Borders between units of the level shown. */
  readonly inner: string;
  /** Borders between provinces, and the coast and state border. */
  readonly provinces: string;
  readonly outline: string;
  readonly neighbours: string;
  /** The line in the South China Sea: a line, never a region. */
  readonly southChinaSea: string;
}

/** Detail below half a pixel is left out; powers of two so that few sets are ever made. */
export function detailFor(scale: number): number {
  const band = Math.min(4, Math.max(0, Math.floor(Math.log2(Math.max(scale, 0.25) / 1.2))));
  return 0.5 / 2 ** band;
}

const known = memoizeByObject((_topology: Topology) => new Map<string, MapPaths>());

/** The paths for a level and a tolerance in plane units; made once each. */
export function mapPaths(topology: Topology, level: MapLevel, tolerance: number): MapPaths {
  const key = `${level} ${tolerance}`;
  const made = known(topology).get(key) ?? makePaths(topology, level, tolerance);
  known(topology).set(key, made);
  return made;
}

function makePaths(topology: Topology, level: MapLevel, tolerance: number): MapPaths {
  const arcs = thinnedArcs(topology, tolerance);
  const pathOf = (geometries: readonly GeometryObject[], isClosed: boolean) =>
    pathOfRings(geometries.flatMap(ringsOf), arcs, isClosed);
  const meshOf = (object: string, filter: (a: GeometryObject, b: GeometryObject) => boolean) => {
    const collection = topology.objects[object];
    if (!collection) return '';
    return pathOfRings(
      ringsOf(meshArcs(topology, collection as never, filter as never) as unknown as GeometryObject),
      arcs,
      false,
    );
  };
  return {
    units: new Map(unitShapes(topology, level).map(({ id, geometry }) => [id, pathOf([geometry], true)])),
    inner: level === 'province' ? '' : meshOf('prefectures', (a, b) => a !== b),
    provinces: meshOf('provinces', (a, b) => a !== b),
    outline: meshOf('provinces', (a, b) => a === b),
    neighbours: pathOf(geometriesOf(topology, 'neighbours'), true),
    southChinaSea: pathOf(geometriesOf(topology, 'southChinaSea'), false),
  };
}

/** Outline of a set of regions (provinces or prefectures): the borders that leave the set. */
export function outlineOf(topology: Topology, members: readonly string[], tolerance: number): string {
  const collection = topology.objects['prefectures'] as GeometryCollection | undefined;
  if (!collection) return '';
  const inside = (geometry: GeometryObject) => {
    const code = codeOf(geometry);
    return members.includes(code) || members.includes(`${code.slice(0, 2)}0000`);
  };
  const leaves = (a: GeometryObject, b: GeometryObject) => (a === b ? inside(a) : inside(a) !== inside(b));
  const mesh = meshArcs(topology, collection as never, leaves as never);
  return pathOfRings(ringsOf(mesh as unknown as GeometryObject), thinnedArcs(topology, tolerance), false);
}
