import { withoutExtension, type Reader } from './reader.ts';

/** Plain text in any of the encodings that Chinese pages come in. */
export const textReader: Reader = {
  id: 'text',
  extensions: ['.txt', '.text'],
  read: (bytes, file) => ({
    documents: [
      { id: withoutExtension(file), file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) },
    ],
    diagnostics: [],
  }),
};
