/** A subtree: a single leaf (`merge` null) or two subtrees joined. */
export interface Subtree {
  readonly leaves: readonly number[];
  readonly holds: ReadonlySet<number>;
  readonly merge: Merge | null;
}

export interface Merge {
  readonly left: Subtree;
  readonly right: Subtree;
}

/**
 * Average-linkage clustering of `size` items from a full distance matrix; merges in the order they happen, the
 * root last. Ties go to the lower indices, so the tree is deterministic. O(n²) per run of merges, with a cached
 * nearest neighbour for each row.
 */
export function* clusterHierarchy(size: number, between: Float64Array): Generator<void, Merge[]> {
  const d = Float64Array.from(between);
  const nodes: (Subtree | null)[] = Array.from({ length: size }, (_, index) => ({
    leaves: [index],
    holds: new Set([index]),
    merge: null,
  }));
  const nearest = Array.from({ length: size }, (_, index) => nearestOf(index, nodes, d));
  const merges: Merge[] = [];
  while (merges.length < size - 1) {
    const a = closestRow(nodes, nearest, d);
    const b = nearest[a] ?? -1;
    const left = nodes[a];
    const right = nodes[b];
    if (!left || !right) throw new Error(`clustering lost its way at rows ${a} and ${b}`);
    const merge = { left, right };
    merges.push(merge);
    averageInto(d, { size, a, b, weightA: left.leaves.length, weightB: right.leaves.length });
    const leaves = [...left.leaves, ...right.leaves];
    nodes[a] = { leaves, holds: new Set(leaves), merge };
    nodes[b] = null;
    for (let i = 0; i < size; i++) {
      if (nodes[i] && (i === a || nearest[i] === a || nearest[i] === b)) nearest[i] = nearestOf(i, nodes, d);
    }
    yield;
  }
  return merges;
}

/** The nearest live row after `row`, the lowest on ties; -1 if none. */
function nearestOf(row: number, nodes: readonly (Subtree | null)[], d: Float64Array): number {
  const size = nodes.length;
  let best = Infinity;
  let found = -1;
  for (let j = row + 1; j < size; j++) {
    const value = d[row * size + j] ?? Infinity;
    if (nodes[j] && value < best) {
      best = value;
      found = j;
    }
  }
  return found;
}

function closestRow(nodes: readonly (Subtree | null)[], nearest: readonly number[], d: Float64Array): number {
  const size = nodes.length;
  let best = Infinity;
  let found = -1;
  for (let i = 0; i < size; i++) {
    const j = nearest[i] ?? -1;
    if (!nodes[i] || j < 0) continue;
    const value = d[i * size + j] ?? Infinity;
    if (found < 0 || value < best) {
      best = value;
      found = i;
    }
  }
  return found;
}

/** Distances of the joined cluster are the averages of its two parts', weighted by their sizes. */
function averageInto(
  d: Float64Array,
  { size, a, b, weightA, weightB }: { size: number; a: number; b: number; weightA: number; weightB: number },
): void {
  const total = weightA + weightB;
  for (let j = 0; j < size; j++) {
    const value = ((d[a * size + j] ?? 0) * weightA + (d[b * size + j] ?? 0) * weightB) / total;
    d[a * size + j] = value;
    d[j * size + a] = value;
  }
}
