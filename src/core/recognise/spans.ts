import type { Span } from '../model/index.ts';

/** Index of the first of some spans, in order, that starts at or after `offset`. */
export function firstSpanFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts spans by start, then by end, in place; most lists are in order as they come, which a look finds out. */
export function sortSpans<T extends Span>(spans: T[]): T[] {
  for (let i = 1; i < spans.length; i++)
    if (inOrder(spans[i - 1]!, spans[i]!) > 0) return spans.sort(inOrder);
  return spans;
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
