import fs from 'node:fs';
import path from 'node:path';

/** Where a text was laid aside, in bytes of the file that holds it. */
export interface Held {
  readonly start: number;
  readonly length: number;
}

/** A folder in the making: what it will hold is written beside it and takes its place in one step. */
export interface Staging {
  /** Lays a text aside on the disk for as long as the work goes on. */
  hold(text: string): Held;
  recall(held: Held): string;
  /** Adds to a file of the folder, by its relative path. */
  write(file: string, content: string | Uint8Array): void;
  /** Puts the files in the place of what the folder held. Files in it that are not ours stay there. */
  commit(): void;
  /** Ends the work; what was not committed is gone, and the folder is as it was. */
  discard(): void;
}

/**
 * A build that dies half-way (or a full disk) leaves the last good data. What is laid aside stands in a file that has
 * no name any more, so that nothing of it is left when the process is killed.
 */
export function stageFolder(folder: string): Staging {
  const target = path.resolve(folder);
  const fresh = `${target}.new-${process.pid}`;
  const open = new Map<string, number>();
  let aside: { readonly file: number; length: number } | undefined;
  const end = (): void => {
    for (const file of open.values()) fs.closeSync(file);
    open.clear();
    if (aside) fs.closeSync(aside.file);
    aside = undefined;
  };
  return {
    hold: (text) => {
      aside ??= { file: openNameless(`${target}.aside-${process.pid}`), length: 0 };
      const bytes = Buffer.from(text);
      fs.writeFileSync(aside.file, bytes);
      aside.length += bytes.length;
      return { start: aside.length - bytes.length, length: bytes.length };
    },
    recall: ({ start, length }) => {
      if (!aside) throw new Error('nothing is held any more');
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0, more = 1; read < length && more > 0; read += more) {
        more = fs.readSync(aside.file, bytes, read, length - read, start + read);
      }
      return bytes.toString();
    },
    write: (name, content) => {
      const file = open.get(name) ?? openFile(path.join(fresh, name));
      open.set(name, file);
      fs.writeFileSync(file, content);
    },
    commit: () => {
      end();
      fs.mkdirSync(fresh, { recursive: true });
      replaceFolder(target, fresh);
    },
    discard: () => {
      end();
      fs.rmSync(fresh, { recursive: true, force: true });
    },
  };
}

function openFile(file: string): number {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return fs.openSync(file, 'w');
}

function openNameless(name: string): number {
  fs.mkdirSync(path.dirname(name), { recursive: true });
  const file = fs.openSync(name, 'w+');
  fs.unlinkSync(name);
  return file;
}

function replaceFolder(target: string, fresh: string): void {
  const old = `${target}.old-${process.pid}`;
  if (!fs.existsSync(target)) return fs.renameSync(fresh, target);
  try {
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
  }
}
