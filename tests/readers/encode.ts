import { Buffer } from 'node:buffer';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Bytes of a text in a legacy encoding, by asking the decoder for each pair of bytes. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const pairs = tables.get(encoding) ?? pairsOf(encoding);
  tables.set(encoding, pairs);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : pairs.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

export const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...mark, ...bytes]);

function pairsOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd' && !pairs.has(character))
        pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}
