import { createHash, type Hash } from 'node:crypto';
import { dataPackage } from '../core/export/dataPackage.ts';
import { DATASET_ORDER } from '../core/export/writeDataset.ts';
import { jsonPretty, type Write } from '../core/export/writeJson.ts';
import type { Staging } from './staging.ts';

/** Writes the files of a dataset piece by piece. */
export interface Packager {
  readonly write: Write;
  /** Ends the files and writes their descriptor, which hashes them. */
  finish(): void;
}

/** Units of a file's text that are gathered before they go to the disk. */
const PIECE = 1 << 16;

interface Begun {
  readonly hash: Hash;
  bytes: number;
  pending: string;
}

export function createPackager(staging: Pick<Staging, 'write'>): Packager {
  const files = new Map<string, Begun>();
  const flush = (path: string, file: Begun): void => {
    const bytes = Buffer.from(file.pending);
    file.pending = '';
    file.bytes += bytes.length;
    file.hash.update(bytes);
    staging.write(path, bytes);
  };
  return {
    write: (path, text) => {
      const file = files.get(path) ?? { hash: createHash('sha256'), bytes: 0, pending: '' };
      files.set(path, file);
      file.pending += text;
      if (file.pending.length >= PIECE) flush(path, file);
    },
    finish: () => {
      for (const [path, file] of files) flush(path, file);
      const packaged = DATASET_ORDER.flatMap((path) => {
        const file = files.get(path);
        return file ? [{ path, bytes: file.bytes, sha256: file.hash.digest('hex') }] : [];
      });
      staging.write('datapackage.json', jsonPretty(dataPackage(packaged)));
    },
  };
}
