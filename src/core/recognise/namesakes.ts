import type { Hierarchy } from '../lexicon/hierarchy.ts';
import type { NameReading } from '../lexicon/regionNames.ts';
import { isClear, isUnitName } from './nameReadings.ts';

interface Named {
  readonly regions: readonly NameReading[];
}

/** Tells apart cities and counties that are written alike in English, by the regions that a text surely names. */
export class Namesakes {
  private surely: Set<string> | null = null;

  constructor(
    private readonly hierarchy: Hierarchy,
    private readonly names: readonly Named[],
  ) {}

  /** Pingxiang in a text about Guangxi is the county of that name, not the city in Jiangxi, which it does not name. */
  choose(readings: readonly NameReading[]): string | null {
    if (readings.length === 1) return null;
    const certain = (this.surely ??= this.collect());
    const around = readings.filter(({ region }) =>
      this.hierarchy.chain(region).some((code) => certain.has(code)),
    );
    const [only] = around;
    return around.length === 1 && !isClear(only!) && readings.some(isClear) ? only!.region : null;
  }

  /** Regions that names of one meaning stand for, and all above them. */
  private collect(): Set<string> {
    const certain = new Set<string>();
    for (const { regions } of this.names) {
      const [only, other] = regions;
      if (!only || other || !isUnitName(only)) continue;
      for (const code of this.hierarchy.chain(only.region)) certain.add(code);
    }
    return certain;
  }
}
