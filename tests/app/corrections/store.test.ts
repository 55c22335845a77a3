import { describe, expect, it } from 'vitest';
import {
  createCorrectionStore,
  followOtherWindows,
} from '../../../src/app/corrections/store/correctionStore.ts';
import { layCorrections } from '../../../src/app/corrections/store/layCorrections.ts';
import { CORRECTIONS_KEY, hasKeptCorrections } from '../../../src/app/corrections/store/kept.ts';
import { correctionOf, saidOf, type Draft } from '../../../src/app/corrections/newCorrection.ts';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import type { DatasetFiles } from '../../../src/app/data/datasetFiles.ts';
import { withOverlays, type Overlay } from '../../../src/app/data/overlays.ts';
import { formatCorrections } from '../../../src/core/corrections/parseCorrections.ts';
import type { Claim } from '../../../src/core/model/index.ts';
import { DATASET, DOCUMENTS } from '../panels/fixture.ts';

function memory(content: Record<string, string> = {}): Storage {
  const items = new Map(Object.entries(content));
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage;
}

const HYDROGEN = DATASET.claims.find(({ id }) => id === 'c-hydrogen')!;

function correctionFor(claim: Claim, changes: Partial<Draft>) {
  const source = DATASET.sources.find(({ id }) => id === claim.document)!;
  const draft: Draft = { kind: 'confirm', region: null, industry: null, status: null, reason: '', name: '' };
  const subject = { source, anchor: claim.evidence, said: saidOf(claim) };
  return correctionOf({ ...draft, ...changes }, subject, '2026-01-01')!;
}

const FUTURE = correctionFor(HYDROGEN, { kind: 'wrong-status', status: 'future' });
const STRUCK = correctionFor(HYDROGEN, { kind: 'not-a-claim' });

describe('the corrections of a browser', () => {
  it('are kept as the text of corrections.json, and read again', () => {
    const storage = memory();
    const store = createCorrectionStore(() => storage);
    store.getState().add(FUTURE);
    expect(storage.getItem(CORRECTIONS_KEY)).toBe(formatCorrections([FUTURE]));
    expect(createCorrectionStore(() => storage).getState().list).toEqual([FUTURE]);
    store.getState().remove([FUTURE.id]);
    expect(storage.getItem(CORRECTIONS_KEY)).toBeNull();
  });

  it('can be undone and redone, also a whole import', () => {
    const store = createCorrectionStore(() => memory());
    store.getState().take([FUTURE, correctionFor(DATASET.claims[0]!, {})]);
    const { list } = store.getState();
    store.getState().undo();
    expect(store.getState().list).toEqual([]);
    store.getState().redo();
    expect(store.getState().list).toEqual(list);
  });

  it('can be undone and redone after a reload, as long as nobody else changed them', () => {
    const [storage, session] = [memory(), memory()];
    const open = () =>
      createCorrectionStore(
        () => storage,
        () => session,
      ).getState();
    open().add(FUTURE);
    open().add(STRUCK);
    expect(open().list).toEqual([STRUCK]);
    open().undo();
    expect(open().list).toEqual([FUTURE]);
    open().undo();
    expect(open().list).toEqual([]);
    open().redo();
    open().redo();
    expect(open()).toMatchObject({ list: [STRUCK], future: [] });
    storage.setItem(CORRECTIONS_KEY, formatCorrections([FUTURE]));
    expect(open()).toMatchObject({ list: [FUTURE], past: [], future: [] });
  });

  it('start without steps where what the tab kept of them is broken', () => {
    const storage = memory({ [CORRECTIONS_KEY]: formatCorrections([FUTURE]) });
    for (const text of ['{', '{"entries":[],"list":[0],"past":[],"future":[]}', '{"entries":{}}', 'null']) {
      const session = memory({ 'chanyetu.corrections.steps': text });
      const store = createCorrectionStore(
        () => storage,
        () => session,
      );
      expect(store.getState()).toMatchObject({ list: [FUTURE], past: [], future: [] });
    }
  });

  it('say so where the browser does not keep them, and work all the same', () => {
    const refuse = (): never => {
      throw new Error('blocked');
    };
    const store = createCorrectionStore(refuse);
    store.getState().add(FUTURE);
    expect(store.getState()).toMatchObject({ list: [FUTURE], isBlocked: true });
  });

  it('remember a name only when asked, and forget it', () => {
    const storage = memory();
    const store = createCorrectionStore(() => storage);
    store.getState().rememberName('李');
    expect(createCorrectionStore(() => storage).getState().name).toBe('李');
    store.getState().rememberName('');
    expect(createCorrectionStore(() => storage).getState().name).toBe('');
  });

  it('follow what another window keeps', () => {
    const store = createCorrectionStore(() => memory());
    const stop = followOtherWindows(store);
    const newValue = formatCorrections([FUTURE]);
    window.dispatchEvent(new StorageEvent('storage', { key: CORRECTIONS_KEY, newValue }));
    expect(store.getState().list).toEqual([FUTURE]);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: CORRECTIONS_KEY, newValue: null }));
    expect(store.getState().list).toEqual([FUTURE]);
  });

  it('are known to be there before anything of them is loaded', () => {
    window.localStorage.setItem(CORRECTIONS_KEY, formatCorrections([FUTURE]));
    expect(hasKeptCorrections()).toBe(true);
    window.localStorage.removeItem(CORRECTIONS_KEY);
    expect(hasKeptCorrections()).toBe(false);
  });
});

