import type { LexiconSource } from '../../../core/lexicon/source.ts';
import type { Diagnostic } from '../../../core/model/index.ts';
import { createExtractor, type Extractor } from '../../../core/recognise/extractor.ts';
import { problemOfFile, readFile } from '../../../readers/readFile.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';
import { readDataset } from './readDataset.ts';
import type { FileTask, Order, Report, Task } from './protocol.ts';
import { countiesOf, understand } from './understand.ts';

/** Documents in one message: the page must take each in within a frame or two. */
const BATCH = 12;

type Send = (report: Report) => void;

/** Reads files and extracts documents as ordered. Whatever is wrong with a file becomes a diagnostic. */
export function createClerk(send: Send): (order: Order) => Promise<void> {
  let extract: ((raw: RawOwn) => OwnDocument) | undefined;
  return async (order) => {
    if (order.kind === 'lexicon') {
      extract = extractorOf(JSON.parse(order.text) as LexiconSource);
      send({ kind: 'ready' });
      return;
    }
    if (!extract) throw new Error('work was ordered before the lexicon came');
    for (const { id, task } of order.tasks) await perform(id, task, extract, send);
    send({ kind: 'idle' });
  };
}

function extractorOf(lexicon: LexiconSource): (raw: RawOwn) => OwnDocument {
  const extractor: Extractor = createExtractor(lexicon);
  const counties = countiesOf(lexicon.regions);
  return (raw) => understand(raw, extractor, counties);
}

async function perform(
  id: number,
  task: Task,
  extract: (raw: RawOwn) => OwnDocument,
  send: Send,
): Promise<void> {
  const { raws, diagnostics } =
    task.kind === 'file' ? await rawsOf(task) : { raws: [task.raw], diagnostics: [] };
  for (let from = 0; from < raws.length || from === 0; from += BATCH) {
    const remarks: Diagnostic[] = from === 0 ? [...diagnostics] : [];
    const documents = raws.slice(from, from + BATCH).flatMap((raw) => {
      try {
        return [extract(raw)];
      } catch (error) {
        remarks.push(aboutFile(raw.document.file, 'extraction-failed', reasonOf(error), 'error'));
        return [];
      }
    });
    const done = Math.min(1, raws.length === 0 ? 1 : (from + BATCH) / raws.length);
    send({ kind: 'batch', task: id, documents, diagnostics: remarks, done });
  }
}

interface Raws {
  readonly raws: readonly RawOwn[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads only where a PDF asks for it. */
async function loadCMap(name: string): Promise<Uint8Array> {
  return (await import('./loadCMap.ts')).loadCMap(name);
}

async function rawsOf({ name, file, details }: FileTask): Promise<Raws> {
  const problem = problemOfFile(name, file.size);
  if (problem) return { raws: [], diagnostics: [problem] };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
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
