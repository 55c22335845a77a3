import type { SignedSpan } from './clausePattern.ts';
import { MAY_COUNT } from './quantity.ts';
import type { Clause } from './scoped.ts';

/** Numbers that stand for one clause: where it begins and ends, its signs, its line and its place there. */
const SIZE = 5;

/** Where the lists of documents are put together, one after the other, to be copied in one piece. */
const room: number[] = [];

/** Gathers the clauses of a document that may state something in numbers, line by line. */
export class CountingList {
  private size = 0;

  /** Takes up the clauses of the line of that number, while they are at hand. */
  add(line: number, clauses: readonly Clause[]): void {
    let at = this.size;
    for (let i = 0; i < clauses.length; i++) {
      const { start, end, signs, isQuestion } = clauses[i]!;
      if ((signs & MAY_COUNT) === 0 || isQuestion) continue;
      room[at] = start;
      room[at + 1] = end;
      room[at + 2] = signs;
      room[at + 3] = line;
      room[at + 4] = i;
      at += SIZE;
    }
    this.size = at;
  }

  /** The list as numbers side by side: whoever wants numbers need not fetch all lines and clauses for the few that have some. */
  list(): readonly number[] {
    return room.slice(0, this.size);
  }
}

/** Goes through such a list from its first clause to its last. */
export class CountingClauses implements SignedSpan {
  start = 0;
  end = 0;
  signs = 0;
  /** Number of its line. */
  line = 0;
  /** Number of the clause in its line. */
  clause = 0;
  private at = 0;

  constructor(private readonly list: readonly number[]) {}

  /** Goes on to the next; false where none is left. */
  next(): boolean {
    const { list, at } = this;
    if (at >= list.length) return false;
    this.start = list[at]!;
    this.end = list[at + 1]!;
    this.signs = list[at + 2]!;
    this.line = list[at + 3]!;
    this.clause = list[at + 4]!;
    this.at = at + SIZE;
    return true;
  }
}
