import { Buffer, isUtf8, transcode } from 'node:buffer';
import { walkBytes, type Encoding } from '../core/text/byteWalk.ts';
import { guessEncoding } from '../core/text/encoding.ts';

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

/** Bytes → text, in UTF-8, UTF-16, GB18030 (with GBK and GB 2312), Big5 or Windows-1252. Never throws. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const isValidUtf8 = isUtf8(bytes);
  const { encoding, bom } = guessEncoding(bytes, isValidUtf8);
  const body = bytes.subarray(bom);
  if (encoding === 'utf-8' && isValidUtf8) {
    return { text: decodeValidUtf8(body), encoding, badBytes: 0, firstBadByte: null };
  }
  const { bad, firstBad } = walkBytes(bytes, encoding, bom);
  return {
    text: encoding === 'windows-1252' ? decodeWestern(body) : decodeWith(encoding, body),
    encoding,
    badBytes: bad,
    firstBadByte: firstBad < 0 ? null : firstBad,
  };
}

/** Ten times as fast as `toString('utf8')` on Chinese; it throws on invalid bytes, hence the check before. */
function decodeValidUtf8(bytes: Uint8Array): string {
  return bytes.length === 0
    ? ''
    : transcode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 'utf8', 'ucs2').toString('ucs2');
}

function decodeWith(encoding: Encoding, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** What Windows-1252 has in the place of the control characters U+0080–U+009F. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node 20 read Windows-1252 as Latin-1, so it is done here. */
function decodeWestern(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 0x80));
}
