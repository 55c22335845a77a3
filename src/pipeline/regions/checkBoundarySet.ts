import type { Position } from 'geojson';
import type { RegionEntry } from '../../core/model/index.ts';
import type { CodedArea } from './boundaryFeatures.ts';
import { ringsOf } from './polygonGeometry.ts';

/** One fault of a boundary file; an error makes it unusable. */
export interface BoundaryFault {
  readonly check: 'code' | 'duplicate' | 'ring' | 'range' | 'coverage';
  readonly severity: 'warning' | 'error';
  readonly message: string;
}

/** The country with all islands, degrees, with some room. */
const RANGE = { west: 72, east: 137, south: 2, north: 55 };

/** Checks a boundary file against the gazetteer; an empty list means nothing to say. */
export function checkBoundarySet(
  areas: readonly CodedArea[],
  entries: ReadonlyMap<string, RegionEntry>,
): readonly BoundaryFault[] {
  return [
    ...checkCodes(areas, entries),
    ...checkDuplicates(areas),
    ...areas.flatMap(checkRings),
    ...areas.flatMap(checkRange),
    ...checkCoverage(areas, entries),
  ];
}

function checkCodes(
  areas: readonly CodedArea[],
  entries: ReadonlyMap<string, RegionEntry>,
): readonly BoundaryFault[] {
  return areas.flatMap(({ code, label }): readonly BoundaryFault[] => {
    if (code === null)
      return [fault('code', 'warning', `${label} has no six-digit code (looked for adcode, code, gb, id)`)];
    if (!entries.has(code))
      return [fault('code', 'warning', `${label} has the code ${code}, which is not in the gazetteer`)];
    return [];
  });
}

function checkDuplicates(areas: readonly CodedArea[]): readonly BoundaryFault[] {
  const seen = new Set<string>();
  return areas.flatMap(({ code, label }) => {
    if (code === null || seen.size < seen.add(code).size) return [];
    return [fault('duplicate', 'error', `the code ${code} stands twice, the second time at ${label}`)];
  });
}

function checkRings({ label, geometry }: CodedArea): readonly BoundaryFault[] {
  return ringsOf(geometry).flatMap((ring): readonly BoundaryFault[] => {
    if (ring.length < 4)
      return [fault('ring', 'error', `${label}: a ring has ${ring.length} positions, at least 4 are needed`)];
    if (!isSame(ring[0], ring.at(-1)))
      return [fault('ring', 'error', `${label}: a ring does not end where it begins`)];
    return [];
  });
}

function isSame(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function checkRange({ label, geometry }: CodedArea): readonly BoundaryFault[] {
  const outside = ringsOf(geometry)
    .flat()
    .find(([x = NaN, y = NaN]) => {
      return !(x >= RANGE.west && x <= RANGE.east && y >= RANGE.south && y <= RANGE.north);
    });
  if (!outside) return [];
  const where = JSON.stringify(outside);
  return [
    fault('range', 'error', `${label}: ${where} is not a longitude and latitude in China (WGS 84, degrees)`),
  ];
}

function checkCoverage(
  areas: readonly CodedArea[],
  entries: ReadonlyMap<string, RegionEntry>,
): readonly BoundaryFault[] {
  const drawn = new Set(areas.map(({ code }) => code));
  const missing = [...entries.values()].filter(({ level, code }) => level !== 'county' && !drawn.has(code));
  const hasParts = (province: RegionEntry): boolean =>
    [...entries.values()].some(({ code, parent }) => parent === province.code && drawn.has(code));
  const provinces = missing.filter((entry) => entry.level === 'province' && !hasParts(entry));
  const prefectures = missing.filter((entry) => entry.level === 'prefecture');
  const faults: BoundaryFault[] = [];
  if (provinces.length > 0) faults.push(fault('coverage', 'error', `not drawn: ${list(provinces)}`));
  if (prefectures.length > 0)
    faults.push(
      fault('coverage', 'warning', `${prefectures.length} prefectures are not drawn: ${list(prefectures)}`),
    );
  return faults;
}

function list(entries: readonly RegionEntry[]): string {
  const names = entries.slice(0, 10).map(({ name, code }) => `${name} ${code}`);
  return names.join(', ') + (entries.length > names.length ? ' …' : '');
}

function fault(
  check: BoundaryFault['check'],
  severity: BoundaryFault['severity'],
  message: string,
): BoundaryFault {
  return { check, severity, message };
}
