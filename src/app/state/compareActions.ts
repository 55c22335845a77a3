import { MAX_COMPARED } from './choices.ts';
import type { SetState } from './appStore.ts';

/** The regions set side by side. */
export interface CompareActions {
  /** Adds a region, or takes it out; a full list stays as it is. */
  readonly toggleCompared: (region: string) => void;
  readonly setCompared: (regions: readonly string[]) => void;
  readonly setCompareOptions: (options: readonly string[]) => void;
}

export function compareActions(set: SetState): CompareActions {
  return {
    toggleCompared: (region) => set(({ compared }) => ({ compared: withToggled(compared, region) })),
    setCompareOptions: (compareOptions) => set({ compareOptions }),
    setCompared: (regions) => set({ compared: [...new Set(regions)].slice(0, MAX_COMPARED) }),
  };
}

function withToggled(compared: readonly string[], region: string): readonly string[] {
  if (compared.includes(region)) return compared.filter((other) => other !== region);
  return compared.length >= MAX_COMPARED ? compared : [...compared, region];
}
