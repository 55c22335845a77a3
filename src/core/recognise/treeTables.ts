import type { TreeNode } from './boostedTrees.ts';

/** A tree's leaves are the bits of half a number, the first leaf the highest. */
export const MOST_LEAVES = 16;

/** Leaves that fall out of a tree when a measure reaches a limit: the bits of those that stay. */
interface Strike {
  readonly tree: number;
  readonly stay: number;
}

/** The limits of a measure, rising, each with what it strikes out. */
type Limits = readonly (readonly [limit: number, strikes: readonly Strike[]])[];

/** By measure its limits in all trees; `adds` gets what each leaf adds, in thousandths. */
export function readLimits(
  trees: readonly TreeNode[],
  measures: readonly string[],
  adds: Int16Array,
): readonly Limits[] {
  const found = measures.map(() => new Map<number, Strike[]>());
  let leaf = 0;
  const read = (node: TreeNode, tree: number): void => {
    if (typeof node === 'number') {
      if (leaf === MOST_LEAVES) throw new Error(`data/lexicon/trust.json: tree ${tree} has too many leaves`);
      adds[tree * MOST_LEAVES + leaf++] = Math.round(node * 1000);
      return;
    }
    const [name, limit, below, otherwise] = node;
    const limits = found[measures.indexOf(name)];
    if (!limits) throw new Error(`data/lexicon/trust.json: no measure is called ${name}`);
    const first = leaf;
    read(below, tree);
    const stay = 0xffff & ~((0xffff >>> first) ^ (0xffff >>> leaf));
    limits.set(limit, [...(limits.get(limit) ?? []), { tree, stay }]);
    read(otherwise, tree);
  };
  trees.forEach((tree, number) => {
    leaf = 0;
    read(tree, number);
  });
  return found.map((limits) => [...limits].sort(([a], [b]) => a - b));
}

/**
 * Tables of rows. A row has for each two trees a number, whose bits are leaves that stay. Each measure belongs to a
 * table; how many limits each measure of a table has reached tells its row.
 */
export interface Tables {
  /** Where the first row of each table is among all rows. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** By measure that has limits: its number, its table, and by how much each limit that it reaches moves the row. */
  readonly measures: Uint8Array;
  readonly tableOf: Uint8Array;
  readonly steps: Int32Array;
  /** By such a measure where its limits begin; one more for where the last ones end. */
  readonly firsts: Uint16Array;
  readonly limits: Float64Array;
}

/** Shares measures out to so many tables, with about as many rows each; `width` is the length of a row. */
export function tablesOf(
  all: readonly Limits[],
  measures: readonly number[],
  { count, width }: { readonly count: number; readonly width: number },
): Tables {
  const tables = Array.from({ length: count }, () => ({ rows: 1, members: [] as number[] }));
  const limited = measures.filter((measure) => all[measure]!.length > 0);
  for (const measure of limited.sort((a, b) => all[b]!.length - all[a]!.length)) {
    const table = tables.reduce((least, each) => (each.rows < least.rows ? each : least));
    table.rows *= all[measure]!.length + 1;
    table.members.push(measure);
  }
  const order = tables.flatMap(({ members }) => members);
  return {
    starts: Int32Array.from(startsOf(tables.map(({ rows }) => rows * width)).slice(0, count)),
    rows: Int32Array.from(
      tables.flatMap(({ members }) =>
        rowsOf(
          members.map((each) => all[each]!),
          width,
        ),
      ),
    ),
    measures: Uint8Array.from(order),
    tableOf: Uint8Array.from(tables.flatMap(({ members }, table) => members.map(() => table))),
    steps: Int32Array.from(
      tables.flatMap(({ members }) =>
        stepsOf(
          members.map((each) => all[each]!),
          width,
        ),
      ),
    ),
    firsts: Uint16Array.from(startsOf(order.map((each) => all[each]!.length))),
    limits: Float64Array.from(order.flatMap((each) => all[each]!.map(([limit]) => limit))),
  };
}

/** Where each of some stretches begins that lie one behind the other, and where the last ends. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}

/** By how much a limit of each member moves the row. */
function stepsOf(members: readonly Limits[], width: number): number[] {
  const steps: number[] = [];
  let step = width;
  for (const { length } of members) {
    steps.push(step);
    step *= length + 1;
  }
  return steps;
}

/** All rows of a table: the first member of a table changes with each row, the last seldom. */
function rowsOf(members: readonly Limits[], width: number): number[] {
  let rows: Int32Array[] = [new Int32Array(width).fill(-1)];
  for (const limits of members) {
    const struck = [...rows];
    let last = rows;
    for (const [, strikes] of limits) {
      last = last.map((row) => strikeOut(row.slice(), strikes));
      struck.push(...last);
    }
    rows = struck;
  }
  return rows.flatMap((row) => [...row]);
}

/** An even tree has the upper half of its number. */
function strikeOut(row: Int32Array, strikes: readonly Strike[]): Int32Array {
  for (const { tree, stay } of strikes)
    row[tree >> 1]! &= (tree & 1) === 0 ? (stay << 16) | 0xffff : 0xffff0000 | stay;
  return row;
}
