import type { NameReading } from '../lexicon/regionNames.ts';

/** A name that names its region by itself. */
export const isClear = ({ form }: NameReading): boolean =>
  form === 'full' || form === 'short' || form === 'zone';

/** … and is no zone. */
export const isUnitName = ({ form }: NameReading): boolean => form === 'full' || form === 'short';

/** 新, 京: by itself no name at all. */
export const isLoneLetter = (readings: readonly NameReading[]): boolean =>
  readings.length === 1 && readings[0]!.form === 'letter';

/** How the name names that region. */
export function readingOf(readings: readonly NameReading[], region: string): NameReading | null {
  for (let i = 0; i < readings.length; i++) if (readings[i]!.region === region) return readings[i]!;
  return null;
}
