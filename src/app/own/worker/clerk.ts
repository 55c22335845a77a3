import { withAliases } from '../../../core/corrections/aliases.ts';
import type { LexiconSource } from '../../../core/lexicon/source.ts';
import type { Diagnostic } from '../../../core/model/index.ts';
import { createExtractor } from '../../../core/recognise/extractor.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';
import { createOutTray, type OutTray } from './outTray.ts';
import type { Knowledge, NumberedTask, Order, Report } from './protocol.ts';
import { readOut } from './readout.ts';
import { fetchTask, type Raws } from './rawsOf.ts';
import { readAlone, readTogether, type BytesOf } from './readTogether.ts';
import { countiesOf, understandAll, type Understanding } from './understand.ts';

/** Documents in one message, and extracted together: the page must take each message in within a frame or two. */
const BATCH = 12;

type Send = (report: Report) => void;

/**
 * Reads files and extracts documents as ordered, one order after the other; the bytes of an order are fetched while
 * the one before it is worked on. Whatever is wrong with a file becomes a diagnostic.
 */
export function createClerk(send: Send): (order: Order) => Promise<void> {
  let understanding: Understanding | undefined;
  let last: Promise<void> = Promise.resolve();

  const learn = (knowledge: Knowledge): void => {
    const { lexicon, refused } = lexiconOf(knowledge);
    understanding = { extractor: createExtractor(lexicon), counties: countiesOf(lexicon.regions) };
    send({ kind: 'learned', refused });
  };

  const perform = async (order: Order, bytesOf: BytesOf): Promise<void> => {
    if (order.kind === 'learn') learn(order.knowledge);
    else if (order.kind === 'readOut')
      send({ kind: 'readOut', readout: readOut(order.raw, lexiconOf(order.knowledge).lexicon) });
    else if (!understanding) throw new Error('work was ordered before the lexicon came');
    else if (order.kind === 'practise') {
      // What goes wrong here goes wrong again, and is told of, where it counts.
      understandAll([order.raw], understanding);
      send({ kind: 'practised' });
    } else {
      await work(order.tasks, { understanding, bytesOf, tray: createOutTray(send, BATCH) });
      send({ kind: 'idle' });
    }
  };

  return (order) => {
    const bytesOf = order.kind === 'work' ? readTogether(filesOf(order.tasks)) : readAlone;
    last = last.then(() => perform(order, bytesOf));
    return last;
  };
}

const lexiconOf = ({ lexicon, aliases }: Knowledge) =>
  withAliases(JSON.parse(lexicon) as LexiconSource, aliases);

interface Desk {
  readonly understanding: Understanding;
  readonly bytesOf: BytesOf;
  readonly tray: OutTray;
}

/** A task with its documents, which are not yet understood. */
type Fetched = Raws & { readonly task: number };

async function work(tasks: readonly NumberedTask[], desk: Desk): Promise<void> {
  let fetched: Fetched[] = [];
  let documents = 0;
  for (const { id, task } of tasks) {
    const raws = await fetchTask(task, desk.bytesOf);
    fetched.push({ task: id, ...raws });
    documents += raws.raws.length;
    if (documents < BATCH) continue;
    extractTogether(fetched, desk);
    fetched = [];
    documents = 0;
  }
  extractTogether(fetched, desk);
  desk.tray.flush();
}

const filesOf = (tasks: readonly NumberedTask[]): readonly Blob[] =>
  tasks.flatMap(({ task }) => (task.kind === 'file' ? [task.file] : []));

/** Extracts the documents of several tasks, of which each may have one or many, and puts them in the tray task by task. */
function extractTogether(fetched: readonly Fetched[], { understanding, tray }: Desk): void {
  const understood = inBatches(
    fetched.flatMap(({ raws }) => raws),
    understanding,
  );
  for (const { task, raws, diagnostics } of fetched) {
    for (let from = 0; from < raws.length || from === 0; from += BATCH) {
      const remarks: Diagnostic[] = from === 0 ? [...diagnostics] : [];
      const documents: OwnDocument[] = [];
      for (let i = from; i < Math.min(from + BATCH, raws.length); i++) {
        const one = understood.next().value!;
        if ('findings' in one) documents.push(one);
        else remarks.push(one);
      }
      const done = Math.min(1, raws.length === 0 ? 1 : (from + BATCH) / raws.length);
      tray.put({ task, documents, diagnostics: remarks, done });
    }
  }
}

/** What comes of documents, in their order; a batch is extracted when the first of it is asked for. */
function* inBatches(
  raws: readonly RawOwn[],
  understanding: Understanding,
): Generator<OwnDocument | Diagnostic, undefined> {
  for (let from = 0; from < raws.length; from += BATCH) {
    yield* understandAll(raws.slice(from, from + BATCH), understanding);
  }
}
