import type { Span } from '../model/index.ts';
import { rangesOf, unitsOf } from '../text/unitSet.ts';
import { signOfRanges, type SignedSpan } from './clausePattern.ts';
import { isLead } from './leads.ts';

/** Emoji, keycaps and enclosed numbers that posts put before a name. */
const ORNAMENT = /(?:\p{Extended_Pictographic}|\u20e3|\ufe0f|\u200d|[\u2460-\u24ff\u3200-\u32ff])+/gu;

/** Clauses that hold a unit which may be an ornament; all others are surely none. */
const MAY_HAVE_ORNAMENT = signOfRanges(rangesOf(/[^\u4e00-\u9fff\x20-\x7e“”‘’，。、：；（）《》—…·]/));

const SPACES = unitsOf(/\s/);

/** Where the words of a clause before `start` begin, … */
export function startOfLead(text: string, clause: Span, start: number): number {
  let from = clause.start;
  while (from < start && SPACES.hasAt(text, from)) from++;
  return from;
}

/** … and where they end, without the blanks behind them. */
export function endOfLead(text: string, clause: Span, start: number): number {
  let to = start;
  while (to > clause.start && SPACES.hasAt(text, to - 1)) to--;
  return to;
}

/** Whether a place stands at the head of its clause. */
export function isInitial(text: string, clause: SignedSpan, start: number): boolean {
  const from = startOfLead(text, clause, start);
  const to = endOfLead(text, clause, start);
  if (from >= to || isLead(text, from, to)) return true;
  if ((clause.signs & MAY_HAVE_ORNAMENT) === 0) return false;
  const lead = text.slice(from, to).replace(ORNAMENT, '');
  return lead.length === 0 || isLead(lead, 0, lead.length);
}
