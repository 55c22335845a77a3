import { edgeOf, parsePattern, type UnitRange } from './patternUnits.ts';

/** A pattern that begins or ends with a unit of its sign. */
export class SignedPattern {
  constructor(
    readonly sign: number,
    private readonly pattern: RegExp,
  ) {}

  /** As `pattern.test(text.slice(start, end))`, where the unit at the edge of the stretch has the given signs. */
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

  private signed(pattern: RegExp, edge: 'start' | 'end'): SignedPattern {
    const { isEmpty, ranges } = edgeOf(parsePattern(pattern.source), edge);
    if (isEmpty) throw new Error(`${pattern} needs no unit`);
    return new SignedPattern(this.add(ranges), pattern);
  }
}
