import type { GoldDocument, GoldTrap } from './goldSets.ts';

/** Whether a remark names an industry, by its id or one of its words. */
export type NamesIndustry = (remark: string, industry: string) => boolean;

interface ExtraClaim {
  readonly region: string;
  readonly industry: string;
}

/**
 * Traps that a document's wrong claims fell into. Where the gold claims nothing of a trap's region, any claim about the
 * region is a fall; where it does, a wrong claim is one if the trap names its industry.
 */
export function fallenTraps(
  gold: Pick<GoldDocument, 'claims' | 'traps'>,
  extra: readonly ExtraClaim[],
  namesIndustry: NamesIndustry,
): readonly GoldTrap[] {
  const claimed = new Set(gold.claims.map(({ region }) => region));
  return gold.traps.filter((trap) =>
    extra.some(({ region, industry }) => {
      if (region !== trap.region) return false;
      if (!claimed.has(region)) return trap.industry === undefined || trap.industry === industry;
      return trap.industry === industry || namesIndustry(trap.why, industry);
    }),
  );
}
