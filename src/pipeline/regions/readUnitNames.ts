import type { RegionEntry } from '../../core/model/index.ts';
import type { UnitNames } from './labelFeatures.ts';

/** Names by code. */
export function readUnitNames(entries: readonly RegionEntry[]): ReadonlyMap<string, UnitNames> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}