describe('a new correction', () => {
  it('names document, quote and what the program said, and nothing that was not filled in', () => {
    expect(FUTURE).toEqual({
      id: FUTURE.id,
      kind: 'wrong-status',
      created: '2026-01-01',
      document: expect.objectContaining({ id: HYDROGEN.document }) as unknown,
      anchor: {
        exact: HYDROGEN.evidence.exact,
        prefix: HYDROGEN.evidence.prefix,
        suffix: HYDROGEN.evidence.suffix,
      },
      said: { region: '150200', industry: HYDROGEN.industry, status: HYDROGEN.status },
      now: { status: 'future' },
    });
  });

  it('has an id that follows from its content', () => {
    const again = correctionFor(HYDROGEN, { kind: 'wrong-status', status: 'future' });
    expect(again.id).toBe(FUTURE.id);
    expect(STRUCK.id).not.toBe(FUTURE.id);
  });
});

describe('corrections over the files of the page', () => {
  const files: Partial<DatasetFiles> = { ...DATASET, documents: DOCUMENTS };

  function page(given: Partial<DatasetFiles> = files) {
    const data = createDataStore((name) => Promise.reject(new Error(`${name} is not here`)), given);
    const corrections = createCorrectionStore(() => memory());
    layCorrections(data, corrections);
    const shown = <K extends keyof DatasetFiles>(name: K): DatasetFiles[K] => {
      const { files: all, overlays } = data.getState();
      const state = withOverlays<DatasetFiles[K]>(overlays, name, all[name] as never);
      if (state.state !== 'ready') throw new Error(`${name} is ${state.state}`);
      return state.value;
    };
    return { data, corrections, shown };
  }

  it('leave the shipped files as they are where there are none', () => {
    const { data, shown } = page();
    expect(data.getState().overlays).toEqual({});
    expect(shown('claims')).toBe(files.claims);
  });

  it('change the claims at once, and go with undo', () => {
    const { corrections, shown } = page();
    corrections.getState().add(FUTURE);
    expect(shown('claims').find(({ id }) => id === 'c-hydrogen')).toMatchObject({
      status: 'future',
      correction: { id: FUTURE.id },
    });
    corrections.getState().undo();
    expect(shown('claims')).toBe(files.claims);
  });

  it('take what is struck out from the counts and keep it in the manifest', () => {
    const { corrections, shown } = page();
    corrections.getState().add(STRUCK);
    expect(shown('claims')).toHaveLength(DATASET.claims.length - 1);
    expect(shown('manifest').counts.claims).toBe(DATASET.claims.length - 1);
    expect(shown('manifest').corrections?.rejected.map(({ id }) => id)).toEqual(['c-hydrogen']);
  });

  it('tell the region that a claim moved to of its document', () => {
    const { corrections, shown } = page();
    const silent = DATASET.regions.find(
      ({ code, documents }) => code !== '150200' && !documents.includes(HYDROGEN.document),
    )!;
    corrections.getState().add(correctionFor(HYDROGEN, { kind: 'wrong-region', region: silent.code }));
    expect(shown('regions').find(({ code }) => code === silent.code)?.documents).toContain(HYDROGEN.document);
  });

  it('lie over the user’s own documents too, also when those come later', () => {
    const { data, corrections, shown } = page();
    const own = { ...DOCUMENTS[0]!, id: 'own-1', sha256: 'f'.repeat(64) };
    const claim: Claim = { ...HYDROGEN, id: 'own-claim', document: 'own-1' };
    const correction = { ...FUTURE, document: { id: 'own-1', title: 'x' } };
    corrections.getState().add(correction);
    expect(corrections.getState().applied).toMatchObject({ state: 'done' });
    const more: Partial<DatasetFiles> = {
      documents: [...DOCUMENTS, own],
      claims: [...DATASET.claims, claim],
    };
    const add: Overlay = (name, value) => more[name] ?? value;
    data.getState().setOverlay('own', add);
    expect(shown('claims').find(({ id }) => id === 'own-claim')).toMatchObject({ status: 'future' });
  });

  it('say what became of each: one that finds its quote no more changes nothing', () => {
    const { corrections, shown } = page();
    corrections.getState().add({ ...FUTURE, anchor: { ...FUTURE.anchor, exact: '没有这句话' } });
    const { applied } = corrections.getState();
    expect(applied.state === 'done' && applied.outcomes.get(FUTURE.id)).toMatchObject({
      state: 'unanchored',
      because: 'gone',
    });
    expect(shown('claims')).toEqual(files.claims);
  });

  it('name the file without which they cannot be applied', async () => {
    const { corrections } = page(DATASET);
    corrections.getState().add(FUTURE);
    expect(corrections.getState().applied).toEqual({ state: 'waiting' });
    await Promise.resolve();
    await Promise.resolve();
    expect(corrections.getState().applied).toEqual({ state: 'failed', file: 'documents.json' });
  });
});
