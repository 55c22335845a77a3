import type { AliasRefusal } from '../../../core/corrections/aliases.ts';
import { aboutFile } from '../../../readers/reader.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import type { RawOwn } from '../ownDocument.ts';
import type { Batch, Knowledge, NumberedTask, Report, Task } from './protocol.ts';
import { startClerk, type Clerk, type StartClerk } from './startClerk.ts';

/** Tasks and bytes that are handed out at once: enough to keep a worker busy, few enough to share out evenly. */
const HANDFUL = { tasks: 8, bytes: 120_000 };

/** Handfuls that a worker has at a time: the page may be slow to hand it the next. */
const HANDFULS = 2;

/**
 * Bytes for each worker after the first. Each compiles the lexicon anew, and the browser translates the program for
 * each anew, which takes as long as reading a megabyte or two; where nothing else is idle, that is time lost.
 */
const WORTH_A_WORKER = { onTwoProcessors: 2_500_000, onMore: 600_000 };

/** More workers than this only hold memory: reading is quick. */
const MOST_WORKERS = 4;

interface Place {
  clerk: Clerk;
  /** It knows the lexicon. */
  isReady: boolean;
  /** Texts that it practised on so far. */
  practised: number;
  /** Handfuls that it has not finished. */
  handfuls: number;
  /** Tasks in hand, in order. */
  readonly inHand: Map<number, Task>;
}

export interface PoolOptions {
  readonly loadKnowledge: () => Promise<Knowledge>;
  /** Texts to practise on while nothing is to be done, each once for each worker. */
  readonly practice?: () => readonly RawOwn[];
  readonly onBatches: (batches: readonly Batch[]) => void;
  /** Words that the lexicon did not take in. */
  readonly onRefused?: (refused: readonly AliasRefusal[]) => void;
  /** Nothing is left to do; may be said more than once. */
  readonly onIdle: () => void;
  /** No work can be done at all. */
  readonly onFailed: (reason: string) => void;
  readonly start?: StartClerk;
  /** Processors of the machine. */
  readonly processors?: number;
}

export interface Pool {
  /** Starts workers, so that the lexicon is known when the first task comes, and lets them practise. */
  readonly warm: () => void;
  /** Queues tasks; the number names each in its batches. */
  readonly add: (tasks: readonly NumberedTask[]) => void;
  /** The lexicon has changed: what is handed out from now on is extracted with the new one. */
  readonly learnAnew: () => Promise<void>;
  /** Ends workers that have nothing to do; the next task starts one anew. */
  readonly rest: () => void;
  /** Ends everything at once; what was queued is forgotten. */
  readonly stop: () => void;
}

/** Shares tasks out to workers that all know the lexicon; replaces one that breaks down. */
export function createPool(options: PoolOptions): Pool {
  const { start = startClerk, processors = navigator.hardwareConcurrency || 2, practice } = options;
  const most = Math.max(1, Math.min(MOST_WORKERS, processors));
  const worth = processors > 2 ? WORTH_A_WORKER.onMore : WORTH_A_WORKER.onTwoProcessors;
  let queue: NumberedTask[] = [];
  let places: Place[] = [];
  let run = 0;

  const feed = (): void => {
    for (let round = 0; round < HANDFULS; round++) {
      for (const place of places) {
        if (!place.isReady || place.handfuls > round || queue.length === 0) continue;
        const tasks = handful(queue);
        queue = queue.slice(tasks.length);
        for (const { id, task } of tasks) place.inHand.set(id, task);
        place.handfuls++;
        place.clerk.send({ kind: 'work', tasks });
      }
    }
    if (queue.length === 0 && places.every(({ handfuls }) => handfuls === 0)) options.onIdle();
  };

  const practise = (place: Place): void => {
    const raw = place.isReady && place.handfuls === 0 ? practice?.()[place.practised] : undefined;
    if (!raw) return;
    place.practised++;
    place.clerk.send({ kind: 'practise', raw });
  };

  const hear = (place: Place, report: Report): void => {
    if (report.kind === 'batches') {
      for (const { task, done } of report.batches) if (done === 1) place.inHand.delete(task);
      options.onBatches(report.batches);
      return;
    }
    if (report.kind === 'learned') options.onRefused?.(report.refused);
    if (report.kind === 'idle') place.handfuls--;
    else place.isReady = true;
    feed();
    practise(place);
  };

  /** A worker that never got ready will not get ready the next time either. */
  const replace = (place: Place, reason: string): void => {
    if (!place.isReady) {
      fail(reason);
      return;
    }
    const [broken, ...rest] = place.inHand;
    place.inHand.clear();
    queue = [...rest.map(([id, task]) => ({ id, task })), ...queue];
    if (broken) options.onBatches([failedBatch(broken[0], broken[1], reason)]);
    places = places.filter((other) => other !== place);
    place.clerk.stop();
    void open(run);
  };

  const open = async (current: number): Promise<void> => {
    const place: Place = { clerk: NOBODY, isReady: false, practised: 0, handfuls: 0, inHand: new Map() };
    places.push(place);
    try {
      // The worker gets ready while the lexicon is on its way.
      place.clerk = start({
        onReport: (report) => (current === run ? hear(place, report) : undefined),
        onBroken: (reason) => (current === run ? replace(place, reason) : undefined),
      });
      const knowledge = await options.loadKnowledge();
      if (current !== run) return;
      place.clerk.send({ kind: 'learn', knowledge });
    } catch (error) {
      if (current === run) fail(reasonOf(error));
    }
  };

  const learnAnew = async (current: number): Promise<void> => {
    try {
      const knowledge = await options.loadKnowledge();
      if (current === run) for (const { clerk } of places) clerk.send({ kind: 'learn', knowledge });
    } catch (error) {
      if (current === run) fail(reasonOf(error));
    }
  };

  const fail = (reason: string): void => {
    stop();
    options.onFailed(reason);
  };

  const stop = (): void => {
    run++;
    queue = [];
    for (const { clerk } of places) clerk.stop();
    places = [];
  };

  const staff = (wanted: number): void => {
    for (let n = places.length; n < Math.min(most, wanted); n++) void open(run);
  };

  return {
    warm: () => {
      staff(processors > 2 ? 2 : 1);
      for (const place of places) practise(place);
    },
    add: (tasks) => {
      queue.push(...tasks);
      const bytes = queue.reduce((sum, { task }) => sum + sizeOf(task), 0);
      staff(Math.min(queue.length, 1 + Math.floor(bytes / worth)));
      feed();
    },
    learnAnew: () => learnAnew(run),
    rest: () => {
      if (queue.length === 0 && places.every(({ handfuls }) => handfuls === 0)) stop();
    },
    stop,
  };
}

const NOBODY: Clerk = { send: () => undefined, stop: () => undefined };

function handful(queue: readonly NumberedTask[]): readonly NumberedTask[] {
  let bytes = 0;
  const end = queue.findIndex(({ task }, index) => {
    const isFull = index >= HANDFUL.tasks || (index > 0 && bytes + sizeOf(task) > HANDFUL.bytes);
    bytes += sizeOf(task);
    return isFull;
  });
  return end < 0 ? [...queue] : queue.slice(0, end);
}

function sizeOf(task: Task): number {
  return task.kind === 'file' ? task.file.size : task.raw.document.text.length * 2;
}

function failedBatch(id: number, task: Task, reason: string): Batch {
  const file = task.kind === 'file' ? task.name : task.raw.document.file;
  return {
    task: id,
    documents: [],
    diagnostics: [aboutFile(file, 'worker-broken', reason, 'error')],
    done: 1,
  };
}
