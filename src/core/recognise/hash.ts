/** The two hex digits of every byte. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A 64-bit FNV-1a hash after some units of a key. */
export interface HashState {
  readonly high: number;
  readonly low: number;
}

/** The hash of nothing yet. */
export const NO_KEY: HashState = { high: 0xcbf29ce4 | 0, low: 0x84222325 | 0 };

/** Goes on with more units of a key: the hash of a common beginning serves for many keys. */
export function hashOn(state: HashState, key: string): HashState {
  let { high, low } = state;
  for (let i = 0; i < key.length; i++) {
    low ^= key.charCodeAt(i);
    // (high:low) × 0x100000001b3
    const product = (low & 0xffff) * 0x1b3;
    const upper = (low >>> 16) * 0x1b3 + (product >>> 16);
    high = (Math.imul(high, 0x1b3) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (product & 0xffff);
  }
  return { high, low };
}

const hexOfWord = (word: number): string =>
  BYTES[word >>> 24]! + BYTES[(word >>> 16) & 255]! + BYTES[(word >>> 8) & 255]! + BYTES[word & 255]!;

export const hexOf = ({ high, low }: HashState): string => hexOfWord(high) + hexOfWord(low);

/** 64-bit FNV-1a as 16 hex digits, over the UTF-16 units of a key. Stable across platforms and builds. */
export const hashKey = (key: string): string => hexOf(hashOn(NO_KEY, key));
