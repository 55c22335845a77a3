import { countUnits, edgeOf, isAnchored, neededBy, parsePattern, type UnitRange } from './patternUnits.ts';
import { UnitSet } from './unitSet.ts';

/** A gate that lets more units through than this would hold back little. */
const MOST = 4000;

/** What must hold of a stretch of text before a pattern is asked at all. */
interface Gate {
  /** Whether the pattern may match an empty stretch. */
  readonly isEmpty: boolean;
  /** The first unit is one of these. */
  readonly first: UnitSet | null;
  /** The last unit is one of these. */
  readonly last: UnitSet | null;
  /** Some unit is one of these. */
  readonly some: UnitSet | null;
}

function gateOf({ source, flags }: RegExp): Gate {
  if (flags !== '' && flags !== 'y') return { isEmpty: true, first: null, last: null, some: null };
  const node = parsePattern(source);
  const [start, end] = [edgeOf(node, 'start'), edgeOf(node, 'end')];
  const few = (ranges: readonly UnitRange[] | null): UnitSet | null =>
    ranges !== null && countUnits(ranges) <= MOST ? new UnitSet(ranges) : null;
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
  private gate: Gate | null = null;

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
    const { isEmpty, first, last, some } = (this.gate ??= gateOf(this.pattern));
    const behind = end < text.length ? end : text.length;
    if (start >= behind) return isEmpty;
    if (first !== null && !first.hasAt(text, start)) return false;
    if (last !== null && !last.hasAt(text, behind - 1)) return false;
    return some === null || some.hasWithin(text, start, behind);
  }
}

/** A pattern behind the gate that its own source tells; made ready at the first use. */
export const gated = (pattern: RegExp): GatedPattern => new GatedPattern(pattern);
