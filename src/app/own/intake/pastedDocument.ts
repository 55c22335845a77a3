import { cleanLine } from '../../../readers/cleanDetails.ts';
import type { ReadDocument } from '../../../readers/reader.ts';
import { sha256 } from '../../../readers/sha256.ts';

/** Units of a title that become the name of a pasted text. */
const MOST_UNITS = 60;

/** A pasted text as a document; it is called after its title, or after its first line. */
export async function pastedDocument(text: string, title: string): Promise<ReadDocument> {
  const firstLine = text.trim().split('\n', 1)[0] ?? '';
  const name = cleanLine(title || firstLine)
    .replace(/[\\/:*?"<>|.]+/g, ' ')
    .trim();
  const id = name.slice(0, MOST_UNITS).toWellFormed() || 'pasted';
  return {
    id,
    file: `${id}.txt`,
    text,
    format: 'pasted',
    sha256: await sha256(new TextEncoder().encode(text)),
  };
}
