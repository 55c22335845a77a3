import type { GeometryObject } from 'topojson-specification';
import type { Line } from './thinLine.ts';

/** SVG path data of rings or lines given as arc indices (`~i` = arc i backwards). */
export function pathOfRings(
  rings: readonly (readonly number[])[],
  arcs: readonly Line[],
  isClosed = true,
): string {
  const format = (value: number) => String(Math.round(value * 100) / 100);
  let path = '';
  for (const ring of rings) {
    let command = 'M';
    for (const arc of ring) {
      const line = arcs[arc < 0 ? ~arc : arc];
      if (!line) continue;
      const count = line.length / 2;
      for (let step = command === 'M' ? 0 : 1; step < count; step += 1) {
        const at = (arc < 0 ? count - 1 - step : step) * 2;
        path += `${command}${format(line[at]!)} ${format(line[at + 1]!)}`;
        command = 'L';
      }
    }
    if (isClosed) path += 'Z';
  }
  return path;
}

/** The rings of a polygon, the lines of a line: arc indices, without nesting. */
export function ringsOf(geometry: GeometryObject): readonly (readonly number[])[] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  if (geometry.type === 'LineString') return [geometry.arcs];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf);
  return [];
}
