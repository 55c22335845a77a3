import type { FeatureCollection, Geometry, Position } from 'geojson';

/** What of RFC 7946 a collection breaks: rings, winding, ranges, ids, members. */
export function geojsonFaults(collection: FeatureCollection<Geometry | null>): string[] {
  const faults: string[] = [];
  if (collection.type !== 'FeatureCollection') faults.push('it is no FeatureCollection');
  if ('crs' in collection) faults.push('crs is not of RFC 7946');
  for (const member of ['coordinates', 'geometries', 'geometry', 'properties']) {
    if (member in collection) faults.push(`a collection has no ${member}`);
  }
  const ids = collection.features.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id stands twice');
  for (const { type, id, geometry, properties } of collection.features) {
    if (type !== 'Feature') faults.push(`${id} is no Feature`);
    if (typeof properties !== 'object') faults.push(`${id} has no properties`);
    if (geometry !== null) faults.push(...geometryFaults(geometry).map((fault) => `${id}: ${fault}`));
  }
  return faults;
}

function geometryFaults(geometry: Geometry): string[] {
  if (geometry.type === 'Point') return positionFaults([geometry.coordinates]);
  if (geometry.type === 'Polygon') return partFaults(geometry.coordinates);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flatMap(partFaults);
  return [`a ${geometry.type} is no region`];
}

function partFaults(rings: readonly (readonly Position[])[]): string[] {
  return rings.flatMap((ring, index) => {
    const faults = positionFaults(ring);
    if (ring.length < 4) faults.push(`a ring of ${ring.length}`);
    if (String(ring[0]) !== String(ring.at(-1))) faults.push('an open ring');
    if (signedArea(ring) > 0 !== (index === 0)) faults.push(`ring ${index} is wound the wrong way`);
    return faults;
  });
}

function positionFaults(positions: readonly Position[]): string[] {
  const isSound = positions.every(
    ([x, y], _index) =>
      Number.isFinite(x) && Number.isFinite(y) && Math.abs(x ?? 999) <= 180 && Math.abs(y ?? 999) <= 90,
  );
  return isSound ? [] : ['a position that is not on the earth'];
}

function signedArea(ring: readonly Position[]): number {
  return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);
}
