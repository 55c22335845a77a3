/**
 * A sum of small decision trees, as gradient boosting learns it. A node says which measure to look at, below which
 * limit to go on with its first branch, and else with its second; a leaf is what the tree adds.
 */
export type TreeNode = readonly [measure: string, limit: number, below: TreeNode, else_: TreeNode] | number;

/** Trees laid out in flat arrays, for reading many cases quickly. */
export interface BoostedTrees {
  /**
   * Log odds that the trees together give to a case: `values` holds its measures, in the order of `measures`. Once they
   * surely reach `enough`, the rest is not asked, and the result is the least that they can come to.
   */
  sum(values: Float64Array, enough?: number): number;
}

/** The least and the most that a tree adds. */
function spanOf(node: TreeNode): readonly [number, number] {
  if (typeof node === 'number') return [node, node];
  const [below, otherwise] = [spanOf(node[2]), spanOf(node[3])];
  return [Math.min(below[0], otherwise[0]), Math.max(below[1], otherwise[1])];
}

/** How much hangs on what a tree is asked. */
function widthOf(tree: TreeNode): number {
  const [least, most] = spanOf(tree);
  return most - least;
}

/** Lays trees out over the named measures, the widest first; a measure that is not among them is an error. */
export function layOut(trees: readonly TreeNode[], base: number, measures: readonly string[]): BoostedTrees {
  const numbers = new Map(measures.map((name, number) => [name, number]));
  const measureAt: number[] = [];
  const limitAt: number[] = [];
  const elseAt: number[] = [];
  /** The first branch of a node follows it at once; a leaf has no measure, and its value for a limit. */
  const add = (node: TreeNode): void => {
    const here = measureAt.length;
    if (typeof node === 'number') {
      measureAt.push(-1);
      limitAt.push(node);
      elseAt.push(-1);
      return;
    }
    const [name, limit, below, otherwise] = node;
    const measure = numbers.get(name);
    if (measure === undefined) throw new Error(`data/lexicon/trust.json: no measure is called ${name}`);
    measureAt.push(measure);
    limitAt.push(limit);
    elseAt.push(-1);
    add(below);
    elseAt[here] = measureAt.length;
    add(otherwise);
  };
  const sorted = [...trees].sort((a, b) => widthOf(b) - widthOf(a));
  const roots = sorted.map((tree) => {
    const root = measureAt.length;
    add(tree);
    return root;
  });
  const least = new Float64Array(sorted.length + 1);
  for (let i = sorted.length - 1; i >= 0; i--) least[i] = least[i + 1]! + spanOf(sorted[i]!)[0];
  return sumOver({
    base,
    roots: Int32Array.from(roots),
    least,
    measures: Int8Array.from(measureAt),
    limits: Float64Array.from(limitAt),
    elses: Uint16Array.from(elseAt),
  });
}

/** Numbers as short as they may be: all that is read again and again should lie near. */
interface Layout {
  readonly base: number;
  readonly roots: Int32Array;
  /** By tree: the least that it and those behind it add. */
  readonly least: Float64Array;
  /** By node: the number of its measure, −1 in a leaf. */
  readonly measures: Int8Array;
  /** By node: the limit, in a leaf what it adds. */
  readonly limits: Float64Array;
  /** By node: where its second branch is; of no interest in a leaf. */
  readonly elses: Uint16Array;
}

const sumOver = ({ base, roots, least, measures, limits, elses }: Layout): BoostedTrees => ({
  sum(values, enough = Infinity) {
    let total = base;
    for (let tree = 0; tree < roots.length; tree++) {
      if (total + least[tree]! >= enough) return total + least[tree]!;
      let at = roots[tree]!;
      let measure = measures[at]!;
      while (measure >= 0) {
        at = values[measure]! < limits[at]! ? at + 1 : elses[at]!;
        measure = measures[at]!;
      }
      total += limits[at]!;
    }
    return total;
  },
});
