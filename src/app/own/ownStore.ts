import { createStore } from 'zustand/vanilla';
import { dataText } from '../data/fetchFile.ts';
import type { DataStore } from '../data/dataStore.ts';
import { loadedFile } from '../data/loadedFile.ts';
import { spokenAliasesOf } from '../data/spokenAliases.ts';
import { createDuplicateWatch } from './duplicateWatch.ts';
import { openKeeper, type Keeper } from './keep/keeper.ts';
import { onceFrom } from './onceFrom.ts';
import { practiceTexts } from './practice.ts';
import { createArrivals, knownText } from './store/arrivals.ts';
import { createKeepingDesk } from './store/keeping.ts';
import { NO_FACTS, type Notice, type OwnState, type OwnStore, type Removal } from './store/ownState.ts';
import { createReading } from './store/reading.ts';
import { createRemovals } from './store/removals.ts';
import { createShelf } from './store/shelf.ts';
import { createPool, type Pool, type PoolOptions } from './worker/pool.ts';
import type { Batch } from './worker/protocol.ts';

interface Parts {
  readonly data: DataStore;
  readonly openPool?: (options: PoolOptions) => Pool;
  readonly openStorage?: () => Promise<Keeper>;
  readonly loadLexicon?: () => Promise<string>;
}

/** Milliseconds between two updates of the page while documents come in: each draws every view anew. */
const UPDATE_PAUSE = 3_000;

/** Milliseconds between two drawings of the progress: each takes a frame from the workers. */
const PROGRESS_PAUSE = 250;

/**
 * The user's documents: reads them in workers, lays them over the shipped dataset, keeps them if asked to. What comes
 * from the workers stands with the arrivals until it is put on the shelf, all of it at once.
 */
export function createOwnStore({
  data,
  openPool = createPool,
  openStorage = openKeeper,
  loadLexicon = onceFrom(() => dataText('lexicon')),
}: Parts): OwnStore {
  return createStore<OwnState>()((set, get, store) => {
    const watch = createDuplicateWatch(data);
    const shelf = createShelf(data, store);
    const arrivals = createArrivals({ data, shelf, watch });
    const keeping = createKeepingDesk(openStorage, store);
    const reading = createReading((tasks) => pool.add(tasks), store);
    /** Documents to be extracted anew once the current run is over: it began with another lexicon. */
    let outdated: ReadonlySet<string> = new Set();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let progressTimer: ReturnType<typeof setTimeout> | undefined;
    /** What came is taken in one after the other, once it is known what the page has. */
    let last: Promise<void> = Promise.resolve();
    const afterwards = (act: () => void): void => {
      last = last
        .then(() => watch.prepare(() => [...get().documents.map(knownText), ...arrivals.waiting()]))
        .then(act);
    };

    const pool = openPool({
      loadKnowledge: async () => {
        const lexicon = await loadLexicon();
        return { lexicon, aliases: spokenAliasesOf(data).getState().aliases };
      },
      practice: practiceTexts(data),
      onBatches: (batches) => afterwards(() => take(batches)),
      onIdle: () =>
        reading.isRunning() ? afterwards(() => (reading.isDone() ? settle(null) : undefined)) : undefined,
      // Workers that got ready for nothing yet may fail in silence: the next task starts them anew.
      onFailed: (reason) =>
        afterwards(() => (reading.isRunning() ? settle({ kind: 'failed', reason }) : undefined)),
    });

    const take = (batches: readonly Batch[]): void => {
      for (const batch of batches) {
        reading.count(batch);
        for (const { document } of batch.documents) keeping.found(document.id);
        const again = arrivals.take(batch, reading.isAnew(batch.task));
        reading.order(again.map((raw) => ({ kind: 'document', raw })));
      }
      progressTimer ??= setTimeout(showProgress, PROGRESS_PAUSE);
      timer ??= setTimeout(update, UPDATE_PAUSE);
    };

    const showProgress = (): void => {
      progressTimer = undefined;
      if (reading.isRunning()) set({ progress: reading.progress() });
    };

    /** Takes in what came, and shows it everywhere. */
    const update = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const { documents, problems } = arrivals.collect();
      if (problems.length > 0) set({ problems: [...get().problems, ...problems] });
      if (documents.length > 0) shelf.put(documents);
    };

    const settle = (notice: Notice | null): void => {
      update();
      reading.end();
      if (notice) set({ notice });
      void keeping.sync();
      const ids = outdated;
      outdated = new Set();
      orderAnew(ids);
    };

    const orderAnew = (ids: ReadonlySet<string>): void => {
      const touched = get().documents.filter(({ document }) => ids.has(document.id));
      reading.order(
        touched.map(({ document, edits }) => ({ kind: 'document', raw: { document, edits } })),
        true,
      );
    };

    const removals = createRemovals({ data, shelf, keeping, facts: store });
    const removed = (): void => {
      watch.forget();
      void keeping.sync();
    };

    const clear = (): void => {
      removals.all();
      removed();
    };

    /** Takes documents in as if they had just come, so that none doubles a text that did. */
    const comeBack = ({ documents, aliases, order }: Removal): void => {
      const again = arrivals.take({ task: -1, documents, diagnostics: [], done: 1 }, false);
      reading.order(again.map((raw) => ({ kind: 'document', raw })));
      update();
      shelf.arrange(order);
      if (aliases !== spokenAliasesOf(data).getState().aliases)
        void get().readAnew(new Set(documents.map(({ document }) => document.id)));
      void keeping.sync();
    };

    return {
      ...NO_FACTS,
      warm: () => {
        pool.warm();
        void loadedFile(data, 'claims');
        // Once the shipped texts are here there is something to practise on.
        afterwards(pool.warm);
      },
      rest: () => pool.rest(),
      addFiles: (files, remarks = []) => {
        if (remarks.length > 0) set({ problems: [...get().problems, ...remarks] });
        reading.order(files);
      },
      addText: (document, edits) =>
        reading.order([{ kind: 'document', raw: arrivals.named({ document, edits }) }]),
      edit: (id, edits) => {
        const before = get().documents.find(({ document }) => document.id === id);
        if (before) reading.order([{ kind: 'document', raw: { document: before.document, edits } }], true);
      },
      remove: (id) => {
        removals.one(id);
        removed();
      },
      removeAll: async () => {
        if (!reading.isRunning()) return clear();
        get().cancel();
        afterwards(clear);
        await last;
      },
      undoRemoval: async () => {
        const removal = removals.takeLast();
        if (!removal) return;
        afterwards(() => comeBack(removal));
        await last;
      },
      cancel: () => {
        pool.stop();
        arrivals.stop();
        const { done, total } = reading.progress();
        afterwards(() => settle({ kind: 'stopped', done: Math.floor(done), total }));
      },
      readAnew: async (ids) => {
        await pool.learnAnew();
        if (reading.isRunning()) outdated = new Set([...outdated, ...ids]);
        else orderAnew(ids);
      },
      clearProblems: () => set({ problems: [] }),
      setKeeping: keeping.set,
      restore: async () => reading.order((await keeping.load()).map((raw) => ({ kind: 'document', raw }))),
    };
  });
}
