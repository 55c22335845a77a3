import fs from 'node:fs';
import path from 'node:path';

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
  /** Puts `files` (relative path → content) in place of what `folder` held, as one step. */
  swapIn(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void;
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
  swapIn,
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

/**
 * Everything is written beside the folder first, then swapped in by renaming, so that a build which dies
 * half-way (or a full disk) leaves the last good data. Files in the folder that are not ours stay there.
 */
function swapIn(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const target = path.resolve(folder);
  const fresh = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    for (const [name, content] of files) {
      const file = path.join(fresh, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, content);
    }
    if (!fs.existsSync(target)) {
      fs.renameSync(fresh, target);
      return;
    }
    fs.renameSync(target, old);
    fs.renameSync(fresh, target);
    for (const name of fs.readdirSync(old)) {
      if (!fs.existsSync(path.join(target, name))) {
        fs.renameSync(path.join(old, name), path.join(target, name));
      }
    }
    fs.rmSync(old, { recursive: true, force: true });
  } catch (error) {
    if (fs.existsSync(old) && !fs.existsSync(target)) fs.renameSync(old, target);
    throw error;
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}
