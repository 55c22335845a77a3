import { clusterHierarchy, type Merge } from './hierarchy.ts';

/** Distance between items i and j: symmetric, not negative. */
export type Distance = (i: number, j: number) => number;

/**
 * Orders `size` items so that like stands beside like: average-linkage clustering, then the leaf order of that
 * tree with the least sum of distances between neighbours (Bar-Joseph et al. 2001). Deterministic.
 * O(n³) time, O(n²) memory: 340 items take about 0.1 s.
 */
export function seriate(size: number, distance: Distance): number[] {
  const steps = seriationSteps(size, distance);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a page can draw in between; the returned value is the order. */
export function* seriationSteps(size: number, distance: Distance): Generator<void, number[]> {
  if (size <= 2) return Array.from({ length: size }, (_, index) => index);
  const between = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++)
      between[i * size + j] = i === j ? 0 : distance(Math.min(i, j), Math.max(i, j));
    yield;
  }
  const tree = yield* clusterHierarchy(size, between);
  const cost = yield* optimalCosts(size, between, tree);
  return orientFromLowEnd(traceOrder(size, between, tree, cost));
}

/** Length of a path through all items in the given order. */
export function pathLength(order: readonly number[], distance: Distance): number {
  let total = 0;
  for (let i = 1; i < order.length; i++) total += distance(order[i - 1] ?? 0, order[i] ?? 0);
  return total;
}

/** An order and its reverse are equally good: the one whose first item is the lower stands. */
function orientFromLowEnd(order: number[]): number[] {
  return (order[0] ?? 0) <= (order.at(-1) ?? 0) ? order : order.reverse();
}

/**
 * cost[u·n + w]: least length of an order of the smallest subtree that holds both u and w, with u and w at its ends.
 * Each pair of leaves has one such subtree, so one matrix holds all.
 */
function* optimalCosts(
  size: number,
  between: Float64Array,
  tree: readonly Merge[],
): Generator<void, Float64Array> {
  const cost = new Float64Array(size * size);
  const reach = new Float64Array(size);
  for (const { left, right } of tree) {
    for (const u of left.leaves) {
      const inner = farLeaves(left, u);
      for (const k of right.leaves) reach[k] = leastVia(cost, between, { size, u, k, inner });
      for (const w of right.leaves) {
        let best = Infinity;
        for (const k of farLeaves(right, w))
          best = Math.min(best, (reach[k] ?? 0) + (cost[k * size + w] ?? 0));
        cost[u * size + w] = best;
        cost[w * size + u] = best;
      }
      yield;
    }
  }
  return cost;
}

/** Least length of: an order of the left subtree from u to some m, then the step from m to k. */
function leastVia(
  cost: Float64Array,
  between: Float64Array,
  { size, u, k, inner }: { size: number; u: number; k: number; inner: readonly number[] },
): number {
  let best = Infinity;
  for (const m of inner) {
    const total = (cost[u * size + m] ?? 0) + (between[m * size + k] ?? 0);
    if (total < best) best = total;
  }
  return best;
}

/** Leaves that can stand at the other end when `leaf` stands at one end of the node. */
function farLeaves(node: Merge['left'], leaf: number): readonly number[] {
  if (!node.merge) return node.leaves;
  return node.merge.left.holds.has(leaf) ? node.merge.right.leaves : node.merge.left.leaves;
}

/** Walks the tree down from the cheapest pair of ends and writes the leaves in order. */
function traceOrder(
  size: number,
  between: Float64Array,
  tree: readonly Merge[],
  cost: Float64Array,
): number[] {
  const root = tree.at(-1);
  if (!root) return [];
  let ends: readonly [number, number] = [0, 0];
  let best = Infinity;
  for (const u of root.left.leaves) {
    for (const w of root.right.leaves) {
      const value = cost[u * size + w] ?? Infinity;
      if (value < best - 1e-12) {
        best = value;
        ends = [u, w];
      }
    }
  }
  const order: number[] = [];
  const stack: { node: Merge['left']; from: number; to: number }[] = [
    { node: { leaves: [], holds: new Set(), merge: root }, from: ends[0], to: ends[1] },
  ];
  while (stack.length > 0) {
    const { node, from, to } = stack.pop() ?? { node: undefined, from: 0, to: 0 };
    if (!node?.merge) {
      order.push(from);
      continue;
    }
    const first = node.merge.left.holds.has(from) ? node.merge.left : node.merge.right;
    const second = first === node.merge.left ? node.merge.right : node.merge.left;
    const [m, k] = cheapestJoint(first, second, { size, between, cost, from, to });
    stack.push({ node: second, from: k, to }, { node: first, from, to: m });
  }
  return order;
}

function cheapestJoint(
  first: Merge['left'],
  second: Merge['left'],
  {
    size,
    between,
    cost,
    from,
    to,
  }: { size: number; between: Float64Array; cost: Float64Array; from: number; to: number },
): readonly [number, number] {
  let joint: readonly [number, number] = [from, to];
  let best = Infinity;
  for (const m of farLeaves(first, from)) {
    for (const k of farLeaves(second, to)) {
      const total = (cost[from * size + m] ?? 0) + (between[m * size + k] ?? 0) + (cost[k * size + to] ?? 0);
      if (total < best - 1e-12) {
        best = total;
        joint = [m, k];
      }
    }
  }
  return joint;
}
