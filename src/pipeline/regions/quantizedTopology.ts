import type { MultiPolygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A topology with integer arcs, as every boundary file of the project is. */
export interface QuantizedTopology extends Topology {
  transform: NonNullable<Topology['transform']>;
}

/**
 * Adds polygons as an object of one feature that shares no arcs, on the grid of the topology.
 * Positions outside the grid's box are fine: the integers simply run below zero or beyond its size,
 * so a wide backdrop does not coarsen the detailed layers.
 */
export function addPolygons(
  topology: QuantizedTopology,
  name: string,
  geometry: MultiPolygon,
): QuantizedTopology {
  const arcs = [...topology.arcs];
  const polygons = geometry.coordinates.map((rings) =>
    rings.map((ring) => {
      arcs.push(quantizeRing(ring, topology.transform));
      return [arcs.length - 1];
    }),
  );
  const object: GeometryObject = { type: 'MultiPolygon', arcs: polygons };
  const objects = {
    ...topology.objects,
    [name]: { type: 'GeometryCollection' as const, geometries: [object] },
  };
  return { ...topology, arcs, objects };
}

function quantizeRing(ring: readonly Position[], transform: QuantizedTopology['transform']): number[][] {
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  const deltas: number[][] = [];
  let [px, py] = [0, 0];
  for (const [lon = 0, lat = 0] of ring) {
    const [x, y] = [Math.round((lon - dx) / kx), Math.round((lat - dy) / ky)];
    if (deltas.length === 0 || x !== px || y !== py) deltas.push([x - px, y - py]);
    [px, py] = [x, y];
  }
  return deltas;
}
