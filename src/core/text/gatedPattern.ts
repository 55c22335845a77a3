import { countUnits, edgeOf, isAnchored, neededBy, parsePattern, type UnitRange } from './patternUnits.ts';
import { UnitSet } from './unitSet.ts';

/** A gate that lets more units through than this would hold back little. */
const MOST = 4000;

/** What a pattern needs of a stretch of text that it matches, as units; null where nothing can be said, or too little. */
export interface Needs {
  /** Whether the pattern may match an empty stretch. */
  readonly isEmpty: boolean;
  /** The first unit is one of these. */
  readonly first: readonly UnitRange[] | null;
  /** The last unit is one of these. */
  readonly last: readonly UnitRange[] | null;
  /** Some unit is one of these. */
  readonly some: readonly UnitRange[] | null;
}

const few = (ranges: readonly UnitRange[] | null): readonly UnitRange[] | null =>
  ranges !== null && countUnits(ranges) <= MOST ? ranges : null;

/** Reads from a pattern what it needs of a stretch. */
export function needsOf({ source, flags }: RegExp): Needs {
  if (flags !== '' && flags !== 'y') return { isEmpty: true, first: null, last: null, some: null };
  const node = parsePattern(source);
  const [start, end] = [edgeOf(node, 'start'), edgeOf(node, 'end')];
  const [fromStart, toEnd] = [isAnchored(node, 'start'), isAnchored(node, 'end')];
  // What matches all of a stretch begins with its first unit, if it has one.
  const isWhole = fromStart && toEnd;
  const first = fromStart && (isWhole || !start.isEmpty) ? few(start.ranges) : null;
  const last = toEnd && (isWhole || !end.isEmpty) ? few(end.ranges) : null;
  return { isEmpty: start.isEmpty, first, last, some: few(neededBy(node, first ? start.ranges : [])) };
}

/**
 * A pattern for stretches of a long text, asked only where it can match: most stretches are settled by one look into
 * a bitmap, without a substring and without a regular expression. What can match is read from the pattern itself: the
 * units that a match at the start (`^…`) begins with, that one at the end (`…$`) ends with, or of which it needs one.
 */
export class GatedPattern {
  /** Whether what it needs has been made ready to be looked up. */
  private isReady = false;
  private isEmpty = true;
  private first: UnitSet | null = null;
  private last: UnitSet | null = null;
  private some: UnitSet | null = null;

  constructor(readonly pattern: RegExp) {}

  /** As `pattern.test(text.slice(start, end))`; `start` is not negative. */
  test(text: string, start: number, end: number): boolean {
    return this.mayMatch(text, start, end) && this.pattern.test(text.slice(start, end));
  }

  /** As `pattern.exec(text.slice(start, end))`; `start` is not negative. */
  exec(text: string, start: number, end: number): RegExpExecArray | null {
    return this.mayMatch(text, start, end) ? this.pattern.exec(text.slice(start, end)) : null;
  }

  private mayMatch(text: string, start: number, end: number): boolean {
    if (!this.isReady) this.makeReady();
    const { first, last, some } = this;
    const behind = end < text.length ? end : text.length;
    if (start >= behind) return this.isEmpty;
    if (first !== null && !first.hasAt(text, start)) return false;
    if (last !== null && !last.hasAt(text, behind - 1)) return false;
    return some === null || some.hasWithin(text, start, behind);
  }

  private makeReady(): void {
    const { isEmpty, first, last, some } = needsOf(this.pattern);
    this.isEmpty = isEmpty;
    this.first = first && new UnitSet(first);
    this.last = last && new UnitSet(last);
    this.some = some && new UnitSet(some);
    this.isReady = true;
  }
}

/** A pattern behind the gate that its own source tells; made ready at the first use. */
export const gated = (pattern: RegExp): GatedPattern => new GatedPattern(pattern);
