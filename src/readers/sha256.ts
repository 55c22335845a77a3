/** SHA-256 of bytes, hex. The browser's own is missing in pages that came over plain http or from a file. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const own = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  const digest =
    own === undefined
      ? (await import('@noble/hashes/sha2.js')).sha256(bytes)
      : new Uint8Array(await own.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
