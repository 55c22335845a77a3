import { neededBy, parsePattern, type UnitRange } from '../text/patternUnits.ts';
import type { Span } from '../model/index.ts';

/** Lowest bits of an entry of `UNIT_SIGNS`: the class of a mark that may part clauses, 0 for other units. */
export const MARK_CLASS = 7;

const FIRST_BIT = 3;
const LAST_BIT = 31;

/**
 * By UTF-16 unit: the class of a mark and, as a bit each, the patterns of which a match needs such a unit. Cutting a
 * text into clauses looks every unit up and so finds out at once what can stand in each clause.
 */
export const UNIT_SIGNS = new Int32Array(0x10000);

/** Units of the same signs are of one class: a table of classes is small enough to stay near. */
export interface UnitClasses {
  /** By UTF-16 unit. */
  readonly classes: Uint8Array;
  /** By class. */
  readonly signsOf: Int32Array;
}

let known: UnitClasses | null = null;

/** The classes of all units, once all signs have been made. */
export const unitClasses = (): UnitClasses => (known ??= classify());

function classify(): UnitClasses {
  const classes = new Uint8Array(UNIT_SIGNS.length);
  const classOf = new Map<number, number>();
  for (let unit = 0; unit < UNIT_SIGNS.length; unit++) {
    const signs = UNIT_SIGNS[unit]!;
    if (!classOf.has(signs)) classOf.set(signs, classOf.size);
    classes[unit] = classOf.get(signs)!;
  }
  if (classOf.size > 256) throw new Error(`${classOf.size} classes of units do not fit into a byte`);
  return { classes, signsOf: Int32Array.from(classOf.keys()) };
}

let nextBit = FIRST_BIT;

/** A new sign of clauses: those that hold one of the units have its bit. */
export function signOf(units: Iterable<number>): number {
  if (nextBit > LAST_BIT) throw new Error('no bit is left for another sign of clauses');
  known = null;
  const bit = 1 << nextBit++;
  for (const unit of units) UNIT_SIGNS[unit]! |= bit;
  return bit;
}

/** A new sign of clauses that hold a unit of some ranges. */
export function signOfRanges(ranges: readonly UnitRange[]): number {
  const bit = signOf([]);
  for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) UNIT_SIGNS[unit]! |= bit;
  return bit;
}

/** A stretch of text with the signs of its units, and maybe of some around it. */
export interface SignedSpan extends Span {
  readonly signs: number;
}

/** A pattern that is asked of whole clauses, and only of those that hold a unit without which it cannot match. */
export class ClausePattern {
  /** Of clauses that it may match in. */
  readonly sign: number;

  constructor(private readonly pattern: RegExp) {
    const needed = neededBy(parsePattern(pattern.source));
    if (!needed) throw new Error(`${pattern} needs no unit`);
    this.sign = signOfRanges(needed);
  }

  /** Whether the pattern matches in the clause. */
  test(text: string, { start, end, signs }: SignedSpan): boolean {
    return (signs & this.sign) !== 0 && this.pattern.test(text.slice(start, end));
  }
}
