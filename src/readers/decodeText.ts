import type { Diagnostic } from '../core/model/index.ts';
import type { Encoding } from '../core/text/byteWalk.ts';
import { decodeBytes } from './decode.ts';
import { aboutFile } from './reader.ts';

/** More damage than this, and what is read is more likely no text at all. */
const MOST_DAMAGE = 0.05;

/** Share of control characters from which on bytes are no text. */
const MOST_CONTROLS = 0.02;

export interface DecodedText {
  /** null where the bytes are no text. */
  readonly text: string | null;
  readonly encoding: Encoding;
  /** Why they are none, what was damaged, and the encoding where it is not UTF-8. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a file that should hold text, in whatever encoding; `declared` is what it says of itself. */
export function decodeText(file: string, bytes: Uint8Array, declared?: Encoding): DecodedText {
  const { text, encoding, badBytes, firstBadByte } = decodeBytes(bytes, declared);
  const refuse = (ruleId: string, message: string): DecodedText => ({
    text: null,
    encoding,
    diagnostics: [aboutFile(file, ruleId, message)],
  });
  if (text.includes('\0') || controlCharacters(text) > text.length * MOST_CONTROLS) {
    return refuse('binary', 'holds control characters: no text');
  }
  if (badBytes > bytes.length * MOST_DAMAGE) {
    return refuse('broken-encoding', `${badBytes} of ${bytes.length} bytes are no ${encoding}`);
  }
  const diagnostics: Diagnostic[] = [];
  if (encoding !== 'utf-8') diagnostics.push(aboutFile(file, 'encoding', `read as ${encoding}`, 'info'));
  if (badBytes > 0) {
    const message = `${badBytes} bytes are no ${encoding}, the first at ${firstBadByte}; each reads U+FFFD`;
    diagnostics.push(aboutFile(file, 'damaged-bytes', message));
  }
  return { text, encoding, diagnostics };
}

function controlCharacters(text: string): number {
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g)?.length ?? 0;
}
