import type { Span } from '../model/index.ts';
import { ENDING, INDUSTRY, PLACE, POINTER, TRAP } from '../lexicon/meaning.ts';
import type { Hits } from './hits.ts';
import type { IndustryMention } from './industries.ts';
import type { ScopedLine } from './scoped.ts';
import { firstSpanFrom } from './spans.ts';

/** What is known of a text: words of the lexicon, and industries, of which some are found by rule. */
export interface Known {
  readonly hits: Hits;
  readonly industries: readonly IndustryMention[];
}

const WORDS = INDUSTRY | TRAP | ENDING;

/** Whether the lexicon knows what a hit names, be it no industry. */
export function isNamed(hits: Hits, hit: number): boolean {
  const roles = hits.roles[hit]!;
  if ((roles & WORDS) !== 0) return true;
  if ((roles & (PLACE | POINTER)) === 0) return false;
  const { regions, deictic } = hits.meaning(hit);
  return regions !== null || deictic !== null;
}

/** Whether one of some spans, in order and apart from each other, overlaps `[start, end)`. */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  const next = firstSpanFrom(spans, start);
  if (next > 0 && spans[next - 1]!.end > start) return true;
  return next < spans.length && spans[next]!.start < end;
}

/** Whether a hit that names something or an industry overlaps a span. */
export function isKnown({ hits, industries }: Known, { start, end }: Span): boolean {
  const { starts, ends } = hits;
  for (let i = Math.max(0, hits.firstFrom(start) - 1); i < hits.length && starts[i]! < end; i++)
    if (ends[i]! > start && isNamed(hits, i)) return true;
  return overlaps(industries, start, end);
}

/** The lines that were read of a text: not asides and menus. Few of them hold anything, so one is only fetched if asked for. */
export class ReadLines {
  constructor(private readonly lines: readonly ScopedLine[]) {}

  /** The line that holds the unit at `at`, or null where none of those that were read does. */
  at(at: number): Span | null {
    const { lines } = this;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]!.line.start <= at) low = middle + 1;
      else high = middle;
    }
    const line = low === 0 ? null : lines[low - 1]!.line;
    return line === null || at >= line.end ? null : line;
  }
}
