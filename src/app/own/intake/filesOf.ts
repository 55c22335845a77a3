import type { Diagnostic } from '../../../core/model/index.ts';
import { folderNote, isFolderNote } from '../../../readers/folderNote.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { parseSideFile, SIDE_FILE_ENDING, sideFileNames } from '../../../readers/sideFile.ts';
import type { Dropped } from '../../ui/ownRequest.ts';
import type { FileTask } from '../worker/protocol.ts';

/** Files in one go; a folder with more is some other folder. */
const MOST_FILES = 5_000;

/** A file with its path below the chosen folder. */
export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export interface Intake {
  readonly tasks: readonly FileTask[];
  readonly problems: readonly Diagnostic[];
}

/** What a file button gave: bare names, or paths where a folder was chosen. */
export function chosenFiles(files: Iterable<File>): readonly NamedFile[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, with all files in dropped folders. What cannot be opened is told of by its name. */
export async function droppedFiles(dropped: Dropped): Promise<{
  readonly files: readonly NamedFile[];
  readonly problems: readonly Diagnostic[];
}> {
  const files: NamedFile[] = [];
  const problems: Diagnostic[] = [];
  const visit = async (entry: FileSystemEntry): Promise<void> => {
    const name = entry.fullPath.replace(/^\//, '');
    if (files.length > MOST_FILES) return;
    try {
      if (isFolder(entry)) for (const below of await listFolder(entry)) await visit(below);
      else if (isFile(entry)) files.push({ name, file: await fileOf(entry) });
    } catch (error) {
      problems.push(aboutFile(name, 'unreadable', reasonOf(error)));
    }
  };
  for (const item of dropped) {
    if (item instanceof File) files.push({ name: item.name, file: item });
    else await visit(item);
  }
  return { files, problems };
}

/** Pairs documents with their side files; hidden files and notes that explain a folder are no documents. */
export async function intakeOf(
  files: readonly NamedFile[],
  before: readonly Diagnostic[] = [],
): Promise<Intake> {
  const problems = [...before];
  const visible = files.filter(({ name }) => !/(^|\/)\./.test(name));
  const sides = new Map(visible.filter(isSide).map((side) => [side.name, side.file]));
  const documents = visible.filter((file) => !isSide(file) && !isFolderNote(file.name));
  problems.push(...visible.flatMap(({ name }) => (isFolderNote(name) ? folderNote(name) : [])));
  if (documents.length > MOST_FILES) {
    problems.push(aboutFile(documents[0]?.name ?? '', 'too-many-files', `more than ${MOST_FILES} files`));
  }
  const tasks = await Promise.all(
    documents.slice(0, MOST_FILES).map(async ({ name, file }): Promise<FileTask> => {
      const side = sideFileNames(name).find((candidate) => sides.has(candidate));
      const blob = side === undefined ? undefined : sides.get(side);
      const details = side === undefined || !blob ? undefined : parseSideFile(await blob.text(), side);
      if (details && 'ruleId' in details) problems.push(details);
      return { kind: 'file', name, file, ...(details && !('ruleId' in details) ? { details } : {}) };
    }),
  );
  return { tasks, problems };
}

const isSide = ({ name }: NamedFile): boolean => name.endsWith(SIDE_FILE_ENDING);
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** All entries of a folder, by name; the browser hands them out a hundred at a time. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}
