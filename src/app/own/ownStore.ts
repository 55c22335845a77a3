import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Diagnostic } from '../../core/model/index.ts';
import type { ReadDocument } from '../../readers/reader.ts';
import { dataText } from '../data/fetchFile.ts';
import type { DataStore } from '../data/dataStore.ts';
import { createDuplicateWatch, type KnownText } from './duplicateWatch.ts';
import { ownOverlay } from './ownOverlay.ts';
import { repetition, type Problem } from './ownProblem.ts';
import type { Edits, OwnDocument, RawOwn } from './ownDocument.ts';
import { Tally, type Progress } from './progress.ts';
import { openKeeper, type Keeper } from './keep/keeper.ts';
import { uniqueId } from './uniqueId.ts';
import { createPool, type Pool, type PoolOptions } from './worker/pool.ts';
import type { Batch, FileTask, Task } from './worker/protocol.ts';

/** `blocked`: the browser refused; the documents last for the visit only. */
export type Keeping = 'off' | 'on' | 'blocked';

/** What the last act came to, said once. */
export type Notice =
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

export interface OwnState {
  /** In the order in which they came. */
  readonly documents: readonly OwnDocument[];
  /** Files that were left aside or read with losses. */
  readonly problems: readonly Problem[];
  /** Null while nothing is being read. */
  readonly progress: Progress | null;
  readonly notice: Notice | null;
  readonly keeping: Keeping;
  /** Documents that the browser keeps by now; null where it keeps none. */
  readonly kept: number | null;
  /** Somebody is about to add documents. */
  readonly warm: () => void;
  readonly addFiles: (files: readonly FileTask[], problems?: readonly Diagnostic[]) => void;
  readonly addText: (document: ReadDocument, edits: Edits) => void;
  readonly edit: (id: string, edits: Edits) => void;
  readonly remove: (id: string) => void;
  readonly removeAll: () => void;
  /** Stops reading; what was read stays. */
  readonly cancel: () => void;
  readonly clearProblems: () => void;
  readonly setKeeping: (isOn: boolean) => Promise<void>;
  /** Brings back what an earlier visit kept; once. */
  readonly restore: () => Promise<void>;
}

export type OwnStore = StoreApi<OwnState>;

interface Parts {
  readonly data: DataStore;
  readonly openPool?: (options: PoolOptions) => Pool;
  readonly openStorage?: () => Promise<Keeper>;
  readonly loadLexicon?: () => Promise<string>;
}

/** Milliseconds between two updates of the page while documents come in: each draws every view anew. */
const UPDATE_PAUSE = 3_000;

/** Remarks that are no problem: the encoding is shown with the document. */
const isProblem = ({ severity }: Diagnostic): boolean => severity !== 'info';

