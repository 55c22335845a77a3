import { statusRank } from '../../../core/analysis/statusOrder.ts';
import type { MapSubject } from '../model/mapSubject.ts';
import type { UnitValue } from '../model/unitValues.ts';

/**
 * Places by what the map prints: clusters, industries, or the strongest status. Never by how often a word
 * occurs. Ties by code, so that the order is the same every time.
 */
export function rankedUnits(values: Iterable<UnitValue>, subject: MapSubject): UnitValue[] {
  return [...values].sort((a, b) => measure(b, subject) - measure(a, subject) || (a.id < b.id ? -1 : 1));
}

function measure({ clusters, industries, statuses }: UnitValue, { kind }: MapSubject): number {
  if (kind === 'overview') return clusters * 1000 + industries;
  const [strongest] = statuses;
  const strength = strongest ? 4 - statusRank(strongest) : 0;
  return kind === 'cluster' ? industries * 10 + strength : strength;
}
