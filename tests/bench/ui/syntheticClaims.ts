import { STATUSES, type Claim, type Taxonomy } from '../../../src/core/model/index.ts';

interface Stock {
  /** Real claims, whose quotes are used again. */
  readonly claims: readonly Claim[];
  readonly taxonomy: Taxonomy;
  /** Codes of the regions drawn. */
  readonly drawn: readonly string[];
}

/** Claims for measuring only: the same every time, spread over all regions and industries. */
export function syntheticClaims({ claims, taxonomy, drawn }: Stock, count: number): Claim[] {
  const random = generator(20260101);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const industries = taxonomy.clusters.flatMap(({ id: cluster, industries: list }) =>
    list.map(({ id }) => ({ industry: id, cluster })),
  );
  return Array.from({ length: count }, (_, index) => ({
    ...pick(claims),
    ...pick(industries),
    id: index.toString(16).padStart(16, '0'),
    // Half of the regions say a lot, the others little: textures, numbers and empty regions all occur.
    region: drawn[Math.floor(random() ** 2 * drawn.length)]!,
    status: pick(STATUSES),
  }));
}

/** A linear congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
