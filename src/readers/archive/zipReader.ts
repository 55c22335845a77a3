import type { Diagnostic } from '../../core/model/index.ts';
import { folderNote, isFolderNote } from '../folderNote.ts';
import { aboutFile, leaveAside, type ReadContext, type ReadDocument, type Reader } from '../reader.ts';
import { isSafePath } from '../safeName.ts';
import { UnpackError, unpack, type UnpackBudget } from './unpack.ts';
import { readZipDirectory, ZipError, type ZipEntry } from './zipDirectory.ts';

/** Archives of all the other formats, folders and archives inside them included. */
export const zipReader: Reader = { id: 'zip', extensions: ['.zip'], read: readZip };

/** Folders and files that systems add to archives. */
const SYSTEM_FILE = /(^|\/)(__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$|desktop\.ini$)/;

async function readZip(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  context: ReadContext,
) {
  let entries: readonly ZipEntry[];
  try {
    entries = readZipDirectory(bytes, context.limits.mostEntries);
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return leaveAside(name, 'damaged-archive', error.message);
  }
  const documents: ReadDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  const budget: UnpackBudget = { limits: context.limits, unpacked: 0 };
  const wanted = entries.filter((entry) => entry.kind !== 'folder' && !SYSTEM_FILE.test(entry.name));
  for (const entry of [...wanted].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    context.signal.throwIfAborted();
    const result = await readEntry(name, entry, budget, context);
    documents.push(...result.documents);
    diagnostics.push(...result.diagnostics);
    if (budget.unpacked > context.limits.mostUnpacked) break;
  }
  if (wanted.length === 0) diagnostics.push(aboutFile(name, 'empty-file', 'the archive holds no file'));
  return { documents, diagnostics };
}

async function readEntry(archive: string, entry: ZipEntry, budget: UnpackBudget, context: ReadContext) {
  if (!isSafePath(entry.name)) {
    // In quotes and escaped, for it is no path; with the entry's name, for an archive may hold several.
    const message = 'the name climbs out of the archive or holds control characters';
    return leaveAside(`${archive}/${JSON.stringify(entry.name)}`, 'unsafe-name', message);
  }
  const name = `${archive}/${entry.name}`;
  if (isFolderNote(name)) return { documents: [], diagnostics: [folderNote(name)] };
  if (entry.kind === 'link') return leaveAside(name, 'symbolic-link', 'symbolic links are not followed');
  try {
    return await context.readNested({ name, bytes: await unpack(entry, budget) });
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return leaveAside(name, error.ruleId, error.message);
  }
}
