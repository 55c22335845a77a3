import type { Scored } from './gold.ts';

/** Neither demanded nor wrong, by the annotation guide. */
const OPTIONAL = new Set(['emerging-general', 'future-general']);

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly matched: number;
  readonly found: number;
  readonly gold: number;
}

interface Pairing {
  readonly region: string;
  readonly industry: string;
}

/** Compares sets of keys document by document and sums up over all of them. */
export function measure(documents: readonly Scored[], key: (one: Pairing) => string): Measure {
  let [matched, found, gold] = [0, 0, 0];
  for (const document of documents) {
    const predicted = keysOf(document.found, key);
    const wanted = keysOf(document.gold, key);
    matched += [...predicted].filter((one) => wanted.has(one)).length;
    found += predicted.size;
    gold += wanted.size;
  }
  const precision = found === 0 ? 1 : matched / found;
  const recall = gold === 0 ? 1 : matched / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, matched, found, gold };
}

/** (region, industry) */
export const pairKey = ({ region, industry }: Pairing): string => `${region} ${industry}`;

/** Share of the matched pairs for which one status at least agrees. */
export function statusAccuracy(documents: readonly Scored[]): number {
  let [matched, right] = [0, 0];
  for (const { gold, found } of documents) {
    const wanted = statusesByPair(gold);
    for (const [pair, statuses] of statusesByPair(found)) {
      const known = wanted.get(pair);
      if (!known) continue;
      matched++;
      if ([...statuses].some((status) => known.has(status))) right++;
    }
  }
  return matched === 0 ? 1 : right / matched;
}

/** Pairs that are missing and pairs that are too many, for a person to look at. */
export function differences({ gold, found }: Scored): {
  readonly missing: string[];
  readonly extra: string[];
} {
  const [wanted, predicted] = [keysOf(gold, pairKey), keysOf(found, pairKey)];
  return {
    missing: [...wanted].filter((pair) => !predicted.has(pair)),
    extra: [...predicted].filter((pair) => !wanted.has(pair)),
  };
}

function keysOf(claims: readonly Pairing[], key: (one: Pairing) => string): Set<string> {
  return new Set(claims.filter(({ industry }) => !OPTIONAL.has(industry)).map(key));
}

function statusesByPair(
  claims: readonly (Pairing & { readonly status: string })[],
): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>();
  for (const claim of claims.filter(({ industry }) => !OPTIONAL.has(industry))) {
    const key = pairKey(claim);
    pairs.set(key, (pairs.get(key) ?? new Set()).add(claim.status));
  }
  return pairs;
}
