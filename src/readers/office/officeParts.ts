import type { ReadLimits } from '../limits.ts';
import { leaveAside, type ReadResult } from '../reader.ts';
import { UnpackError, unpack, type UnpackBudget } from '../archive/unpack.ts';
import { readZipDirectory, ZipError } from '../archive/zipDirectory.ts';

/** Files inside an office file, by path. */
export interface OfficeParts {
  readonly names: readonly string[];
  /** Throws an `UnpackError`; undefined where there is no such part. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** The old binary formats, and new ones that are locked with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Office XML repeats itself more than texts do. */
const OFFICE_RATIO = 1_000;

/** Opens an office file (a ZIP archive) and hands its parts to `use`; what is none becomes a diagnostic. */
export async function withOfficeParts<T>(
  name: string,
  bytes: Uint8Array,
  limits: ReadLimits,
  use: (parts: OfficeParts) => Promise<T>,
): Promise<T | ReadResult<never>> {
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    return leaveAside(name, 'encrypted', 'is locked with a password, or of the format before 2007');
  }
  const budget: UnpackBudget = { limits: { ...limits, mostRatio: OFFICE_RATIO }, unpacked: 0 };
  try {
    const entries = new Map(readZipDirectory(bytes, limits.mostEntries).map((entry) => [entry.name, entry]));
    return await use({
      names: [...entries.keys()],
      read: async (part) => {
        const entry = entries.get(part);
        return entry === undefined ? undefined : unpack(entry, budget);
      },
    });
  } catch (error) {
    if (error instanceof UnpackError) return leaveAside(name, error.ruleId, error.message);
    if (error instanceof ZipError) return leaveAside(name, 'damaged-archive', error.message);
    throw error;
  }
}
