import { edgeOf, parsePattern, type UnitRange } from './patternUnits.ts';

/** A set of UTF-16 units as a bitmap: asked of single units, far quicker than a regular expression. */
export class UnitSet {
  private readonly bits = new Int32Array(0x10000 >> 5);

  constructor(ranges: readonly UnitRange[]) {
    for (const [from, to] of ranges)
      for (let unit = from; unit <= to; unit++) this.bits[unit >> 5]! |= 1 << (unit & 31);
  }

  /** Whether the unit at `at` of a text is in the set; outside the text there is none. */
  hasAt(text: string, at: number): boolean {
    if (at < 0 || at >= text.length) return false;
    const unit = text.charCodeAt(at);
    return ((this.bits[unit >> 5]! >>> (unit & 31)) & 1) !== 0;
  }

  /** Whether some unit of `[start, end)` is in the set; both lie in the text. */
  hasWithin(text: string, start: number, end: number): boolean {
    const { bits } = this;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (((bits[unit >> 5]! >>> (unit & 31)) & 1) !== 0) return true;
    }
    return false;
  }
}

/** The units that a pattern of one unit matches: a class `[…]`, or several side by side. */
export const unitsOf = (pattern: RegExp): UnitSet =>
  new UnitSet(edgeOf(parsePattern(pattern.source), 'start').ranges);
