/**
 * A sum of small decision trees, as gradient boosting learns it. A node says which measure to look at, below which
 * limit to go on with its first branch, and else with its second; a leaf is what the tree adds.
 */
export type TreeNode = readonly [measure: string, limit: number, below: TreeNode, else_: TreeNode] | number;

/** Trees laid out in flat arrays, for reading many cases quickly. */
export interface BoostedTrees {
  /** Log odds that the trees together give to a case: `values` holds its measures, in the order of `measures`. */
  sum(values: Float64Array): number;
}

/** Lays trees out over the named measures; a measure that is not among them is an error. */
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
  const roots = trees.map((tree) => {
    const root = measureAt.length;
    add(tree);
    return root;
  });
  return sumOver(Int32Array.from(roots), measureAt, limitAt, elseAt, base);
}

function sumOver(
  roots: Int32Array,
  measureAt: readonly number[],
  limitAt: readonly number[],
  elseAt: readonly number[],
  base: number,
): BoostedTrees {
  const measures = Int32Array.from(measureAt);
  const limits = Float64Array.from(limitAt);
  const elses = Int32Array.from(elseAt);
  return {
    sum(values) {
      let total = base;
      for (let tree = 0; tree < roots.length; tree++) {
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
  };
}
