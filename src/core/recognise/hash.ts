/** Half of the factor 0x100000001b3: its other half is a shift. */
const PRIME = 0x1b3;

const UPPER = PRIME / 2 ** 32;

/** The upper half of (high:low) × 0x100000001b3; the lower half is that of low × `PRIME`. A float holds low × `PRIME` exactly. */
const multiplied = (high: number, low: number): number =>
  (Math.imul(high, PRIME) + ((((low >>> 0) * UPPER) | 0) + (low << 8))) | 0;

/** The digits of a number on its way into a key, the last one first. */
const DIGITS = new Uint8Array(16);

/** The units of the hex digits. */
const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const hexAt = (half: number, shift: number): number => HEX[(half >>> shift) & 15]!;

/**
 * A 64-bit FNV-1a hash of a key that is added part by part, over its UTF-16 units. Parts of a document's keys are added
 * as they are: strings put together for it would make every look-up in `add` slow.
 */
export class KeyHash {
  private constructor(
    private high: number,
    private low: number,
  ) {}

  /** The hash of nothing yet. */
  static start(): KeyHash {
    return new KeyHash(0xcbf29ce4 | 0, 0x84222325 | 0);
  }

  /** Goes on from where another is: a common beginning serves for many keys, and one hash for all of them in turn. */
  from(other: KeyHash): this {
    this.high = other.high;
    this.low = other.low;
    return this;
  }

  add(part: string): this {
    // In variables, for this loop takes most of the time of a key.
    let { high, low } = this;
    for (let i = 0; i < part.length; i++) {
      low ^= part.charCodeAt(i);
      high = multiplied(high, low);
      low = Math.imul(low, PRIME);
    }
    this.high = high;
    this.low = low;
    return this;
  }

  /** Adds `\0`, which parts the fields of a key, and a field. */
  addField(field: string): this {
    this.addUnit(0);
    return this.add(field);
  }

  /** Adds a field that is a whole number, not below 0. */
  addNumber(value: number): this {
    this.addUnit(0);
    let count = 0;
    for (let rest = value; count === 0 || rest > 0; rest = (rest / 10) | 0) DIGITS[count++] = rest % 10;
    let { high, low } = this;
    while (count > 0) {
      low ^= 48 + DIGITS[--count]!;
      high = multiplied(high, low);
      low = Math.imul(low, PRIME);
    }
    this.high = high;
    this.low = low;
    return this;
  }

  /** 16 hex digits. */
  toString(): string {
    const { high, low } = this;
    return String.fromCharCode(
      hexAt(high, 28),
      hexAt(high, 24),
      hexAt(high, 20),
      hexAt(high, 16),
      hexAt(high, 12),
      hexAt(high, 8),
      hexAt(high, 4),
      hexAt(high, 0),
      hexAt(low, 28),
      hexAt(low, 24),
      hexAt(low, 20),
      hexAt(low, 16),
      hexAt(low, 12),
      hexAt(low, 8),
      hexAt(low, 4),
      hexAt(low, 0),
    );
  }

  private addUnit(unit: number): void {
    const low = this.low ^ unit;
    this.high = multiplied(this.high, low);
    this.low = Math.imul(low, PRIME);
  }
}

/** 64-bit FNV-1a as 16 hex digits, over the UTF-16 units of a key. Stable across platforms and builds. */
export const hashKey = (key: string): string => KeyHash.start().add(key).toString();
