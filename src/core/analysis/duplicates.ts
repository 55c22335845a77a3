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
  add(text: string): Duplicate | undefined;
}

/** The same, one text after the other. */
export function createDuplicateFinder(): DuplicateFinder {
  const whole = new Map<string, number>();
  const bands = new Map<string, number[]>();
  const signatures = new Map<number, Int32Array>();
  let index = -1;
  return {
    add: (text) => {
      index++;
      const plain = plainText(text);
      const print = fingerprint(plain);
      const same = whole.get(print);
      if (same !== undefined) return { index, of: same, kind: 'same', similarity: 1 };
      if (plain.length < FEWEST_UNITS) {
        whole.set(print, index);
        return undefined;
      }
      const signature = signatureOf(plain);
      const near = nearest(signature, bands, signatures);
      if (near !== undefined && near.similarity >= NEAR) return { index, ...near, kind: 'near' };
      whole.set(print, index);
      signatures.set(index, signature);
      for (const key of bandKeys(signature)) {
        const list = bands.get(key);
        if (list === undefined) bands.set(key, [index]);
        else if (list.length < MOST_IN_BAND) list.push(index);
      }
      return undefined;
    },
  };
}

/** Letters, digits and ideographs only, so that a new layout makes no new text. */
function plainText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Two hashes and the length stand for the text, so that no second copy of it is held. */
function fingerprint(plain: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) + (b >>> 15);
  }
  return `${plain.length}:${mix(a)}:${mix(b)}`;
}

/** MinHash with one permutation: each shingle falls into one place, which keeps its smallest hash. */
function signatureOf(plain: string): Int32Array {
  const signature = new Int32Array(PLACES).fill(-1);
  for (let i = 0; i + SHINGLE <= plain.length; i++) {
    let hash = 0x811c9dc5;
    for (let k = i; k < i + SHINGLE; k++) hash = Math.imul(hash ^ plain.charCodeAt(k), 0x01000193);
    hash = mix(hash);
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

function bandKeys(signature: Int32Array): readonly string[] {
  return Array.from({ length: PLACES / BAND }, (_, band) => {
    return `${band}:${signature.subarray(band * BAND, (band + 1) * BAND).join()}`;
  });
}

function nearest(
  signature: Int32Array,
  bands: ReadonlyMap<string, readonly number[]>,
  signatures: ReadonlyMap<number, Int32Array>,
): { readonly of: number; readonly similarity: number } | undefined {
  const candidates = new Set(bandKeys(signature).flatMap((key) => bands.get(key) ?? []));
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
