import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { ArchiveEntry } from '../../../core/export/xlsx/workbook.ts';
import { createPacer, type ExportJob } from './exportJob.ts';

/** Formats that are packed already. */
const PACKED = /\.(png|jpe?g|zip|xlsx)$/i;

/**
 * Packs files into a ZIP archive on the page's own thread, in slices, so that it can be cancelled. (fflate's
 * asynchronous functions start a worker from a `blob:` address, which the content policy refuses.)
 */
export async function packArchive(
  entries: readonly ArchiveEntry[],
  job: ExportJob,
): Promise<Uint8Array<ArrayBuffer>> {
  const pause = createPacer(job);
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const encoder = new TextEncoder();
  for (const [index, { path, chunks }] of entries.entries()) {
    const file = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    zip.add(file);
    for (const chunk of chunks) {
      file.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      await pause();
    }
    file.push(new Uint8Array(), true);
    job.onProgress((index + 1) / entries.length);
    await pause();
  }
  zip.end();
  return joined(parts);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
