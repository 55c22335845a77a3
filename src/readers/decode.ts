import { walkBytes, type Encoding } from '../core/text/byteWalk.ts';
import { guessEncoding } from '../core/text/encoding.ts';
import { decodeUtf8 } from './decodeUtf8.ts';

/** The text of a file's bytes, and what was found on the way. */
export interface Decoded {
  /** Without a byte order mark; bytes that belong to no character read U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes that belong to no character: damage, a cut end, or a wrong guess. */
  readonly badBytes: number;
  /** Offset in the file of the first of these, or null. */
  readonly firstBadByte: number | null;
}

/**
 * Bytes → text, in UTF-8, UTF-16, GB18030 (with GBK and GB 2312), Big5 or Windows-1252. Never throws.
 * `declared` is what the file says of itself; it is followed unless the bytes say otherwise.
 */
export function decodeBytes(bytes: Uint8Array, declared?: Encoding): Decoded {
  const utf8 = decodeUtf8(bytes);
  // Without a zero these bytes are nothing else.
  if (utf8 !== null && !utf8.includes('\0')) return wellFormed(utf8);
  const guess = guessEncoding(bytes, utf8 !== null);
  if (guess.encoding === 'utf-8' && utf8 !== null) return wellFormed(utf8);
  const encoding = chooseEncoding(bytes, guess, declared);
  const body = bytes.subarray(guess.bom);
  const { bad, firstBad } = walkBytes(bytes, encoding, guess.bom);
  return {
    text: encoding === 'windows-1252' ? decodeWestern(body) : decodeWith(encoding, body),
    encoding,
    badBytes: bad,
    firstBadByte: firstBad < 0 ? null : firstBad,
  };
}

const BYTE_ORDER_MARK = 0xfeff;

/** UTF-8 in which no byte is bad; its byte order mark, if any, is dropped. */
function wellFormed(utf8: string): Decoded {
  const text = utf8.charCodeAt(0) === BYTE_ORDER_MARK ? utf8.slice(1) : utf8;
  return { text, encoding: 'utf-8', badBytes: 0, firstBadByte: null };
}

/** A mark outranks what the file says of itself, which outranks the statistics while its bytes are well formed. */
function chooseEncoding(
  bytes: Uint8Array,
  guess: { readonly encoding: Encoding; readonly bom: number },
  declared: Encoding | undefined,
): Encoding {
  if (declared === undefined || guess.bom > 0 || guess.encoding.startsWith('utf-16')) return guess.encoding;
  return walkBytes(bytes, declared).bad <= walkBytes(bytes, guess.encoding).bad ? declared : guess.encoding;
}

function decodeWith(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** What Windows-1252 has in the place of the control characters U+0080–U+009F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node 20 read Windows-1252 as Latin-1, so the difference is made up for here. */
function decodeWestern(bytes: Uint8Array): string {
  const text = decodeWith('windows-1252', bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));
}
