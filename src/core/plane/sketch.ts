import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { largestBox, type Box } from './box.ts';
import { codeOf, geometriesOf, ringsOf } from './geometries.ts';
import { planeLines } from './planeLines.ts';
import { thinLine, type Line } from './thinLine.ts';

/** Plane units that a sketch leaves out: half a pixel of the map as it opens on nearly every screen. */
export const SKETCH_TOLERANCE = 0.5;
/** Steps of a plane unit that positions are rounded to. */
const STEPS = 100;

/** Objects of the boundaries that the map draws as it opens. */
const UNITS = ['provinces', 'prefectures'];
const LINES = ['southChinaSea', 'neighbours'];

/** `sketch.json`: the boundaries as the map opens, already in its plane. */
export interface PackedSketch {
  readonly type: 'Sketch';
  readonly tolerance: number;
  readonly objects: Topology['objects'];
  /** Of each arc: the first position in hundredths of a plane unit, then steps from point to point; x and y in turn. */
  readonly lines: readonly (readonly number[])[];
}

/** What is known of a unit of a sketch. */
export interface SketchedUnit {
  /** Longitude and latitude of its label. */
  readonly point?: readonly number[];
  /** The box of its largest part in full detail, in plane units. */
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
}

/** The sketch of boundaries in WGS 84; the indices of the arcs stay. */
export function packSketch(boundaries: Topology): PackedSketch {
  const lines = planeLines(boundaries);
  const collection = (geometries: readonly GeometryObject[]): GeometryCollection => ({
    type: 'GeometryCollection',
    geometries: [...geometries],
  });
  const units = UNITS.map((name) => {
    const geometries = geometriesOf(boundaries, name).map((geometry) => sketchedUnit(geometry, lines));
    return [name, collection(geometries)] as const;
  });
  const others = LINES.filter((name) => name in boundaries.objects).map((name) => {
    const bare = ({ type, arcs }: GeometryObject & { arcs?: unknown }) => ({ type, arcs }) as GeometryObject;
    return [name, collection(geometriesOf(boundaries, name).map(bare))] as const;
  });
  const objects = Object.fromEntries([...units, ...others]);
  const used = arcsOf(objects);
  const packed = lines.map((line, arc) => (used.has(arc) ? steps(thinLine(line, SKETCH_TOLERANCE)) : []));
  return { type: 'Sketch', tolerance: SKETCH_TOLERANCE, objects, lines: packed };
}

function sketchedUnit(geometry: GeometryObject, lines: readonly Line[]): GeometryObject {
  const { type, arcs } = geometry as GeometryObject & { arcs?: unknown };
  const { point } = (geometry.properties ?? {}) as { readonly point?: readonly number[] };
  const { x0, y0, x1, y1 } = largestBox(ringsOf(geometry), lines);
  const round = (value: number) => Math.round(value * STEPS) / STEPS;
  const properties = { ...(point ? { point } : {}), box: [x0, y0, x1, y1].map(round) };
  return { type, arcs, id: codeOf(geometry), properties } as GeometryObject;
}

function arcsOf(objects: Topology['objects']): ReadonlySet<number> {
  const rings = Object.values(objects).flatMap((object) => ringsOf(object as GeometryObject));
  return new Set(rings.flatMap((ring) => ring.map((arc) => (arc < 0 ? ~arc : arc))));
}

function steps(line: Line): number[] {
  const rounded = Array.from(line, (value) => Math.round(value * STEPS));
  return rounded.map((value, i) => (i < 2 ? value : value - rounded[i - 2]!));
}

/** A sketch at work: a topology whose positions are in the plane already. */
export class Sketch implements Topology {
  readonly type = 'Topology';
  readonly objects: Topology['objects'];
  readonly tolerance: number;
  /** Every arc, in plane units. */
  readonly lines: readonly Line[];

  constructor({ objects, tolerance, lines }: PackedSketch) {
    this.objects = objects;
    this.tolerance = tolerance;
    this.lines = lines.map(unpacked);
  }

  /** As pairs, in plane units, for whoever joins borders. */
  get arcs(): number[][][] {
    return this.lines.map((line) =>
      Array.from({ length: line.length / 2 }, (_, i) => [line[2 * i]!, line[2 * i + 1]!]),
    );
  }
}

function unpacked(steps: readonly number[]): Line {
  const line = new Float64Array(steps.length);
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    line[i] = (x += steps[i]!) / STEPS;
    line[i + 1] = (y += steps[i + 1]!) / STEPS;
  }
  return line;
}

/** The box that the sketch knows of a unit; null where the boundaries are whole. */
export function sketchedBox({ properties }: GeometryObject): Box | null {
  const { box } = (properties ?? {}) as Partial<SketchedUnit>;
  return box ? { x0: box[0], y0: box[1], x1: box[2], y1: box[3] } : null;
}
