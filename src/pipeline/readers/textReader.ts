import { decodeBytes } from '../decode.ts';
import { aboutFile, withoutExtension, type Reader, type ReadResult } from './reader.ts';

/** More damage than this, and what is read is more likely no text at all. */
const MOST_DAMAGE = 0.05;

/** Share of control characters from which on bytes are no text. */
const MOST_CONTROLS = 0.02;

/** Plain text in any of the encodings that Chinese pages come in. */
export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read: readText,
};

function readText(bytes: Uint8Array, file: string): ReadResult {
  const { text, encoding, badBytes, firstBadByte } = decodeBytes(bytes);
  const leaveAside = (ruleId: string, message: string): ReadResult => ({
    documents: [],
    diagnostics: [aboutFile(file, ruleId, message)],
  });
  if (text.includes('\0') || controlCharacters(text) > text.length * MOST_CONTROLS) {
    return leaveAside('binary', 'holds control characters: no text');
  }
  if (badBytes > bytes.length * MOST_DAMAGE) {
    return leaveAside('broken-encoding', `${badBytes} of ${bytes.length} bytes are no ${encoding}`);
  }
  const diagnostics = [];
  if (encoding !== 'utf-8') diagnostics.push(aboutFile(file, 'encoding', `read as ${encoding}`, 'info'));
  if (badBytes > 0) {
    const message = `${badBytes} bytes are no ${encoding}, the first at ${firstBadByte}; each reads U+FFFD`;
    diagnostics.push(aboutFile(file, 'damaged-bytes', message));
  }
  return { documents: [{ id: withoutExtension(file), file, text }], diagnostics };
}

function controlCharacters(text: string): number {
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g)?.length ?? 0;
}
