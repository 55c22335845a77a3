import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { ClaimRow } from './claimRows.ts';
import { STATUS_NAMES } from './claimRows.ts';
import type { RegionRow } from './exportTables.ts';

/** An outline as it comes from the boundaries, wound either way. */
export type Outline = Extract<Geometry, { readonly type: 'Polygon' | 'MultiPolygon' }>;

interface MapSource {
  readonly regions: readonly RegionRow[];
  readonly rows: readonly ClaimRow[];
  readonly outlines: ReadonlyMap<string, Outline>;
  /** Where the outlines come from, and that they are a sketch. */
  readonly note: string;
}

/** About a metre. */
const DECIMALS = 1e5;

const COORDINATES = 'WGS 84 longitude and latitude in degrees (RFC 7946; urn:ogc:def:crs:OGC:1.3:CRS84)';

/**
 * Regions with their claims as RFC 7946 wants them: WGS 84, outer rings counter-clockwise. A region without an
 * outline is a point; an area or the country has no place of its own (null geometry) and names its members.
 */
export function regionsGeojson({
  regions,
  rows,
  outlines,
  note,
}: MapSource): FeatureCollection<Geometry | null> {
  const claims = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    const own = claims.get(row.claim.region);
    if (own) own.push(row);
    else claims.set(row.claim.region, [row]);
  }
  const features = regions.map((region): Feature<Geometry | null> => {
    const own = claims.get(region.id) ?? [];
    return {
      type: 'Feature',
      id: region.id,
      geometry: placeOf(region, outlines.get(region.id)),
      properties: {
        id: region.id,
        name: region.name,
        nameEn: region.nameEn,
        level: region.level,
        parent: region.parent,
        ...(region.members.length > 0 ? { members: region.members } : {}),
        industries: [...new Set(own.map(({ claim }) => claim.industry))],
        claims: own.map(claimProperties),
      },
    };
  });
  const about = { name: 'chanyetu-regions', coordinateNote: COORDINATES, note };
  return { type: 'FeatureCollection', ...about, features };
}

function claimProperties({ claim, document, industry, cluster }: ClaimRow): Record<string, unknown> {
  return {
    id: claim.id,
    industry: claim.industry,
    industryName: industry.zh,
    industryNameEn: industry.en,
    cluster: claim.cluster,
    clusterName: cluster.zh,
    status: claim.status,
    statusName: STATUS_NAMES[claim.status],
    speaker: claim.speaker,
    quote: claim.evidence.exact,
    document: document.id,
    documentTitle: document.title,
    publisher: document.publisher,
    date: claim.date,
    url: document.url,
  };
}

function placeOf({ point }: RegionRow, outline: Outline | undefined): Geometry | null {
  const wound = outline ? woundOutline(outline) : null;
  if (wound) return wound;
  return point ? { type: 'Point', coordinates: [round(point[0]), round(point[1])] } : null;
}

/** Rounds to about a metre and winds as RFC 7946 says; null where nothing is left. */
export function woundOutline(outline: Outline): Outline | null {
  const parts = outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates;
  const wound = parts.map(woundPart).filter((rings) => rings.length > 0);
  const [first] = wound;
  if (!first) return null;
  return wound.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: wound };
}

function woundPart(rings: readonly Position[][]): Position[][] {
  const [outer, ...holes] = rings.map(roundRing);
  if (!outer || outer.length < 4) return [];
  return [turn(outer, true), ...holes.filter((ring) => ring.length >= 4).map((ring) => turn(ring, false))];
}

function turn(ring: Position[], isCounterClockwise: boolean): Position[] {
  return signedArea(ring) > 0 === isCounterClockwise ? ring : [...ring].reverse();
}

/** Without positions that fall on the one before them. */
function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([x = NaN, y = NaN]): Position => [round(x), round(y)]);
  return rounded.filter(
    ([x, y], index) => index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  );
}

/** Twice the area in square degrees; positive when counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index++) {
    const [ax = NaN, ay = NaN] = ring[index] ?? [];
    const [bx = NaN, by = NaN] = ring[index + 1] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum;
}

function round(degrees: number): number {
  return Math.round(degrees * DECIMALS) / DECIMALS;
}
