import type { SignedSpan } from './clausePattern.ts';

/** How far behind a place rules look for a word, in UTF-16 units. */
export const FORESIGHT = 16;

/** A clause that knows what may stand behind it. */
export interface ForesightedSpan extends SignedSpan {
  /** Its signs and those of what stands at most `FORESIGHT` units behind it; all signs where that is not known. */
  readonly ahead: number;
}

/** All signs there are: anything may stand where nobody has looked. */
export const ANYTHING = -1;

/** Signs of the clauses of a line from one on, up to an offset; all signs where the line ends before. */
export function signsUpTo(clauses: readonly SignedSpan[], index: number, offset: number): number {
  let found = 0;
  for (let i = index; i < clauses.length; i++) {
    const { signs, end } = clauses[i]!;
    found |= signs;
    if (end >= offset) return found;
  }
  return ANYTHING;
}

/** The clause that is read, with what may stand behind it: one object for clause after clause. */
export class Foresight implements ForesightedSpan {
  start = 0;
  end = 0;
  signs = 0;
  ahead = ANYTHING;

  /** Goes on to the clause numbered `index` of a line. */
  enter(clauses: readonly SignedSpan[], index: number): this {
    const { start, end, signs } = clauses[index]!;
    this.start = start;
    this.end = end;
    this.signs = signs;
    this.ahead = signsUpTo(clauses, index, end + FORESIGHT);
    return this;
  }
}

/** Whether a unit of some sign may stand at most `FORESIGHT` units behind a place of a clause that ends at `end`. */
export const mayFollow = (clause: ForesightedSpan, sign: number, end: number): boolean =>
  (clause.ahead & sign) !== 0 || end > clause.end;
