import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Rings or lines as arc indices (`~i` = arc i backwards). */
export type Rings = readonly (readonly number[])[];

/** The rings of a polygon, the lines of a line: arc indices, without nesting. */
export function ringsOf(geometry: GeometryObject): Rings {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  if (geometry.type === 'LineString') return [geometry.arcs];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(ringsOf);
  return [];
}

/** The geometries of an object of the boundaries; none where a user's own file lacks it. */
export function geometriesOf(topology: Topology, object: string): readonly GeometryObject[] {
  const found = topology.objects[object];
  if (!found) return [];
  return (
    found.type === 'GeometryCollection' ? (found as GeometryCollection).geometries : [found]
  ) as GeometryObject[];
}

/** Six-digit code of a geometry: its id, or the property `adcode`. */
export function codeOf(geometry: GeometryObject): string {
  const { adcode } = (geometry.properties ?? {}) as { readonly adcode?: unknown };
  return String(adcode ?? geometry.id ?? '');
}
