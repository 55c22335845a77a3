import { describe, expect, it, vi } from 'vitest';
import type { Alias } from '../../../src/core/corrections/correction.ts';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { withOverlays } from '../../../src/app/data/overlays.ts';
import type { DatasetFiles, FileName } from '../../../src/app/data/datasetFiles.ts';
import { spokenAliasesOf } from '../../../src/app/data/spokenAliases.ts';
import type { Keeper } from '../../../src/app/own/keep/keeper.ts';
import type { RawOwn } from '../../../src/app/own/ownDocument.ts';
import { createOwnStore } from '../../../src/app/own/ownStore.ts';
import { createClerk } from '../../../src/app/own/worker/clerk.ts';
import { createPool, type PoolOptions } from '../../../src/app/own/worker/pool.ts';
import type { FileTask } from '../../../src/app/own/worker/protocol.ts';
import { DATASET, DOCUMENTS } from '../panels/fixture.ts';
import { fileOf, LEXICON_TEXT, OTHER, PLAN, rawDocument } from './samples.ts';

/** The pool with its worker in this thread. */
function openPool(options: PoolOptions) {
  return createPool({
    ...options,
    processors: 1,
    start: ({ onReport, onBroken }) => {
      const perform = createClerk(onReport);
      let last: Promise<void> = Promise.resolve();
      return {
        send: (order) => {
          last = last.then(() => perform(order)).catch((error: unknown) => onBroken(String(error)));
        },
        stop: () => undefined,
      };
    },
  });
}

/** Keeps in memory; `refuses` as a browser that blocks storage. */
function memory(refuses = false): Keeper & { kept: readonly RawOwn[] } {
  const refuse = <T>(value: T) => (refuses ? Promise.reject(new Error('blocked')) : Promise.resolve(value));
  const keeper = {
    kept: [] as readonly RawOwn[],
    load: () => refuse(keeper.kept),
    sync: async (documents: readonly RawOwn[]) => {
      await refuse(null);
      keeper.kept = documents;
    },
    clear: async () => {
      await refuse(null);
      keeper.kept = [];
    },
  };
  return keeper;
}

function setUp(keeper = memory(), lexicon = () => Promise.resolve(LEXICON_TEXT)) {
  const data = createDataStore(() => Promise.reject(new Error('no network')), {
    ...DATASET,
    documents: DOCUMENTS,
  });
  const own = createOwnStore({
    data,
    openPool,
    openStorage: () => Promise.resolve(keeper),
    loadLexicon: lexicon,
  });
  const shown = <K extends FileName>(name: K): DatasetFiles[K] => {
    const { files, overlays } = data.getState();
    const state = withOverlays(overlays, name, files[name] ?? { state: 'loading' });
    if (state.state !== 'ready') throw new Error(`${name} is ${state.state}`);
    return state.value as DatasetFiles[K];
  };
  const settled = () => vi.waitFor(() => expect(own.getState().progress).toBeNull());
  return { own, data, keeper, shown, settled };
}

const task = (name: string, text: string): FileTask => ({ kind: 'file', name, file: fileOf(text, name) });

