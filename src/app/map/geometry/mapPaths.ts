import { meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { ringsOf, type Rings } from '../../../core/plane/geometries.ts';
import { pathOfRings } from './arcPath.ts';
import { planarArcs, thinnedArcs } from './planarArcs.ts';
import type { Line } from '../../../core/plane/thinLine.ts';
import { boxOfRing, type Box } from '../../../core/plane/box.ts';
import { codeOf, geometriesOf } from '../../../core/plane/geometries.ts';
import { unitShapes } from './unitShapes.ts';

/** Borders at one degree of detail, in plane units; `Path` is SVG path data or a `Path2D`. */
export interface MapBorders<Path = string> {
  /** Borders between units of the level shown; empty between provinces. */
  readonly inner: Path;
  /** Borders between provinces, and the coast and state border. */
  readonly provinces: Path;
  readonly outline: Path;
  /** The line in the South China Sea: a line, never a region. */
  readonly southChinaSea: Path;
}

/** Everything on the map as SVG path data. */
export interface MapPaths extends MapBorders {
  readonly units: ReadonlyMap<string, string>;
  readonly neighbours: string;
}

/** Detail below half a pixel is left out; powers of two so that few sets are ever made. */
export function detailFor(scale: number): number {
  const band = Math.min(4, Math.max(0, Math.floor(Math.log2(Math.max(scale, 0.25) / 1.2))));
  return 0.5 / 2 ** band;
}

type Make<T> = (topology: Topology, level: MapLevel, tolerance: number) => T;

/** What is made for a level and a tolerance in plane units is made once each. */
function madeOnce<T>(make: Make<T>): Make<T> {
  const known = memoizeByObject((_topology: Topology) => new Map<string, T>());
  return (topology, level, tolerance) => {
    const key = `${level} ${tolerance}`;
    const made = known(topology).get(key) ?? make(topology, level, tolerance);
    known(topology).set(key, made);
    return made;
  };
}

/** A maker of borders of one kind. */
export function borderMaker<Path>(make: (rings: Rings, arcs: readonly Line[], isClosed: boolean) => Path) {
  return madeOnce((topology, level, tolerance): MapBorders<Path> => {
    const arcs = thinnedArcs(topology, tolerance);
    const lineOf = (borders: readonly number[]) =>
      make(
        borders.map((arc) => [arc]),
        arcs,
        false,
      );
    const { inner, provinces, outline } = bordersOf(topology);
    return {
      inner: lineOf(level === 'province' ? [] : inner),
      provinces: lineOf(provinces),
      outline: lineOf(outline),
      southChinaSea: make(geometriesOf(topology, 'southChinaSea').flatMap(ringsOf), arcs, false),
    };
  });
}

/** A maker of all paths of a level; `path` writes rings as SVG path data. */
function pathMaker(path: typeof pathOfRings): Make<MapPaths> {
  const borderData = borderMaker(path);
  return madeOnce((topology, level, tolerance): MapPaths => {
    const arcs = thinnedArcs(topology, tolerance);
    const units = unitShapes(topology, level).map(
      ({ id, geometry }) => [id, path(ringsOf(geometry), arcs)] as const,
    );
    return {
      ...borderData(topology, level, tolerance),
      units: new Map(units.filter(([, data]) => data !== '')),
      neighbours: path(geometriesOf(topology, 'neighbours').flatMap(ringsOf), arcs),
    };
  });
}

/** The paths for a level and a tolerance in plane units. */
export const mapPaths = pathMaker(pathOfRings);

/** The same without what lies wholly outside of a box: for a picture of a part of the map. */
export function mapPathsWithin(box: Box): Make<MapPaths> {
  return pathMaker((rings, arcs, isClosed) =>
    pathOfRings(
      rings.filter((ring) => meets(boxOfRing(ring, arcs), box)),
      arcs,
      isClosed,
    ),
  );
}

const meets = (a: Box, b: Box): boolean => a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;

/** The countries around, as one path. */
export function neighboursPath(topology: Topology, tolerance: number): string {
  return pathOfRings(geometriesOf(topology, 'neighbours').flatMap(ringsOf), thinnedArcs(topology, tolerance));
}

/** Arcs of the borders: a border between two regions is an arc of both, the coast an arc of one. */
const bordersOf = memoizeByObject((topology: Topology) => {
  const [prefectures, provinces] = [
    ownersOfArcs(topology, 'prefectures'),
    ownersOfArcs(topology, 'provinces'),
  ];
  return {
    inner: arcsOfOwners(prefectures, 2),
    provinces: arcsOfOwners(provinces, 2),
    outline: arcsOfOwners(provinces, 1),
  };
});

/** In how many regions of an object each arc occurs; a hole filled by another region counts for both. */
function ownersOfArcs(topology: Topology, object: string): Uint8Array {
  const count = planarArcs(topology).length;
  const owners = new Uint8Array(count);
  /** The last region, from 1, that an arc was seen in. */
  const seenIn = new Uint16Array(count);
  geometriesOf(topology, object).forEach((geometry, index) => {
    for (const ring of ringsOf(geometry)) {
      for (const end of ring) {
        const arc = end < 0 ? ~end : end;
        if (seenIn[arc] === index + 1) continue;
        seenIn[arc] = index + 1;
        owners[arc] = owners[arc]! + 1;
      }
    }
  });
  return owners;
}

function arcsOfOwners(owners: Uint8Array, count: number): readonly number[] {
  return Array.from(owners.keys()).filter((arc) => owners[arc] === count);
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
