import { extensionOf, type Reader } from './reader.ts';
import { textReader } from './textReader.ts';

/** Every input format the program reads. A new one is a file beside this and one line here. */
export const READERS: readonly Reader[] = [textReader];

/** The reader for a file name, by its ending. */
export function readerFor(name: string): Reader | undefined {
  const extension = extensionOf(name);
  return READERS.find(({ extensions }) => extensions.includes(extension));
}
