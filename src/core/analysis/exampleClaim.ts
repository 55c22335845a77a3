import type { Claim } from '../model/index.ts';

/** Quotes of this length read well on their own. */
const BEST_LENGTH = 42;

/** Finds an example while claims pass by. */
export interface ExampleFinder {
  add(claim: Claim): void;
  best(): Claim | null;
}

export function createExampleFinder(): ExampleFinder {
  let best: Claim | null = null;
  let lowest = Infinity;
  return {
    add: (claim) => {
      const cost = costOf(claim);
      if (cost < lowest || (cost === lowest && best !== null && claim.id < best.id)) {
        lowest = cost;
        best = claim;
      }
    },
    best: () => best,
  };
}

/**
 * The claim whose quote makes the best example: said by government, newest, about one place, of a good
 * length. The same claims always give the same example.
 */
export function exampleClaim(claims: readonly Claim[]): Claim | null {
  const finder = createExampleFinder();
  for (const claim of claims) finder.add(claim);
  return finder.best();
}

function costOf({ evidence, speaker, region, regionReading, date }: Claim): number {
  const length = Math.abs(evidence.exact.length - BEST_LENGTH);
  const place = /^\d{6}$/.test(region) ? 0 : 60;
  const named = regionReading.kind === 'named' ? 0 : 15;
  const age = date === null ? 30 : Math.max(0, 2030 - Number(date.slice(0, 4)));
  return length + place + named + age + (speaker === 'government' ? 0 : 20);
}
