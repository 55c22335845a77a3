import type { GeometryObject } from 'topojson-specification';
import type { Line } from './thinLine.ts';

/** Rings or lines as arc indices (`~i` = arc i backwards). */
export type Rings = readonly (readonly number[])[];

/** What takes a path point by point: a `Path2D`, or the text of SVG path data. */
export interface PathSink {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Walks rings or lines, each point once where two arcs meet. */
export function traceRings(rings: Rings, arcs: readonly Line[], sink: PathSink, isClosed = true): void {
  for (const ring of rings) {
    let isFirst = true;
    for (const arc of ring) {
      const line = arcs[arc < 0 ? ~arc : arc];
      if (!line) continue;
      const count = line.length / 2;
      for (let step = isFirst ? 0 : 1; step < count; step += 1) {
        const at = (arc < 0 ? count - 1 - step : step) * 2;
        if (isFirst) sink.moveTo(line[at]!, line[at + 1]!);
        else sink.lineTo(line[at]!, line[at + 1]!);
        isFirst = false;
      }
    }
    if (isClosed) sink.closePath();
  }
}

/** SVG path data, to a hundredth of a plane unit. */
export function pathOfRings(rings: Rings, arcs: readonly Line[], isClosed = true): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  let path = '';
  const sink: PathSink = {
    moveTo: (x, y) => (path += `M${round(x)} ${round(y)}`),
    lineTo: (x, y) => (path += `L${round(x)} ${round(y)}`),
    closePath: () => (path += 'Z'),
  };
  traceRings(rings, arcs, sink, isClosed);
  return path;
}

/** The rings of a polygon, the lines of a line: arc indices, without nesting. */
export function ringsOf(geometry: GeometryObject): Rings {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  if (geometry.type === 'LineString') return [geometry.arcs];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf);
  return [];
}
