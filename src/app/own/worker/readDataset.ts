import type { Diagnostic, SourceDocument } from '../../../core/model/index.ts';
import { parsePart } from '../../../core/model/parseDataset.ts';
import { cleanDetails } from '../../../readers/cleanDetails.ts';
import { DEFAULT_LIMITS } from '../../../readers/limits.ts';
import { aboutFile, extensionOf } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { titleOf } from '../../../readers/titleOf.ts';
import type { RawOwn } from '../ownDocument.ts';

/** The files by which an archive is known as a dataset. */
const MARKS = ['manifest.json', 'documents.json'];

interface Documents {
  readonly raws: readonly RawOwn[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The documents of a dataset that was exported before (a zip with `manifest.json` and `documents.json` at its top);
 * undefined for any other file. Only texts and what was known about them are taken: the claims are found anew, so
 * that they are what this page's rules say.
 */
export async function readDataset(name: string, bytes: Uint8Array): Promise<Documents | undefined> {
  if (extensionOf(name) !== '.zip') return undefined;
  const entries = await markedEntries(bytes);
  const json = entries['documents.json'];
  if (!json || !entries['manifest.json']) return undefined;
  try {
    const documents = parsePart('documents', JSON.parse(new TextDecoder().decode(json)) as unknown);
    return { raws: documents.map(rawOf), diagnostics: [] };
  } catch (error) {
    return { raws: [], diagnostics: [aboutFile(name, 'not-a-dataset', reasonOf(error))] };
  }
}

/** The marks that stand in an archive; none where it is no archive that can be read. */
async function markedEntries(bytes: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  const { unzipSync } = await import('fflate');
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => MARKS.includes(name) && originalSize <= DEFAULT_LIMITS.mostUnpacked,
    });
  } catch {
    return {};
  }
}

/** A document of a dataset as it was before it was understood; a title that its text tells is found there again. */
export function rawOf(source: SourceDocument): RawOwn {
  const { id, file, text, sha256, title, publisher, published, url } = source;
  const details = cleanDetails({
    ...(title === titleOf(source, undefined) ? {} : { title }),
    ...(publisher === null ? {} : { publisher }),
    ...(published === null ? {} : { published }),
    ...(url === null ? {} : { url }),
  });
  return { document: { id, file, text, sha256, format: 'dataset', ...details }, edits: {} };
}
