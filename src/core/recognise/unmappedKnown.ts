import type { Span } from '../model/index.ts';
import { ENDING, INDUSTRY, PLACE, POINTER, TRAP } from '../lexicon/meaning.ts';
import { firstHitFrom, type Hit } from './hits.ts';
import type { IndustryMention } from './industries.ts';

/** What is known of a text: words of the lexicon, and industries, of which some are found by rule. */
export interface Known {
  readonly hits: readonly Hit[];
  readonly industries: readonly IndustryMention[];
}

const WORDS = INDUSTRY | TRAP | ENDING;

/** Whether the lexicon knows what a hit names, be it no industry. */
export function isNamed({ roles, meaning }: Hit): boolean {
  if ((roles & WORDS) !== 0) return true;
  return (roles & (PLACE | POINTER)) !== 0 && (meaning.regions !== null || meaning.deictic !== null);
}

/** Whether one of some spans, in order and apart from each other, overlaps another. */
export function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstHitFrom(spans, start);
  if (next > 0 && spans[next - 1]!.end > start) return true;
  return next < spans.length && spans[next]!.start < end;
}

/** Whether a hit that names something or an industry overlaps a span. */
export function isKnown({ hits, industries }: Known, span: Span): boolean {
  for (let i = Math.max(0, firstHitFrom(hits, span.start) - 1); i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.start >= span.end) break;
    if (hit.end > span.start && isNamed(hit)) return true;
  }
  return overlaps(industries, span);
}