describe('own documents', () => {
  it('fail in silence while nothing is to be read, and are told of when something is', async () => {
    const lexicon = vi.fn(() => Promise.reject<string>(new Error('no lexicon')));
    const { own } = setUp(memory(), lexicon);
    own.getState().warm();
    await vi.waitFor(() => expect(lexicon).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(own.getState().notice).toBeNull();
    own.getState().addFiles([task('plan.txt', PLAN)]);
    await vi.waitFor(() => expect(own.getState().notice).toMatchObject({ kind: 'failed' }));
  });

  it('join the dataset: documents, claims, regions and counts; and leave it again', async () => {
    const { own, shown, settled } = setUp();
    const before = shown('manifest').counts;
    own.getState().addFiles([task('plan.txt', PLAN)]);
    await settled();
    expect(shown('sources').find(({ id }) => id === 'plan')).toMatchObject({
      own: true,
      title: '包头市规划',
    });
    expect(shown('documents').find(({ id }) => id === 'plan')?.text).toBe(PLAN);
    expect(shown('claims').filter(({ document }) => document === 'plan')).toHaveLength(2);
    expect(shown('regions').find(({ code }) => code === '150221')?.documents).toEqual(['plan']);
    expect(shown('regions').find(({ code }) => code === '150200')?.documents).toContain('plan');
    expect(shown('manifest').counts).toMatchObject({
      documents: before.documents + 1,
      claims: before.claims + 2,
    });
    own.getState().remove('plan');
    expect(shown('manifest').counts).toEqual(before);
    expect(shown('claims')).toEqual(DATASET.claims);
  });

  it('that repeat one that is here are left aside and told of, with its title', async () => {
    const { own, settled } = setUp();
    const shipped = DOCUMENTS[0]?.text ?? '';
    own.getState().addFiles([task('a.txt', PLAN), task('b.txt', ` ${PLAN}`), task('c.txt', shipped)]);
    await settled();
    expect(own.getState().documents.map(({ document }) => document.id)).toEqual(['a']);
    expect(own.getState().problems).toMatchObject([
      { file: 'b.txt', ruleId: 'duplicate-same', like: { title: '包头市规划' } },
      { file: 'c.txt', ruleId: 'duplicate-same', like: { title: DOCUMENTS[0]?.title } },
    ]);
    own.getState().remove('a');
    own.getState().addFiles([task('b.txt', PLAN)]);
    await settled();
    expect(own.getState().documents.map(({ document }) => document.id)).toEqual(['b']);
  });

  it('never share an id with another document; their claims follow', async () => {
    const { own, shown, settled } = setUp();
    own.getState().addFiles([task('d1.txt', PLAN), task('below/d1.txt', OTHER)]);
    await settled();
    const ids = own.getState().documents.map(({ document }) => document.id);
    expect(new Set([...ids, 'd1']).size).toBe(3);
    expect(new Set(shown('claims').map(({ id }) => id)).size).toBe(shown('claims').length);
    for (const { document } of own.getState().documents.flatMap(({ findings }) => findings.claims)) {
      expect(ids).toContain(document);
    }
  });

  it('are read again with what the user says of them', async () => {
    const { own, shown, settled } = setUp();
    own.getState().addText(rawDocument('note', PLAN), {});
    await settled();
    own.getState().edit('note', { title: '我的题目', published: '2021-02-03' });
    await settled();
    expect(shown('sources').at(-1)).toMatchObject({ id: 'note', title: '我的题目', published: '2021-02-03' });
    expect(own.getState().documents).toHaveLength(1);
  });

  it('that were read before a stop stay', async () => {
    const { own, settled } = setUp();
    own.getState().addFiles([task('a.txt', PLAN)]);
    await settled();
    own.getState().addFiles([task('b.txt', OTHER)]);
    own.getState().cancel();
    await settled();
    expect(own.getState().documents).toHaveLength(1);
    expect(own.getState().notice).toEqual({ kind: 'stopped', done: 0, total: 1 });
  });

  it('say so where the lexicon cannot be loaded', async () => {
    const { own, settled } = setUp(memory(), () => Promise.reject(new Error('HTTP 404')));
    own.getState().addFiles([task('a.txt', PLAN)]);
    await settled();
    expect(own.getState().notice).toEqual({ kind: 'failed', reason: 'HTTP 404' });
  });
});

describe('what was removed', () => {
  const idsOf = (own: ReturnType<typeof setUp>['own']) =>
    own.getState().documents.map(({ document }) => document.id);

  it('comes back whole and in its place, one act after the other; what is kept follows', async () => {
    const { own, shown, keeper, settled } = setUp();
    own.getState().addFiles([task('a.txt', PLAN), task('b.txt', OTHER), task('empty.txt', '')]);
    await settled();
    await own.getState().setKeeping(true);
    const before = { claims: shown('claims'), counts: shown('manifest').counts };
    own.getState().remove('a');
    await own.getState().removeAll();
    expect(own.getState()).toMatchObject({ documents: [], problems: [] });
    await vi.waitFor(() => expect(keeper.kept).toEqual([]));
    await own.getState().undoRemoval();
    expect(idsOf(own)).toEqual(['b']);
    expect(own.getState().problems).toMatchObject([{ file: 'empty.txt' }]);
    await own.getState().undoRemoval();
    expect(idsOf(own)).toEqual(['a', 'b']);
    expect(shown('claims')).toEqual(before.claims);
    expect(shown('manifest').counts).toEqual(before.counts);
    await vi.waitFor(() => expect(keeper.kept.map(({ document }) => document.id)).toEqual(['a', 'b']));
    await own.getState().undoRemoval();
    expect(idsOf(own)).toEqual(['a', 'b']);
  });

  it('while more is being read stays removed: reading stops', async () => {
    const { own, shown, settled } = setUp();
    own.getState().addFiles([task('a.txt', PLAN)]);
    await settled();
    own.getState().addFiles([task('b.txt', OTHER), task('c.txt', `${OTHER}丙`)]);
    await own.getState().removeAll();
    await settled();
    expect(own.getState()).toMatchObject({ documents: [], progress: null });
    expect(shown('sources').some(({ id }) => id === 'a' || id === 'b')).toBe(false);
    await own.getState().undoRemoval();
    expect(idsOf(own)).toContain('a');
  });

  it('does not double a text that came again in the meantime', async () => {
    const { own, settled } = setUp();
    own.getState().addFiles([task('a.txt', PLAN), task('b.txt', OTHER)]);
    await settled();
    await own.getState().removeAll();
    own.getState().addFiles([task('again.txt', PLAN)]);
    await settled();
    await own.getState().undoRemoval();
    expect(idsOf(own)).toEqual(['b', 'again']);
    expect(own.getState().problems).toMatchObject([{ file: 'a.txt', ruleId: 'duplicate-same' }]);
  });

  it('is read anew where people named words in the meantime', async () => {
    const { own, data, settled } = setUp();
    own
      .getState()
      .addFiles([task('a.txt', '包头市规划\n\n包头市将重点发展星辰产业，并且说了许多别的话。\n')]);
    await settled();
    expect(own.getState().documents[0]?.findings.claims).toEqual([]);
    await own.getState().removeAll();
    const alias = { id: 'k', kind: 'alias', term: '星辰产业', industry: 'wind' } as unknown as Alias;
    spokenAliasesOf(data).setState({ aliases: [alias] });
    await own.getState().undoRemoval();
    await vi.waitFor(() =>
      expect(own.getState().documents[0]?.findings.claims).toMatchObject([{ industry: 'wind' }]),
    );
  });

  it('is forgotten by the browser as long as it is not brought back, also before it was read again', async () => {
    const keeper = memory();
    keeper.kept = [
      { document: rawDocument('a', PLAN), edits: {} },
      { document: rawDocument('b', OTHER), edits: {} },
    ];
    const { own, settled } = setUp(keeper, () => Promise.reject(new Error('HTTP 404')));
    await own.getState().restore();
    await settled();
    await own.getState().removeAll();
    await vi.waitFor(() => expect(keeper.kept).toEqual([]));
    await own.getState().undoRemoval();
    await vi.waitFor(() => expect(keeper.kept.map(({ document }) => document.id)).toEqual(['a', 'b']));
  });
});

describe('keeping them', () => {
  it('happens only if the user says so, and follows every change', async () => {
    const { own, keeper, settled } = setUp();
    own.getState().addFiles([task('a.txt', PLAN), task('b.txt', OTHER)]);
    await settled();
    expect(keeper.kept).toEqual([]);
    await own.getState().setKeeping(true);
    expect(keeper.kept.map(({ document }) => document.id)).toEqual(['a', 'b']);
    own.getState().remove('a');
    await vi.waitFor(() => expect(own.getState().kept).toBe(1));
    expect(keeper.kept.map(({ document }) => document.id)).toEqual(['b']);
    await own.getState().setKeeping(false);
    expect(keeper.kept).toEqual([]);
    expect(own.getState().documents).toHaveLength(1);
  });

  it('brings them back at the next visit, with what the user said of them', async () => {
    const keeper = memory();
    keeper.kept = [{ document: rawDocument('a', PLAN), edits: { title: '旧题' } }];
    const { own, settled } = setUp(keeper);
    await own.getState().restore();
    await settled();
    expect(own.getState()).toMatchObject({ keeping: 'on' });
    expect(own.getState().documents[0]?.findings.document.title).toBe('旧题');
  });

  it('forgets none of them when reading fails or is stopped', async () => {
    const keeper = memory();
    keeper.kept = [{ document: rawDocument('a', PLAN), edits: {} }];
    const { own, settled } = setUp(keeper, () => Promise.reject(new Error('HTTP 404')));
    await own.getState().restore();
    await settled();
    await vi.waitFor(() => expect(own.getState().kept).toBe(1));
    expect(keeper.kept).toHaveLength(1);
  });

  it('says so where the browser refuses; the documents stay for the visit', async () => {
    const { own, settled } = setUp(memory(true));
    own.getState().addFiles([task('a.txt', PLAN)]);
    await settled();
    await own.getState().setKeeping(true);
    expect(own.getState()).toMatchObject({ keeping: 'blocked', kept: null });
    expect(own.getState().documents).toHaveLength(1);
  });
});
