/**
 * Gradient boosting of small decision trees for a yes-or-no question, with histograms: deterministic, no chance in it.
 * Friedman (2001), leaf values and gains by second derivatives as in XGBoost (Chen and Guestrin 2016).
 */

/** A case to learn from; `measures` are in the same order in all of them. */
export interface Case {
  readonly measures: Float64Array;
  readonly isRight: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly leaves: number;
  /** What each tree may add of what it would. */
  readonly rate: number;
  /** Cases that a leaf must have. */
  readonly minCases: number;
  /** Strength of the pull of leaves towards zero. */
  readonly pull: number;
}

/** A tree by numbers of measures: below the limit it goes on with the first branch. */
export type Tree = { measure: number; limit: number; below: Tree; otherwise: Tree } | number;

export interface Boosted {
  /** Log odds before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

const MOST_BINS = 64;

/** Limits between neighbouring values of a measure, at most so many, each with about as many cases between. */
function limitsOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const limits: number[] = [];
  let last = 0;
  for (let i = 1; i < sorted.length; i++) {
    const isStep = sorted[i]! > sorted[i - 1]!;
    if (!isStep || (limits.length > 0 && i - last < sorted.length / MOST_BINS)) continue;
    limits.push((sorted[i]! + sorted[i - 1]!) / 2);
    last = i;
  }
  return limits;
}

interface Column {
  readonly limits: readonly number[];
  /** Number of the bin of each case: as many limits as lie at or below its value. */
  readonly bins: Uint8Array;
}

function columnOf(values: Float64Array): Column {
  const limits = limitsOf(values);
  return {
    limits,
    bins: Uint8Array.from(values, (value) => limits.filter((limit) => value >= limit).length),
  };
}

interface Leaf {
  readonly members: Int32Array;
  readonly slope: number;
  readonly bend: number;
  best: { readonly gain: number; readonly column: number; readonly bin: number } | null;
  /** Once it is parted. */
  parts: readonly [Leaf, Leaf] | null;
}

class Grower {
  readonly slopes: Float64Array;
  readonly bends: Float64Array;
  private readonly sums = new Float64Array(3 * (MOST_BINS + 2));

  constructor(
    private readonly columns: readonly Column[],
    private readonly options: BoostingOptions,
    count: number,
  ) {
    this.slopes = new Float64Array(count);
    this.bends = new Float64Array(count);
  }

  /** A tree over all cases, the most telling leaf parted first. */
  grow(): { root: Leaf; leaves: readonly Leaf[] } {
    const root = this.leafOf(Int32Array.from(this.slopes, (_, i) => i));
    const leaves = [root];
    while (leaves.length < this.options.leaves) {
      const next = leaves.reduce((a, b) => ((b.best?.gain ?? 0) > (a.best?.gain ?? 0) ? b : a));
      if (!next.best) break;
      const { column, bin } = next.best;
      const { bins } = this.columns[column]!;
      next.parts = [
        this.leafOf(next.members.filter((member) => bins[member]! <= bin)),
        this.leafOf(next.members.filter((member) => bins[member]! > bin)),
      ];
      leaves.splice(leaves.indexOf(next), 1, ...next.parts);
    }
    return { root, leaves };
  }

  valueOf({ slope, bend }: Leaf): number {
    return (-this.options.rate * slope) / (bend + this.options.pull);
  }

  private leafOf(members: Int32Array): Leaf {
    let slope = 0;
    let bend = 0;
    for (const member of members) {
      slope += this.slopes[member]!;
      bend += this.bends[member]!;
    }
    const leaf: Leaf = { members, slope, bend, best: null, parts: null };
    this.columns.forEach((_, column) => this.tryColumn(leaf, column));
    return leaf;
  }

  /** Keeps the best place to part a leaf by one measure, if it is better than what is known. */
  private tryColumn(leaf: Leaf, column: number): void {
    const { bins, limits } = this.columns[column]!;
    const { sums, options } = this;
    const { minCases, pull } = options;
    sums.fill(0, 0, 3 * (limits.length + 1));
    for (const member of leaf.members) {
      const at = 3 * bins[member]!;
      sums[at]! += this.slopes[member]!;
      sums[at + 1]! += this.bends[member]!;
      sums[at + 2]! += 1;
    }
    const score = (slope: number, bend: number): number => slope ** 2 / (bend + pull);
    const whole = score(leaf.slope, leaf.bend);
    let slope = 0;
    let bend = 0;
    let count = 0;
    for (let bin = 0; bin < limits.length; bin++) {
      slope += sums[3 * bin]!;
      bend += sums[3 * bin + 1]!;
      count += sums[3 * bin + 2]!;
      if (count < minCases || leaf.members.length - count < minCases) continue;
      const gain = score(slope, bend) + score(leaf.slope - slope, leaf.bend - bend) - whole;
      if (gain > (leaf.best?.gain ?? 1e-9)) leaf.best = { gain, column, bin };
    }
  }
}

function treeOf(leaf: Leaf, columns: readonly Column[], grower: Grower): Tree {
  if (!leaf.parts) return grower.valueOf(leaf);
  const { column, bin } = leaf.best!;
  const [below, otherwise] = leaf.parts;
  return {
    measure: column,
    limit: columns[column]!.limits[bin]!,
    below: treeOf(below, columns, grower),
    otherwise: treeOf(otherwise, columns, grower),
  };
}

/** Learns trees whose sum says how likely a case is right, as log odds. */
export function boost(cases: readonly Case[], options: BoostingOptions): Boosted {
  const width = cases[0]?.measures.length ?? 0;
  const columns = Array.from({ length: width }, (_, i) =>
    columnOf(Float64Array.from(cases, ({ measures }) => measures[i]!)),
  );
  const weights = cases.reduce((sum, { weight }) => sum + weight, 0);
  const right = cases.reduce((sum, { weight, isRight }) => sum + (isRight ? weight : 0), 0);
  const base = Math.log(right / (weights - right));
  const odds = new Float64Array(cases.length).fill(base);
  const grower = new Grower(columns, options, cases.length);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    cases.forEach(({ isRight, weight }, i) => {
      const chance = 1 / (1 + Math.exp(-odds[i]!));
      grower.slopes[i] = weight * (chance - (isRight ? 1 : 0));
      grower.bends[i] = weight * chance * (1 - chance);
    });
    const { root, leaves } = grower.grow();
    for (const leaf of leaves) for (const member of leaf.members) odds[member]! += grower.valueOf(leaf);
    trees.push(treeOf(root, columns, grower));
  }
  return { base, trees };
}
