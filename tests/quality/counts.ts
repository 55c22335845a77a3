/** What was found, wrongly found and missed. */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

/** Precision, recall and F1 as shares; null where nothing can be said. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** So many of so many. */
export interface Share {
  readonly right: number;
  readonly total: number;
}

/** Compares two sets of keys. */
export function countKeys(gold: ReadonlySet<string>, found: ReadonlySet<string>): Counts {
  const right = [...found].filter((key) => gold.has(key)).length;
  return { right, extra: found.size - right, missing: gold.size - right };
}

export function sumCounts(all: readonly Counts[]): Counts {
  return {
    right: sum(all.map(({ right }) => right)),
    extra: sum(all.map(({ extra }) => extra)),
    missing: sum(all.map(({ missing }) => missing)),
  };
}

export function sumShares(all: readonly Share[]): Share {
  return { right: sum(all.map(({ right }) => right)), total: sum(all.map(({ total }) => total)) };
}

export function ratesOf({ right, extra, missing }: Counts): Rates {
  return {
    precision: divide(right, right + extra),
    recall: divide(right, right + missing),
    f1: divide(2 * right, 2 * right + extra + missing),
  };
}

export const shareOf = ({ right, total }: Share): number | null => divide(right, total);

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const divide = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
