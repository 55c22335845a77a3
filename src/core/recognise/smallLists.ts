/**
 * A list with one more item; use what is returned. Most lists of a clause hold one thing or two, and an array that is
 * filled by `push` alone keeps room for sixteen more.
 */
export function withItem<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  if (list.length === 1) return [list[0]!, item];
  if (list.length === 2) return [list[0]!, list[1]!, item];
  list.push(item);
  return list;
}

/** The items of a list from one number up to another; one or two are copied sooner than `slice` begins. */
export function partOf<T>(list: readonly T[], from: number, to: number): T[] {
  if (to - from === 1) return [list[from]!];
  if (to - from === 2) return [list[from]!, list[from + 1]!];
  return list.slice(from, to);
}
