/** One exclusive intersection: the items that exactly these sets hold, and no other. */
export interface Intersection<T> {
  /** Indices of the sets, ascending; never empty. */
  readonly members: readonly number[];
  readonly items: readonly T[];
}

/** Items of each set in turn, each item once, in order of first appearance. */
export function unionOf<T>(sets: readonly ReadonlySet<T>[]): T[] {
  return [...new Set(sets.flatMap((set) => [...set]))];
}

/** Items that every set holds, in the order of the first. No sets: nothing. */
export function sharedByAll<T>(sets: readonly ReadonlySet<T>[]): T[] {
  const [first, ...rest] = sets;
  return first ? [...first].filter((item) => rest.every((set) => set.has(item))) : [];
}

/** Items that only the set at `index` holds. */
export function onlyIn<T>(sets: readonly ReadonlySet<T>[], index: number): T[] {
  const set = sets[index];
  if (!set) throw new Error(`no set at index ${index} of ${sets.length}`);
  return [...set].filter((item) => sets.every((other, i) => i === index || !other.has(item)));
}

/** Indices of the sets that hold the item. */
export function membershipOf<T>(sets: readonly ReadonlySet<T>[], item: T): number[] {
  return sets.flatMap((set, index) => (set.has(item) ? [index] : []));
}

/**
 * Non-empty exclusive intersections, as an UpSet plot shows them: every item falls in exactly one.
 * Largest first; then the one with more sets; then by set indices.
 */
export function exclusiveIntersections<T>(sets: readonly ReadonlySet<T>[]): Intersection<T>[] {
  const groups = new Map<string, { members: number[]; items: T[] }>();
  for (const item of unionOf(sets)) {
    const members = membershipOf(sets, item);
    const key = members.join(',');
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { members, items: [item] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      b.items.length - a.items.length ||
      b.members.length - a.members.length ||
      compareLists(a.members, b.members),
  );
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
