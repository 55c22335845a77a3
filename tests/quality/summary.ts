import { ratesOf, shareOf, sum, sumCounts, sumShares, type Rates } from './counts.ts';
import type { SetScore } from './measure.ts';
import type { DocumentScore } from './scoreDocument.ts';

/** One line of the table: a document, a set, or several sets together. */
export interface Summary {
  readonly documents: number;
  readonly pairs: Rates;
  readonly clusters: Rates;
  /** Region, industry and status together. */
  readonly statements: Rates;
  /** Share of the gold claims with a found pair that have their status. */
  readonly status: number | null;
  readonly traps: { readonly fallen: number; readonly total: number };
  readonly negative: { readonly withClaims: number; readonly total: number };
  readonly inexactQuotes: number;
}

export function summarise(documents: readonly DocumentScore[]): Summary {
  const negatives = documents.filter(({ isNegative }) => isNegative);
  return {
    documents: documents.length,
    pairs: ratesOf(sumCounts(documents.map(({ pairs }) => pairs))),
    clusters: ratesOf(sumCounts(documents.map(({ clusters }) => clusters))),
    statements: ratesOf(sumCounts(documents.map(({ statements }) => statements))),
    status: shareOf(sumShares(documents.map(({ status }) => status))),
    traps: {
      fallen: sum(documents.map(({ traps }) => traps.fallen.length)),
      total: sum(documents.map(({ traps }) => traps.total)),
    },
    negative: {
      withClaims: negatives.filter(({ claims }) => claims > 0).length,
      total: negatives.length,
    },
    inexactQuotes: sum(documents.map(({ inexactQuotes }) => inexactQuotes)),
  };
}

/** The four groups of the report; the sets that were read count as one. */
export function summariseGroups(sets: readonly SetScore[]): ReadonlyMap<SetScore['group'], Summary> {
  const groups = ['seeds', 'samples', 'read', 'aside'] as const;
  return new Map(
    groups.map((group) => [
      group,
      summarise(sets.filter((set) => set.group === group).flatMap(({ documents }) => documents)),
    ]),
  );
}
