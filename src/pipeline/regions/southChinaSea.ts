import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';

/** A dash is drawn as a thin ribbon; islands are never so narrow for their length. */
const MAX_RIBBON_WIDTH = 0.05;

/** The ten dashes of the South China Sea line as centre lines of the ribbons that the source draws. */
export function southChinaSeaLine(
  world: FeatureCollection<MultiPolygon, { readonly iso_a2: string }>,
): Feature<MultiLineString> {
  const china = world.features.find((feature) => feature.properties.iso_a2 === 'CN');
  if (!china) throw new Error('the world map has no feature with iso_a2 = CN');
  const dashes = china.geometry.coordinates
    .map((rings) => rings[0] ?? [])
    .filter((ring) => isRibbon(ring))
    .map(centreLine);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: dashes } };
}

/** Reduces a closed ribbon of 2n corners to a line of n points halfway between its long sides. */
export function centreLine(ring: readonly Position[]): Position[] {
  const corners = ring.slice(0, -1);
  const half = corners.length / 2;
  const start = ribbonEnd(corners);
  return Array.from({ length: half }, (_, i) => {
    const a = at(corners, start + i);
    const b = at(corners, start - 1 - i);
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  });
}

function isRibbon(ring: readonly Position[]): boolean {
  if (ring.length < 5 || ring.length % 2 === 0 || ring.length > 20) return false;
  const corners = ring.slice(0, -1);
  const start = ribbonEnd(corners);
  const half = corners.length / 2;
  const [p, q] = [at(corners, start), at(corners, start - 1)];
  const [r, s] = [at(corners, start + half - 1), at(corners, start + half)];
  return distance(p, q) < MAX_RIBBON_WIDTH && distance(r, s) < MAX_RIBBON_WIDTH;
}

/** Index of the corner after the short edge at one end of the ribbon. */
function ribbonEnd(corners: readonly Position[]): number {
  const half = corners.length / 2;
  const ends = corners.slice(0, half).map((_, i) => {
    const near = distance(at(corners, i), at(corners, i - 1));
    const far = distance(at(corners, i + half), at(corners, i + half - 1));
    return near + far;
  });
  return ends.indexOf(Math.min(...ends));
}

function at(corners: readonly Position[], i: number): [number, number] {
  const [x = NaN, y = NaN] = corners[(i + corners.length) % corners.length] ?? [];
  return [x, y];
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
