import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Diagnostic } from '../core/model/index.ts';
import { CliError } from './cliError.ts';
import type { Effects, FolderEntry } from './effects.ts';
import { readerFor } from './readers/index.ts';
import { aboutFile, type DocumentDetails, type RawDocument, type ReadResult } from './readers/reader.ts';
import { parseSideFile, SIDE_FILE_ENDING, sideFileNames } from './readers/sideFile.ts';

/** Longer files are left aside: a text of this size is no article, and memory stays bounded. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** A document and the hash of the file it came from. */
export interface InputDocument extends RawDocument {
  readonly sha256: string;
}

export interface Input {
  readonly documents: readonly InputDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every document of a folder. What cannot be read becomes a diagnostic; the others are read. */
export async function readDocuments(folder: string, effects: Effects): Promise<Input> {
  const entries = listFolder(folder, effects);
  const names = new Set(entries.map(({ name }) => name));
  const documents: InputDocument[] = [];
  const diagnostics: Diagnostic[] = [];

  for (const entry of entries) {
    if (isOurs(entry.name)) continue;
    const problem = problemOf(entry);
    if (problem) {
      diagnostics.push(problem);
      continue;
    }
    const sideFile = sideFileNames(entry.name).find((name) => names.has(name));
    const details = sideFile === undefined ? {} : readSideFile(folder, sideFile, effects, diagnostics);
    const { result, sha256 } = await readFile(folder, entry.name, effects);
    diagnostics.push(...result.diagnostics);
    for (const document of result.documents) {
      if (document.text.trim() === '') diagnostics.push(aboutFile(entry.name, 'no-text', 'holds no text'));
      else documents.push({ ...document, ...details, sha256 });
    }
  }
  return { documents: withUniqueIds(documents, diagnostics), diagnostics };
}

function listFolder(folder: string, effects: Effects): readonly FolderEntry[] {
  try {
    return effects.list(folder);
  } catch (error) {
    throw new CliError(`cannot read the folder ${folder}: ${reasonOf(error)}`);
  }
}

/** Hidden files, side files and the notes that explain a folder are no documents. */
function isOurs(name: string): boolean {
  return name.startsWith('.') || name.endsWith(SIDE_FILE_ENDING) || /^readme(\.\w+)?$/i.test(name);
}

function problemOf({ name, kind, size }: FolderEntry): Diagnostic | undefined {
  if (!isSafeName(name)) {
    return aboutFile(
      JSON.stringify(name),
      'unsafe-name',
      'the name climbs out of the folder or holds control characters',
    );
  }
  if (kind === 'link') return aboutFile(name, 'symbolic-link', 'symbolic links are not followed');
  if (kind === 'folder')
    return aboutFile(name, 'subfolder', 'folders inside the folder are not read', 'info');
  if (kind === 'other') return aboutFile(name, 'not-a-file', 'neither a file nor a folder');
  if (!readerFor(name)) return aboutFile(name, 'unknown-format', 'no reader knows this ending');
  if (size === 0) return aboutFile(name, 'empty-file', 'holds no bytes');
  if (size > MOST_BYTES) {
    return aboutFile(name, 'too-large', `${size} bytes, the limit is ${MOST_BYTES}`);
  }
  return undefined;
}

function isSafeName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return !/[\\/\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(name) && !name.includes('..');
}

function readSideFile(
  folder: string,
  name: string,
  effects: Effects,
  diagnostics: Diagnostic[],
): DocumentDetails {
  const parsed = attempt(name, () =>
    parseSideFile(new TextDecoder().decode(effects.read(path.join(folder, name))), name),
  );
  if (!('ruleId' in parsed)) return parsed;
  diagnostics.push(parsed);
  return {};
}

async function readFile(
  folder: string,
  name: string,
  effects: Effects,
): Promise<{ readonly result: ReadResult; readonly sha256: string }> {
  try {
    const bytes = effects.read(path.join(folder, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const result = (await readerFor(name)?.read(bytes, name)) ?? { documents: [], diagnostics: [] };
    return { result, sha256 };
  } catch (error) {
    const diagnostic = aboutFile(name, 'unreadable', reasonOf(error));
    return { result: { documents: [], diagnostics: [diagnostic] }, sha256: '' };
  }
}

function attempt<T>(name: string, read: () => T | Diagnostic): T | Diagnostic {
  try {
    return read();
  } catch (error) {
    return aboutFile(name, 'unreadable', reasonOf(error));
  }
}

/** `a.txt` and `a.html` cannot both be `a`: the later one keeps its ending in its id. */
function withUniqueIds(
  documents: readonly InputDocument[],
  diagnostics: Diagnostic[],
): readonly InputDocument[] {
  const taken = new Set<string>();
  return documents.map((document) => {
    let id = document.id;
    if (taken.has(id)) {
      id = document.file;
      for (let n = 2; taken.has(id); n++) id = `${document.file}-${n}`;
      const message = `another document is called ${document.id}; this one becomes ${id}`;
      diagnostics.push(aboutFile(document.file, 'same-id', message, 'info'));
    }
    taken.add(id);
    return { ...document, id };
  });
}

/** `ENOENT: no such file or directory, open '/a/b'` → `no such file or directory`. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^E[A-Z]+: /, '').replace(/, \w+ '.*$/s, '');
}
