/** 64-bit FNV-1a as 16 hex digits, over the UTF-16 units of a key. Stable across platforms and builds. */
export function hashKey(key: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  for (let i = 0; i < key.length; i++) {
    low ^= key.charCodeAt(i);
    // (high:low) × 0x100000001b3
    const product = (low & 0xffff) * 0x1b3;
    const upper = (low >>> 16) * 0x1b3 + (product >>> 16);
    high = (Math.imul(high, 0x1b3) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (product & 0xffff) | 0;
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(high) + hex(low);
}
