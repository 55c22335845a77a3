import { edgeOf, neededBy, parsePattern, type UnitRange } from './patternUnits.ts';

/** A pattern that begins with a unit of its sign, or ends with one, or holds one. */
export class SignedPattern {
  constructor(
    readonly sign: number,
    private readonly pattern: RegExp,
  ) {}

  /** As `pattern.test(text.slice(start, end))`, where the unit at the edge of the stretch, or all units of it, have the given signs. */
  test(signs: number, text: string, start: number, end: number): boolean {
    return (signs & this.sign) !== 0 && this.pattern.test(text.slice(start, end));
  }
}

/**
 * Signs of units, as bits of one table: one look at the unit right before (or right behind) a word tells which of up to
 * 32 patterns may match there, so that a word without any costs next to nothing.
 */
export class UnitSigns {
  private readonly table = new Int32Array(0x10000);
  private made = 0;

  /** A new sign of the units of some ranges. */
  add(ranges: readonly UnitRange[]): number {
    if (this.made === 32) throw new Error('no bit is left for another sign of units');
    const sign = 1 << this.made++;
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) this.table[unit]! |= sign;
    return sign;
  }

  /** A pattern `^…` that needs a unit, with the sign of those that it begins with. */
  beginning(pattern: RegExp): SignedPattern {
    return this.signed(pattern, 'start');
  }

  /** A pattern `…$` that needs a unit, with the sign of those that it ends with. */
  ending(pattern: RegExp): SignedPattern {
    return this.signed(pattern, 'end');
  }

  /** Signs of the unit at `at` of a text; outside the text there are none. */
  at(text: string, at: number): number {
    return at >= 0 && at < text.length ? this.table[text.charCodeAt(at)]! : 0;
  }

  /** A pattern of which every match holds a unit of some kind, with the sign of those. */
  holding(pattern: RegExp): SignedPattern {
    const needed = neededBy(parsePattern(pattern.source));
    if (!needed) throw new Error(`${pattern} needs no unit`);
    return new SignedPattern(this.add(needed), pattern);
  }

  /** Signs of all units of `[start, end)` together; both lie in the text. */
  within(text: string, start: number, end: number): number {
    let signs = 0;
    for (let at = start; at < end; at++) signs |= this.table[text.charCodeAt(at)]!;
    return signs;
  }

  private signed(pattern: RegExp, edge: 'start' | 'end'): SignedPattern {
    const { isEmpty, ranges } = edgeOf(parsePattern(pattern.source), edge);
    if (isEmpty) throw new Error(`${pattern} needs no unit`);
    return new SignedPattern(this.add(ranges), pattern);
  }
}
