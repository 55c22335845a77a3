/** A document that says what an earlier one says. */
export interface Duplicate {
  /** Places in the list that was given. */
  readonly index: number;
  readonly of: number;
  readonly kind: 'same' | 'near';
  /** Estimated share of what both say in what either says, 0–1; 1 for the same text. */
  readonly similarity: number;
}

/** Texts of which this share is common are one article in two editions; two bulletins of one form are well below. */
export const NEAR = 0.9;

/** Units of a shingle; without blanks and punctuation. */
const SHINGLE = 5;

/** Texts with fewer units are compared as wholes only. */
const FEWEST_UNITS = 80;

/** Places of a signature, and how they are cut into bands; texts that agree in a band are compared. */
const PLACES = 128;
const BAND = 8;

/** Longest list of a band: more texts of one form are not compared with each other, which keeps the time linear. */
const MOST_IN_BAND = 8;

/** What stands for a text when it is compared: a few hundred bytes, which may be worked out anywhere. */
export interface TextSign {
  /** Letters, digits and ideographs of the text, and two hashes of them. */
  readonly print: string;
  /** The smallest hashes of its shingles; null where the text is too short to be compared but as a whole. */
  readonly places: Int32Array | null;
}

/**
 * Finds texts that stood earlier in the list already, alike but for blanks and punctuation or for a byline and a few
 * words. The first is kept; a later one is told of once, as a duplicate of one that is kept. Time grows with the
 * length of all texts together.
 */
export function findDuplicates(texts: readonly string[]): readonly Duplicate[] {
  const seen = createDuplicateFinder();
  return texts.flatMap((text) => seen.add(text) ?? []);
}

export interface DuplicateFinder {
  /** Tells whether an earlier text said the same; only a text that none did is kept for comparison. */
  add(text: string | TextSign): Duplicate | undefined;
}

/** The same, one text after the other. */
export function createDuplicateFinder(): DuplicateFinder {
  const whole = new Map<string, number>();
  const bands = new Map<number, number[]>();
  const signatures = new Map<number, Int32Array>();
  let index = -1;
  return {
    add: (text) => {
      index++;
      const { print, places } = typeof text === 'string' ? signOf(text) : text;
      const same = whole.get(print);
      if (same !== undefined) return { index, of: same, kind: 'same', similarity: 1 };
      const keys = places === null ? [] : bandKeys(places);
      if (places !== null) {
        const near = nearest(places, keys, { bands, signatures });
        if (near !== undefined && near.similarity >= NEAR) return { index, ...near, kind: 'near' };
        signatures.set(index, places);
      }
      whole.set(print, index);
      for (const key of keys) {
        const list = bands.get(key);
        if (list === undefined) bands.set(key, [index]);
        else if (list.length < MOST_IN_BAND) list.push(index);
      }
      return undefined;
    },
  };
}

/** Works out what stands for a text; the time grows with its length. */
export function signOf(text: string): TextSign {
  const units = plainUnits(text);
  return { print: fingerprint(units), places: units.length < FEWEST_UNITS ? null : signatureOf(units) };
}

/** Letters, digits and ideographs only, in lower case, so that a new layout makes no new text. */
function plainUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const plain = unit >= 0x4e00 && unit <= 0x9fff ? unit : plainUnit(unit);
    if (plain !== 0) units[length++] = plain;
  }
  return units.subarray(0, length);
}

/** What each unit counts as, once it was asked for; `UNASKED` before. */
const UNASKED = 0xffff;
const PLAIN = new Uint16Array(0x10000).fill(UNASKED);

/** The unit in lower case; 0 for blanks and marks. Halves of a pair stay: most are ideographs. */
function plainUnit(unit: number): number {
  const known = PLAIN[unit]!;
  if (known !== UNASKED) return known;
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  const character = String.fromCharCode(unit);
  const lower = isHalf ? character : character.toLowerCase();
  const counts = isHalf || /[\p{L}\p{N}]/u.test(character);
  PLAIN[unit] = counts ? (lower.length === 1 ? lower.charCodeAt(0) : unit) : 0;
  return PLAIN[unit];
}

/** Two hashes and the length stand for the text, so that no second copy of it is held. */
function fingerprint(units: Uint16Array): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const unit of units) {
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + (b >>> 15);
  }
  return `${units.length}:${mix(a)}:${mix(b)}`;
}

/** Factor of the hash that rolls along the text, and its power for the unit that leaves a shingle. */
const FACTOR = 0x01000193;
const LEAVING = Array.from({ length: SHINGLE }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** MinHash with one permutation: each shingle falls into one place, which keeps its smallest hash. */
function signatureOf(units: Uint16Array): Int32Array {
  const signature = new Int32Array(PLACES).fill(-1);
  let rolling = 0;
  for (let i = 0; i < units.length; i++) {
    rolling = Math.imul(rolling, FACTOR) + units[i]!;
    if (i >= SHINGLE) rolling -= Math.imul(units[i - SHINGLE]!, LEAVING);
    rolling |= 0;
    if (i < SHINGLE - 1) continue;
    const hash = mix(rolling);
    const place = hash & (PLACES - 1);
    const value = hash >>> 8;
    if (signature[place] === -1 || value < signature[place]!) signature[place] = value;
  }
  return fillEmptyPlaces(signature);
}

/** Spreads the bits of a hash over all places. */
function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Short texts leave places empty: such a place borrows from the next that is not, so that it agrees where that does. */
function fillEmptyPlaces(signature: Int32Array): Int32Array {
  const filled = signature.slice();
  for (let place = 0; place < PLACES; place++) {
    let step = 0;
    while (signature[(place + step) % PLACES] === -1 && step < PLACES) step++;
    filled[place] = signature[(place + step) % PLACES]! ^ (step << 24);
  }
  return filled;
}

/** One number for each band and what stands in it; two bands that share a number by chance are told apart later. */
function bandKeys(signature: Int32Array): readonly number[] {
  return Array.from({ length: PLACES / BAND }, (_, band) => {
    let hash = 0;
    for (let place = band * BAND; place < (band + 1) * BAND; place++) hash = mix(hash ^ signature[place]!);
    return band * 2 ** 32 + hash;
  });
}

interface Seen {
  readonly bands: ReadonlyMap<number, readonly number[]>;
  readonly signatures: ReadonlyMap<number, Int32Array>;
}

function nearest(
  signature: Int32Array,
  keys: readonly number[],
  { bands, signatures }: Seen,
): { readonly of: number; readonly similarity: number } | undefined {
  const candidates = new Set(keys.flatMap((key) => bands.get(key) ?? []));
  let best: { of: number; similarity: number } | undefined;
  for (const of of [...candidates].sort((a, b) => a - b)) {
    const similarity = agreement(signature, signatures.get(of)!);
    if (best === undefined || similarity > best.similarity) best = { of, similarity };
  }
  return best;
}

function agreement(a: Int32Array, b: Int32Array): number {
  let equal = 0;
  for (let place = 0; place < PLACES; place++) if (a[place] === b[place]) equal++;
  return equal / PLACES;
}
