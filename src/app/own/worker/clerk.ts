import { withAliases } from '../../../core/corrections/aliases.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import type { Diagnostic } from '../../../core/model/index.ts';
import { createExtractor, type Extractor } from '../../../core/recognise/extractor.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';
import { createOutTray, type OutTray } from './outTray.ts';
import type { Knowledge, NumberedTask, Order, Report, Task } from './protocol.ts';
import { fetchTask, type Raws } from './rawsOf.ts';
import { readAlone, readTogether, SMALL_FILE, type BytesOf } from './readTogether.ts';
import { countiesOf, understand } from './understand.ts';

/** Documents in one message: the page must take each in within a frame or two. */
const BATCH = 12;

type Send = (report: Report) => void;
type Extract = (raw: RawOwn) => OwnDocument;

/**
 * Reads files and extracts documents as ordered, one order after the other; the bytes of an order are fetched while
 * the one before it is worked on. Whatever is wrong with a file becomes a diagnostic.
 */
export function createClerk(send: Send): (order: Order) => Promise<void> {
  let extract: Extract | undefined;
  let last: Promise<void> = Promise.resolve();

  const learn = ({ lexicon: text, aliases }: Knowledge): void => {
    const { lexicon, refused } = withAliases(JSON.parse(text) as LexiconSource, aliases);
    extract = extractorOf(lexicon);
    send({ kind: 'learned', refused });
  };

  const perform = async (order: Order, bytesOf: BytesOf): Promise<void> => {
    if (order.kind === 'learn') learn(order.knowledge);
    else if (!extract) throw new Error('work was ordered before the lexicon came');
    else if (order.kind === 'practise') {
      practise(extract, order.raw);
      send({ kind: 'practised' });
    } else {
      await work(order.tasks, { extract, bytesOf, tray: createOutTray(send, BATCH) });
      send({ kind: 'idle' });
    }
  };

  return (order) => {
    const bytesOf = order.kind === 'work' ? readTogether(filesOf(order.tasks)) : readAlone;
    last = last.then(() => perform(order, bytesOf));
    return last;
  };
}

interface Desk {
  readonly extract: Extract;
  readonly bytesOf: BytesOf;
  readonly tray: OutTray;
}

async function work(tasks: readonly NumberedTask[], { extract, bytesOf, tray }: Desk): Promise<void> {
  let ahead: Promise<Raws> | undefined;
  for (const [index, { id, task }] of tasks.entries()) {
    const raws = await (ahead ?? fetchTask(task, bytesOf));
    const next = tasks[index + 1]?.task;
    ahead = next && isSmall(next) ? fetchTask(next, bytesOf) : undefined;
    extractAll(id, raws, { extract, tray });
  }
  tray.flush();
}

const filesOf = (tasks: readonly NumberedTask[]): readonly Blob[] =>
  tasks.flatMap(({ task }) => (task.kind === 'file' ? [task.file] : []));

/** Small enough to be read while the one before it is extracted. */
function isSmall(task: Task): boolean {
  return task.kind === 'document' || task.file.size < SMALL_FILE;
}

function extractorOf(lexicon: LexiconSource): Extract {
  const extractor: Extractor = createExtractor(lexicon);
  const counties = countiesOf(lexicon.regions);
  return (raw) => understand(raw, extractor, counties);
}

/** What goes wrong here goes wrong again, and is told of, where it counts. */
function practise(extract: Extract, raw: RawOwn): void {
  try {
    extract(raw);
  } catch {
    return;
  }
}

function extractAll(
  task: number,
  { raws, diagnostics }: Raws,
  { extract, tray }: Pick<Desk, 'extract' | 'tray'>,
): void {
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
    tray.put({ task, documents, diagnostics: remarks, done });
  }
}
