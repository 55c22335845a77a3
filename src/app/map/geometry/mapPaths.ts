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
  const lineOf = (borders: readonly number[]) =>
    pathOfRings(
      borders.map((arc) => [arc]),
      arcs,
      false,
    );
  const { inner, provinces, outline } = bordersOf(topology);
  return {
    units: new Map(unitShapes(topology, level).map(({ id, geometry }) => [id, pathOf([geometry], true)])),
    inner: level === 'province' ? '' : lineOf(inner),
    provinces: lineOf(provinces),
    outline: lineOf(outline),
    neighbours: pathOf(geometriesOf(topology, 'neighbours'), true),
    southChinaSea: pathOf(geometriesOf(topology, 'southChinaSea'), false),
  };
}

/** Arcs of the borders: a border between two regions is an arc of both, the coast an arc of one. */
const bordersOf = memoizeByObject((topology: Topology) => {
  const between = (object: string, owners: number) =>
    [...ownersOfArcs(topology, object)].filter(([, count]) => count === owners).map(([arc]) => arc);
  return {
    inner: between('prefectures', 2),
    provinces: between('provinces', 2),
    outline: between('provinces', 1),
  };
});

/** In how many regions of an object each arc occurs; a hole filled by another region counts for both. */
function ownersOfArcs(topology: Topology, object: string): ReadonlyMap<number, number> {
  const owners = new Map<number, number>();
  for (const geometry of geometriesOf(topology, object)) {
    const arcs = new Set(
      ringsOf(geometry)
        .flat()
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
    for (const arc of arcs) owners.set(arc, (owners.get(arc) ?? 0) + 1);
  }
  return owners;
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
