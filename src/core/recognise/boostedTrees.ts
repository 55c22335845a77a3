import { MOST_LEAVES, readLimits, tablesOf, type Tables } from './treeTables.ts';

/**
 * A sum of small decision trees, as gradient boosting learns it. A node says which measure to look at, below which
 * limit to go on with its first branch, and else with its second; a leaf is what the tree adds, in full thousandths.
 */
export type TreeNode = readonly [measure: string, limit: number, below: TreeNode, else_: TreeNode] | number;

/** Trees laid out in flat arrays, for reading many cases quickly. */
export interface BoostedTrees {
  /**
   * Log odds that the trees together give to a case, in thousandths: `values` holds its measures, in the order of `measures`. Once they
   * surely reach `enough`, the rest is not asked, and the result is the least that they can come to. Measures of the
   * first `kept` groups that cases share are taken to be as in the call before.
   */
  sum(values: Float64Array, enough?: number, kept?: number): number;
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

/**
 * Tables that the measures of a single case are shared out to, and those of a shared group. With fewer there is less to
 * look up, but each grows: eight of ours hold 100 kB, six 260, five 600, and a processor has 1 MB at hand for all it does.
 */
const TABLES = 6;
const SHARED_TABLES = 3;
/** So many limits are passed at a stroke: measures have up to forty, and most cases are beyond most of them. */
const STRIDE = 4;
/** After so many pairs of trees it is asked whether they are enough. */
const STEP = 6;

/**
 * Lays trees out over the named measures, the widest first; a measure that is not among them is an error. No tree is
 * walked: each measure tells by a bit for each leaf which leaves it leaves, and what a tree adds is the first leaf that
 * all leave (after QuickScorer, Lucchese et al., SIGIR 2015). Bits of several measures together are looked up in
 * tables, so that nothing depends on the outcome of a comparison but where a row begins. `shared` names groups of
 * measures that many cases share, the most lasting first.
 */
export function layOut(
  trees: readonly TreeNode[],
  base: number,
  measures: readonly string[],
  shared: readonly (readonly string[])[] = [],
): BoostedTrees {
  const sorted = [...trees].sort((a, b) => widthOf(b) - widthOf(a));
  const width = Math.ceil(sorted.length / 2);
  const adds = new Int16Array(2 * width * MOST_LEAVES);
  const limits = readLimits(sorted, measures, adds);
  const own = measures.filter((name) => !shared.flat().includes(name));
  const groups = [...shared, own].map((names, group) => {
    const count = group < shared.length ? SHARED_TABLES : TABLES;
    const numbers = names.map((name) => measures.indexOf(name));
    return tablesOf(limits, numbers, { count, width });
  });
  const least = new Int32Array(width + 1);
  for (let pair = width - 1; pair >= 0; pair--) {
    const leasts = sorted.slice(2 * pair, 2 * pair + 2).map((tree) => Math.round(spanOf(tree)[0] * 1000));
    least[pair] = leasts.reduce((total, each) => total + each, least[pair + 1]!);
  }
  return readRows(Math.round(base * 1000), groups, adds, least);
}

/**
 * Reads cases row by row. What is read most is held in constants of one scope, not in fields of an object: so the
 * compiler knows the tables themselves, which takes a twelfth off.
 */
function readRows(
  base: number,
  groups: readonly Tables[],
  adds: Int16Array,
  least: Int32Array,
): BoostedTrees {
  const width = least.length - 1;
  /** By group: the leaves that the groups before leave. */
  const leftBy = groups.map(() => new Int32Array(width).fill(-1));
  /** By table: where the row of the case begins. */
  const rowAt = new Int32Array(TABLES);
  const last = groups.length - 1;
  const own = groups[last]!;
  const ownRows = own.rows;
  const left = leftBy[last]!;

  /** Takes what a shared group rules out from what those before it leave. */
  function narrow(group: number, values: Float64Array): void {
    const { rows } = groups[group]!;
    const from = leftBy[group]!;
    const to = leftBy[group + 1]!;
    findRows(groups[group]!, values);
    const a = rowAt[0]!;
    const b = rowAt[1]!;
    const c = rowAt[2]!;
    for (let i = 0; i < width; i++) to[i] = from[i]! & rows[a + i]! & rows[b + i]! & rows[c + i]!;
  }

  /** Finds in each table the row that measures tell. */
  function findRows(
    { starts, measures, tableOf, steps, firsts, limits }: Tables,
    values: Float64Array,
  ): void {
    for (let table = 0; table < starts.length; table++) rowAt[table] = starts[table]!;
    for (let i = 0; i < measures.length; i++) {
      const value = values[measures[i]!]!;
      const first = firsts[i]!;
      const end = firsts[i + 1]!;
      let limit = first;
      while (limit + STRIDE <= end && !(value < limits[limit + STRIDE - 1]!)) limit += STRIDE;
      while (limit < end && !(value < limits[limit]!)) limit++;
      rowAt[tableOf[i]!]! += (limit - first) * steps[i]!;
    }
  }

  /** What the trees add, in thousandths, given the leaves that the shared measures leave. */
  function sumOf(enough: number): number {
    const a = rowAt[0]!;
    const b = rowAt[1]!;
    const c = rowAt[2]!;
    const d = rowAt[3]!;
    const e = rowAt[4]!;
    const f = rowAt[5]!;
    let total = base;
    for (let i = 0; i < width;) {
      if (total + least[i]! >= enough) return total + least[i]!;
      for (const end = Math.min(i + STEP, width); i < end; i++) {
        const half = left[i]! & ownRows[a + i]! & ownRows[b + i]! & ownRows[c + i]!;
        const leaves = half & ownRows[d + i]! & ownRows[e + i]! & ownRows[f + i]!;
        total += adds[32 * i + Math.clz32(leaves)]! + adds[32 * i + 16 + Math.clz32(leaves << 16)]!;
      }
    }
    return total;
  }

  return {
    sum(values, enough = Infinity, kept = 0) {
      for (let group = kept; group < last; group++) narrow(group, values);
      findRows(own, values);
      return sumOf(enough);
    },
  };
}