/** The user's documents: reads them in workers, lays them over the shipped dataset, keeps them if asked to. */
export function createOwnStore({
  data,
  openPool = createPool,
  openStorage = openKeeper,
  loadLexicon = onceFrom(() => dataText('lexicon')),
}: Parts): OwnStore {
  return createStore<OwnState>()((set, get) => {
    let nextTask = 0;
    let tally = new Tally();
    /** Tasks that give an entry of the list anew; all others add to it. */
    const replacing = new Set<number>();
    let incoming: { readonly isNew: boolean; readonly document: OwnDocument }[] = [];
    let problems: Problem[] = [];
    /** Ids of documents that are extracted anew under another id, since theirs was taken. */
    const renaming = new Set<string>();
    /** Kept documents that have not been read again yet: a stop must not forget them. */
    const waiting = new Map<string, RawOwn>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let keeper: Keeper | undefined;
    let isRestored = false;
    const watch = createDuplicateWatch(data);
    /** Batches are taken in one after the other, once it is known what the page has. */
    let last: Promise<void> = Promise.resolve();
    const afterwards = (act: () => void): void => {
      last = last
        .then(() =>
          watch.prepare([...get().documents, ...incoming.map(({ document }) => document)].map(knownText)),
        )
        .then(act);
    };

    const pool = openPool({
      loadLexicon,
      onBatch: (batch) => afterwards(() => takeBatch(batch)),
      onIdle: () => (get().progress ? afterwards(() => (isDone() ? settle(null) : undefined)) : undefined),
      onFailed: (reason) => afterwards(() => settle({ kind: 'failed', reason })),
    });

    const isTaken = (id: string): boolean => {
      const { sources } = data.getState().files;
      return (
        (sources?.state === 'ready' && sources.value.some((source) => source.id === id)) ||
        get().documents.some(({ document }) => document.id === id) ||
        incoming.some(({ document }) => document.document.id === id)
      );
    };

    const isDone = (): boolean => get().progress !== null && tally.progress.done >= tally.progress.total;

    const order = (tasks: readonly Task[], isReplacing = false): void => {
      if (tasks.length === 0) return;
      const numbered = tasks.map((task) => ({ id: nextTask++, task }));
      if (!get().progress) tally = new Tally();
      tally.add(numbered.map(({ id }) => id));
      if (isReplacing) for (const { id } of numbered) replacing.add(id);
      set({ progress: tally.progress, notice: null });
      pool.add(numbered);
    };

    const takeBatch = (batch: Batch): void => {
      tally.take(batch);
      problems.push(...batch.diagnostics.filter(isProblem));
      for (const document of batch.documents) {
        waiting.delete(document.document.id);
        if (replacing.has(batch.task)) incoming.push({ isNew: false, document });
        else takeNew(document);
      }
      set({ progress: tally.progress });
      timer ??= setTimeout(update, UPDATE_PAUSE);
    };

    const takeNew = (document: OwnDocument): void => {
      const { id, file } = document.document;
      const free = uniqueId(document.document, isTaken);
      const like = renaming.delete(id) ? null : watch.check(knownText(document));
      if (like) problems.push(repetition(file, like));
      else if (free === id) incoming.push({ isNew: true, document });
      else {
        renaming.add(free);
        order([{ kind: 'document', raw: renamed(document, free) }]);
      }
    };

    /** Takes in what came, and shows it everywhere. */
    const update = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (problems.length > 0) set({ problems: [...get().problems, ...problems] });
      problems = [];
      if (incoming.length === 0) return;
      const replaced = new Map(
        incoming.flatMap(({ isNew, document }) => (isNew ? [] : [[document.document.id, document] as const])),
      );
      const added = incoming.flatMap(({ isNew, document }) => (isNew ? [document] : []));
      incoming = [];
      show([...get().documents.map((document) => replaced.get(document.document.id) ?? document), ...added]);
    };

    const show = (documents: readonly OwnDocument[]): void => {
      set({ documents });
      data
        .getState()
        .setOverlay('own', documents.length === 0 ? null : ownOverlay(documents, data.getState().files));
    };

    const settle = (notice: Notice | null): void => {
      update();
      replacing.clear();
      set({ progress: null, ...(notice ? { notice } : {}) });
      void keep();
    };

    const keep = async (): Promise<void> => {
      if (get().keeping !== 'on' || !keeper) return;
      try {
        const shown = get().documents.map(({ document, edits }) => ({ document, edits }));
        const all = [...shown, ...waiting.values()];
        await keeper.sync(all);
        set({ kept: all.length });
      } catch {
        set({ keeping: 'blocked', kept: null });
      }
    };

    const removeWhere = (isGone: (document: OwnDocument) => boolean): void => {
      watch.forget();
      show(get().documents.filter((document) => !isGone(document)));
      void keep();
    };

    return {
      documents: [],
      problems: [],
      progress: null,
      notice: null,
      keeping: 'off',
      kept: null,
      warm: () => pool.warm(),
      addFiles: (files, remarks = []) => {
        if (remarks.length > 0) set({ problems: [...get().problems, ...remarks] });
        order(files);
      },
      addText: (document, edits) => {
        const raw = { document, edits };
        order([{ kind: 'document', raw: renamed(raw, uniqueId(document, isTaken)) }]);
      },
      edit: (id, edits) => {
        const before = get().documents.find(({ document }) => document.id === id);
        if (before) order([{ kind: 'document', raw: { document: before.document, edits } }], true);
      },
      remove: (id) => removeWhere(({ document }) => document.id === id),
      removeAll: () => {
        waiting.clear();
        removeWhere(() => true);
        set({ problems: [], notice: null });
      },
      cancel: () => {
        pool.stop();
        renaming.clear();
        const { done, total } = tally.progress;
        afterwards(() => settle({ kind: 'stopped', done: Math.floor(done), total }));
      },
      clearProblems: () => set({ problems: [] }),
      setKeeping: async (isOn) => {
        set({ keeping: isOn ? 'on' : 'off', kept: null });
        try {
          keeper ??= await openStorage();
          if (!isOn) await keeper.clear();
        } catch {
          set({ keeping: 'blocked' });
        }
        await keep();
      },
      restore: async () => {
        if (isRestored) return;
        isRestored = true;
        try {
          keeper ??= await openStorage();
          const raws = await keeper.load();
          for (const raw of raws) waiting.set(raw.document.id, raw);
          set({ keeping: 'on' });
          order(raws.map((raw) => ({ kind: 'document', raw })));
        } catch {
          set({ keeping: 'blocked' });
        }
      },
    };
  });
}

function knownText({ document, findings }: OwnDocument): KnownText {
  return { title: findings.document.title, text: document.text };
}

function renamed({ document, edits }: RawOwn, id: string): RawOwn {
  return { document: { ...document, id }, edits };
}

/** Asks once, and again only after a failure. */
function onceFrom(load: () => Promise<string>): () => Promise<string> {
  let known: Promise<string> | undefined;
  return () => {
    known ??= load().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
