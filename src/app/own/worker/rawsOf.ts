import type { Diagnostic } from '../../../core/model/index.ts';
import { problemOfFile, readFile } from '../../../readers/readFile.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import type { RawOwn } from '../ownDocument.ts';
import type { FileTask, Task } from './protocol.ts';
import { readDataset } from './readDataset.ts';
import type { BytesOf } from './readTogether.ts';

/** The documents of a task before they are understood, and what is wrong with its file. */
export interface Raws {
  readonly raws: readonly RawOwn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gets what a task is about; never fails. */
export async function fetchTask(task: Task, bytesOf: BytesOf): Promise<Raws> {
  return task.kind === 'file' ? rawsOf(task, bytesOf) : { raws: [task.raw], diagnostics: [] };
}

/** Loads only where a PDF asks for it. */
async function loadCMap(name: string): Promise<Uint8Array> {
  return (await import('./loadCMap.ts')).loadCMap(name);
}

async function rawsOf({ name, file, details }: FileTask, bytesOf: BytesOf): Promise<Raws> {
  const problem = problemOfFile(name, file.size);
  if (problem) return { raws: [], diagnostics: [problem] };
  try {
    const bytes = await bytesOf(file);
    const dataset = await readDataset(name, bytes);
    if (dataset) return dataset;
    const { documents, diagnostics } = await readFile(
      { name, bytes },
      { loadCMap, ...(details ? { details } : {}) },
    );
    return { raws: documents.map((document) => ({ document, edits: {} })), diagnostics };
  } catch (error) {
    return { raws: [], diagnostics: [aboutFile(name, 'unreadable', reasonOf(error))] };
  }
}
