import path from 'node:path';
import type { Diagnostic } from '../core/model/index.ts';
import { folderNote, isFolderNote } from '../readers/folderNote.ts';
import { DEFAULT_LIMITS } from '../readers/limits.ts';
import { problemOfFile } from '../readers/readFile.ts';
import { aboutFile } from '../readers/reader.ts';
import { reasonOf } from '../readers/reasonOf.ts';
import { isSafePath } from '../readers/safeName.ts';
import { SIDE_FILE_ENDING } from '../readers/sideFile.ts';
import { CliError } from './cliError.ts';
import type { Effects, FolderEntry } from './effects.ts';

/** Folders inside folders inside … */
const MOST_DEPTH = 32;

/** What stands in a folder and below it; names are paths with forward slashes. */
export interface Inputs {
  /** Files that a reader knows, by code unit. */
  readonly files: readonly string[];
  /** Files that tell of others. */
  readonly sideFiles: ReadonlySet<string>;
  readonly problems: readonly Diagnostic[];
  /** Files that explain the folder: told of, but no remark on the dataset. */
  readonly notes: readonly Diagnostic[];
}

interface Found {
  readonly files: string[];
  readonly sideFiles: Set<string>;
  readonly problems: Diagnostic[];
  readonly notes: Diagnostic[];
}

/** Lists a folder and all folders in it without reading a file. Links are not followed, so there is no ring. */
export function listInputs(folder: string, effects: Pick<Effects, 'list'>): Inputs {
  const found: Found = { files: [], sideFiles: new Set(), problems: [], notes: [] };
  let entries: readonly FolderEntry[];
  try {
    entries = effects.list(folder);
  } catch (error) {
    throw new CliError(`cannot read the folder ${folder}: ${reasonOf(error)}`);
  }
  collect(entries, '', found, (below) => effects.list(path.join(folder, below)));
  return { ...found, files: found.files.sort() };
}

function collect(
  entries: readonly FolderEntry[],
  below: string,
  found: Found,
  list: (below: string) => readonly FolderEntry[],
): void {
  for (const { name: base, kind, size } of entries) {
    const name = below + base;
    if (isOurs(base)) {
      if (base.endsWith(SIDE_FILE_ENDING)) found.sideFiles.add(name);
    } else if (kind === 'file' && isFolderNote(base)) {
      found.notes.push(folderNote(name));
    } else if (kind === 'folder' && isSafePath(name)) {
      collectBelow(name, found, list);
    } else {
      const problem = problemOf({ name, kind, size });
      if (problem === undefined) found.files.push(name);
      else found.problems.push(problem);
    }
  }
}

function collectBelow(name: string, found: Found, list: (below: string) => readonly FolderEntry[]): void {
  if (name.split('/').length > MOST_DEPTH) {
    const message = `more than ${MOST_DEPTH} folders inside each other`;
    found.problems.push(aboutFile(name, 'too-deep', message));
    return;
  }
  try {
    collect(list(name), `${name}/`, found, list);
  } catch (error) {
    found.problems.push(aboutFile(name, 'unreadable', reasonOf(error)));
  }
}

/** Hidden files and side files are no documents. */
function isOurs(name: string): boolean {
  return name.startsWith('.') || name.endsWith(SIDE_FILE_ENDING);
}

function problemOf({ name, kind, size }: FolderEntry): Diagnostic | undefined {
  if (kind === 'link' && isSafePath(name)) {
    return aboutFile(name, 'symbolic-link', 'symbolic links are not followed');
  }
  if (kind === 'other' && isSafePath(name)) {
    return aboutFile(name, 'not-a-file', 'neither a file nor a folder');
  }
  return problemOfFile(name, size, DEFAULT_LIMITS);
}
