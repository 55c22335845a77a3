import type { MultiPolygon, Position } from 'geojson';

/** A feature as the ECharts 4 map files hold it: rings are strings when encoded, positions when not. */
export interface EchartsFeature {
  readonly id?: string;
  readonly properties: { readonly name: string };
  readonly geometry: {
    readonly type: 'Polygon' | 'MultiPolygon';
    readonly coordinates: readonly unknown[];
    readonly encodeOffsets?: readonly unknown[];
  };
}

export interface EchartsMap {
  readonly UTF8Encoding?: boolean;
  readonly features: readonly EchartsFeature[];
}

/** Positions are integers in 1/1024 degree. */
const SCALE = 1024;

/** Decodes one ring: zigzag deltas, each 64 too large, starting from the given offsets. */
export function decodeRing(text: string, offset: readonly [number, number]): Position[] {
  const ring: Position[] = [];
  let [x, y] = offset;
  for (let i = 0; i + 1 < text.length; i += 2) {
    x += unzigzag(text.charCodeAt(i) - 64);
    y += unzigzag(text.charCodeAt(i + 1) - 64);
    ring.push([x / SCALE, y / SCALE]);
  }
  return ring;
}

function unzigzag(n: number): number {
  return (n >> 1) ^ -(n & 1);
}

/**
 * Reads a feature's geometry as a MultiPolygon. Whether a ring is encoded is decided by the ring
 * itself: `xizang.json` is plain though it carries `encodeOffsets`.
 */
export function decodeGeometry(feature: EchartsFeature): MultiPolygon {
  const { type, coordinates, encodeOffsets } = feature.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  return {
    type: 'MultiPolygon',
    coordinates: polygons
      .map((rings, i) => decodePolygon(rings as readonly unknown[], offsets?.[i]))
      .filter((rings) => rings.length > 0),
  };
}

function decodePolygon(rings: readonly unknown[], offsets: unknown): Position[][] {
  return rings.map((ring, i) => {
    if (typeof ring !== 'string') return ring as Position[];
    const offset = (offsets as readonly [number, number][] | undefined)?.[i];
    if (offset === undefined) throw new Error(`ring ${i} of an encoded polygon has no offset`);
    return close(decodeRing(ring, offset));
  });
}

function close(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}
