import { decodeText } from './decodeText.ts';
import { withoutExtension, type Reader } from './reader.ts';

/** Plain text in any of the encodings that Chinese pages come in. */
export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read: ({ name, bytes }) => {
    const { text, encoding, diagnostics } = decodeText(name, bytes);
    if (text === null) return { documents: [], diagnostics };
    return { documents: [{ id: withoutExtension(name), file: name, text, encoding }], diagnostics };
  },
};
