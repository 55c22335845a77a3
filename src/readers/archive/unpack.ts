import type { ReadLimits } from '../limits.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** An entry that cannot be unpacked, or only to more than is let in. */
export class UnpackError extends Error {
  override readonly name = 'UnpackError';
  readonly ruleId: 'encrypted' | 'too-large' | 'zip-bomb' | 'damaged-archive';

  constructor(ruleId: UnpackError['ruleId'], message: string) {
    super(message);
    this.ruleId = ruleId;
  }
}

/** What may still come out of one archive. */
export interface UnpackBudget {
  readonly limits: Pick<ReadLimits, 'mostBytes' | 'mostUnpacked' | 'mostRatio'>;
  /** Bytes that all entries so far unpacked to. */
  unpacked: number;
}

/** A ratio says nothing about small files: a sheet of zeros packs well. */
const RATIO_FREE = 1024 * 1024;

/** Deflate grows at most about 1,030 times, so one step brings at most 8 MB. */
const STEP = 8 * 1024;

/**
 * Unpacks one entry, counting what comes out while it comes: a bomb is stopped after at most `mostBytes`, whatever
 * size it claims. Throws an `UnpackError`.
 */
export async function unpack(entry: ZipEntry, budget: UnpackBudget): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new UnpackError('encrypted', 'is locked with a password');
  if (entry.method === 0) {
    grow(entry, budget, entry.packed.length, 0);
    return entry.packed;
  }
  if (entry.method !== 8) {
    throw new UnpackError('damaged-archive', `is packed by method ${entry.method}, which is not read`);
  }
  const { Inflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    grow(entry, budget, chunk.length, size);
    size += chunk.length;
    if (chunk.length > 0) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < entry.packed.length; at += STEP) {
      inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof UnpackError) throw error;
    throw new UnpackError('damaged-archive', `cannot be unpacked: ${String(error)}`);
  }
  return join(chunks, size);
}

function grow(entry: ZipEntry, budget: UnpackBudget, more: number, before: number): void {
  const { mostBytes, mostUnpacked, mostRatio } = budget.limits;
  const size = before + more;
  budget.unpacked += more;
  if (size > RATIO_FREE && size > entry.packed.length * mostRatio) {
    const message = `unpacks to more than ${mostRatio} times its ${entry.packed.length} bytes: a zip bomb`;
    throw new UnpackError('zip-bomb', message);
  }
  if (budget.unpacked > mostUnpacked) {
    throw new UnpackError('zip-bomb', `the archive unpacks to more than ${mostUnpacked} bytes`);
  }
  if (size > mostBytes) {
    throw new UnpackError('too-large', `unpacks to more than ${mostBytes} bytes, the limit`);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
