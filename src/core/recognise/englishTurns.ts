import type { Span } from '../model/index.ts';
import { POLARITY } from '../lexicon/meaning.ts';
import { gated } from '../text/gatedPattern.ts';
import { HAS_LATIN } from './clauses.ts';
import type { Clause } from './scoped.ts';

/** “is phasing out old smelters and will instead focus on …”, “makes steel but is cutting capacity”. */
const TURN = gated(/ (?:but|and (?:will |is |are |plans to )?instead) /);

/** The part of a restrained clause in English that lies beyond a turn, where its restraint does not reach; null without one. */
export function freeOfRestraint(text: string, clause: Clause): Span | null {
  if ((clause.signs & HAS_LATIN) === 0) return null;
  const first = clause.firstCue(POLARITY);
  if (first === null) return null;
  const before = TURN.exec(text, clause.start, first.start);
  if (before) return { start: clause.start, end: clause.start + before.index };
  const { end } = clause.strongestCue(POLARITY, clause.end)!;
  const behind = TURN.exec(text, end, clause.end);
  return behind && { start: end + behind.index, end: clause.end };
}
