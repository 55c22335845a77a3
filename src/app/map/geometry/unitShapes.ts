import type { GeometryObject, Topology } from 'topojson-specification';
import { largestBox, type Box } from '../../../core/plane/box.ts';
import { codeOf, geometriesOf, ringsOf } from '../../../core/plane/geometries.ts';
import { project, type Point } from '../../../core/plane/projection.ts';
import { sketchedBox } from '../../../core/plane/sketch.ts';
import { memoizeByObject } from '../../data/memoizeByObject.ts';
import type { MapLevel } from '../../state/choices.ts';
import { planarArcs } from './planarArcs.ts';

/** One region as drawn, in plane units. */
export interface UnitShape {
  readonly id: string;
  readonly geometry: GeometryObject;
  /** Where its label stands. */
  readonly point: Point;
  /** Box of its largest part, so that far islands do not stretch it. */
  readonly box: Box;
}

const OBJECT_OF: Readonly<Record<MapLevel, string>> = { province: 'provinces', prefecture: 'prefectures' };

const shapesByTopology = memoizeByObject((topology: Topology) => ({
  province: shapesOf(topology, OBJECT_OF.province),
  prefecture: shapesOf(topology, OBJECT_OF.prefecture),
}));

/** The regions of a level, in the order of the file. */
export function unitShapes(topology: Topology, level: MapLevel): readonly UnitShape[] {
  return shapesByTopology(topology)[level];
}

/** A region of either level: a prefecture can be chosen while provinces are drawn. */
export function shapeOfAny(topology: Topology, id: string | null): UnitShape | undefined {
  const { province, prefecture } = shapesByTopology(topology);
  return [province, prefecture].flatMap((shapes) => shapes.find((shape) => shape.id === id) ?? [])[0];
}

function shapesOf(topology: Topology, object: string): UnitShape[] {
  const arcs = planarArcs(topology);
  return geometriesOf(topology, object).map((geometry) => {
    const box = sketchedBox(geometry) ?? largestBox(ringsOf(geometry), arcs);
    const { point } = (geometry.properties ?? {}) as { readonly point?: readonly number[] };
    const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    return { id: codeOf(geometry), geometry, box, point: point ? project(point) : middle };
  });
}
