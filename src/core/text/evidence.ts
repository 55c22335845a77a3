import type { Evidence, Span } from '../model/index.ts';

/** Context on each side of a quote, in UTF-16 units. */
const CONTEXT = 32;

/** The passage at a span of a document's text with its context, ready to be found again. */
export function evidenceAt(text: string, { start, end }: Span): Evidence {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
