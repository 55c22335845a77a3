import fs from 'node:fs';
import path from 'node:path';
import { stageFolder, type Staging } from './staging.ts';

/** One entry of a folder; a link is never followed. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes; 0 for anything but a file. */
  readonly size: number;
}

/** All that the build step does to the world; tests pass their own. */
export interface Effects {
  /** Entries of a folder, sorted by code unit; throws when it is none or cannot be read. */
  list(folder: string): readonly FolderEntry[];
  read(file: string): Uint8Array;
  exists(file: string): boolean;
  /** Begins to put something in place of what a folder holds. */
  stage(folder: string): Staging;
  print(line: string): void;
  printError(line: string): void;
}

export const nodeEffects: Effects = {
  list: (folder) =>
    fs
      .readdirSync(folder, { withFileTypes: true })
      .map((entry) => describe(folder, entry))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  read: (file) => fs.readFileSync(file),
  exists: (file) => fs.existsSync(file),
  stage: stageFolder,
  print: (line) => void process.stdout.write(`${line}\n`),
  printError: (line) => void process.stderr.write(`${line}\n`),
};

function describe(folder: string, entry: fs.Dirent): FolderEntry {
  const { name } = entry;
  if (entry.isSymbolicLink()) return { name, kind: 'link', size: 0 };
  if (entry.isDirectory()) return { name, kind: 'folder', size: 0 };
  if (!entry.isFile()) return { name, kind: 'other', size: 0 };
  return { name, kind: 'file', size: fs.statSync(path.join(folder, name)).size };
}
