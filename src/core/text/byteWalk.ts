/** Character encodings that are told apart; names as `TextDecoder` knows them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What walking through bytes as if they were of one encoding shows. */
export interface ByteWalk {
  /** Characters of several bytes, well formed. */
  readonly wide: number;
  /** Those among them that running text is made of: punctuation and the everyday ideographs. */
  readonly common: number;
  /** Bytes that belong to no character. */
  readonly bad: number;
  /** Offset of the first of these, or -1. */
  readonly firstBad: number;
}

/** Length of the character at `i`: negative when it is an everyday one, 0 when the byte belongs to none. */
type CharacterLength = (bytes: Uint8Array, i: number) => number;

const LENGTH_OF: Readonly<Record<Encoding, CharacterLength>> = {
  'utf-8': utf8Length,
  'utf-16le': (bytes, i) => utf16Length(bytes, i, 1),
  'utf-16be': (bytes, i) => utf16Length(bytes, i, 0),
  gb18030: gbLength,
  big5: big5Length,
  'windows-1252': () => 1,
};

/** Walks through the bytes from `start` on, character by character. */
export function walkBytes(bytes: Uint8Array, encoding: Encoding, start = 0, end = bytes.length): ByteWalk {
  const lengthAt = LENGTH_OF[encoding];
  let [wide, common, bad, firstBad] = [0, 0, 0, -1];
  for (let i = start; i < end;) {
    const length = lengthAt(bytes, i);
    if (length === 0) {
      if (firstBad < 0) firstBad = i;
      bad++;
    }
    if (length < 0) common++;
    if (Math.abs(length) > 1) wide++;
    i += Math.abs(length) || 1;
  }
  return { wide, common, bad, firstBad };
}

/** Byte at `i`, or 0 behind the end, which is no trail byte in any of the encodings. */
function at(bytes: Uint8Array, i: number): number {
  return i < bytes.length ? bytes[i]! : 0;
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** As the Encoding Standard has it: no overlong forms, no surrogates, nothing above U+10FFFF. */
function utf8Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const length = isBetween(lead, 0xc2, 0xdf) ? 2 : isBetween(lead, 0xe0, 0xef) ? 3 : lead <= 0xf4 ? 4 : 0;
  if (length === 0 || lead < 0xc2) return 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (!isBetween(at(bytes, i + 1), lowest, highest)) return 0;
  for (let k = 2; k < length; k++) if (!isBetween(at(bytes, i + k), 0x80, 0xbf)) return 0;
  return -length;
}

/** `high` is the place of the upper byte in a unit. Common: ASCII, Chinese punctuation, ideographs. */
function utf16Length(bytes: Uint8Array, i: number, high: 0 | 1): number {
  if (i + 1 >= bytes.length) return 0;
  const upper = bytes[i + high]!;
  const lower = bytes[i + 1 - high]!;
  if (isBetween(upper, 0xdc, 0xdf)) return 0;
  if (isBetween(upper, 0xd8, 0xdb)) return isBetween(at(bytes, i + 2 + high), 0xdc, 0xdf) ? 4 : 0;
  const isText = upper === 0 ? isBetween(lower, 9, 0x7e) : isBetween(upper, 0x4e, 0x9f);
  return isText || upper === 0x20 || upper === 0x30 || upper === 0xff ? -2 : 2;
}

/** Common: the symbols and the 3,755 ideographs of the first level of GB 2312. */
function gbLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  if (lead === 0x80 || lead === 0xff) return 0;
  const trail = at(bytes, i + 1);
  if (isBetween(trail, 0x30, 0x39)) {
    return isBetween(at(bytes, i + 2), 0x81, 0xfe) && isBetween(at(bytes, i + 3), 0x30, 0x39) ? 4 : 0;
  }
  if (!isBetween(trail, 0x40, 0xfe) || trail === 0x7f) return 0;
  const isCommon = trail >= 0xa1 && (isBetween(lead, 0xb0, 0xd7) || isBetween(lead, 0xa1, 0xa3));
  return isCommon ? -2 : 2;
}

/** Common: the symbols and the 5,401 ideographs of the first level. */
function big5Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!;
  if (lead < 0x80) return 1;
  const trail = at(bytes, i + 1);
  const isPair =
    isBetween(lead, 0x81, 0xfe) && (isBetween(trail, 0x40, 0x7e) || isBetween(trail, 0xa1, 0xfe));
  if (!isPair) return 0;
  return isBetween(lead, 0xa4, 0xc6) || isBetween(lead, 0xa1, 0xa3) ? -2 : 2;
}
