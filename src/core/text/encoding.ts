import { walkBytes, type ByteWalk, type Encoding } from './byteWalk.ts';

/** The encoding of a file and how it was found out. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark at the start, 0 where there is none. */
  readonly bom: number;
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
];

/** The statistics need no more than the first bytes. */
const SAMPLE = 65_536;

/** Damaged UTF-8 is still UTF-8 while well-formed characters outnumber bad bytes so many times. */
const UTF8_TRUST = 10;

/** Smallest share of everyday characters in text of two-byte Chinese; below it the bytes are Western. */
const CHINESE_SHARE = 0.5;

const UTF16_SHARE = 0.9;

/**
 * Tells the encodings of Chinese and English text files apart: by the byte order mark, by well-formed UTF-8, by
 * zero bytes (UTF-16), else by which reading consists of everyday characters. `isUtf8` may be given when known.
 */
export function guessEncoding(bytes: Uint8Array, isUtf8?: boolean): EncodingGuess {
  const mark = MARKS.find((each) => each.bytes.every((byte, i) => bytes[i] === byte));
  if (mark !== undefined) return { encoding: mark.encoding, bom: mark.bytes.length };
  if (isUtf8 ?? walkBytes(bytes, 'utf-8').bad === 0) {
    return { encoding: guessUtf16(bytes) ?? 'utf-8', bom: 0 };
  }
  return { encoding: guessUtf16(bytes) ?? guessMultibyte(bytes), bom: 0 };
}

/**
 * UTF-16 without a mark: zero bytes (of spaces, digits, line ends), and everyday characters when read so. Zero bytes
 * stand on both sides of the units where the text has an 一, which is U+4E00.
 */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (!bytes.subarray(0, end).includes(0)) return null;
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    common: walkBytes(bytes, encoding, 0, end).common,
  }));
  const likely = big!.common > little!.common ? big! : little!;
  return likely.common * 2 >= UTF16_SHARE * end ? likely.encoding : null;
}

function guessMultibyte(bytes: Uint8Array): Encoding {
  const end = Math.min(bytes.length, SAMPLE);
  const utf8 = walkBytes(bytes, 'utf-8', 0, end);
  if (utf8.wide > UTF8_TRUST * utf8.bad) return 'utf-8';
  const gb = share(walkBytes(bytes, 'gb18030', 0, end));
  const big5 = share(walkBytes(bytes, 'big5', 0, end));
  if (Math.max(gb, big5) < CHINESE_SHARE) return utf8.wide > utf8.bad ? 'utf-8' : 'windows-1252';
  return big5 > gb ? 'big5' : 'gb18030';
}

function share({ wide, common, bad }: ByteWalk): number {
  return wide + bad === 0 ? 0 : common / (wide + bad);
}
