/** Codes of the 16 hex digits. */
const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const digits = new Uint8Array(16);

/** 64-bit FNV-1a as 16 hex digits, over the UTF-16 units of a key. Stable across platforms and builds. */
export function hashKey(key: string): string {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (let i = 0; i < key.length; i++) {
    low ^= key.charCodeAt(i);
    // (high:low) × 0x100000001b3
    const product = (low & 0xffff) * 0x1b3;
    const upper = (low >>> 16) * 0x1b3 + (product >>> 16);
    high = (Math.imul(high, 0x1b3) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (product & 0xffff);
  }
  for (let i = 0; i < 8; i++) {
    digits[7 - i] = HEX[(high >>> (4 * i)) & 15]!;
    digits[15 - i] = HEX[(low >>> (4 * i)) & 15]!;
  }
  return String.fromCharCode(...digits);
}
