import { describe, expect, it, vi } from 'vitest';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { withOverlays } from '../../../src/app/data/overlays.ts';
import type { DatasetFiles, FileName } from '../../../src/app/data/datasetFiles.ts';
import { spokenAliasesOf } from '../../../src/app/data/spokenAliases.ts';
import { followAliases } from '../../../src/app/own/aliases/followAliases.ts';
import { holdersOf } from '../../../src/app/own/aliases/holders.ts';
import { createOwnStore } from '../../../src/app/own/ownStore.ts';
import { createClerk } from '../../../src/app/own/worker/clerk.ts';
import { createPool } from '../../../src/app/own/worker/pool.ts';
import type { StartClerk } from '../../../src/app/own/worker/startClerk.ts';
import type { Alias } from '../../../src/core/corrections/correction.ts';
import { DATASET, DOCUMENTS } from '../panels/fixture.ts';
import { LEXICON_TEXT, rawDocument } from './samples.ts';

/** A worker in this thread. */
const start: StartClerk = ({ onReport, onBroken }) => {
  const perform = createClerk(onReport);
  let last: Promise<void> = Promise.resolve();
  return {
    send: (order) => {
      last = last.then(() => perform(order)).catch((error: unknown) => onBroken(String(error)));
    },
    stop: () => undefined,
  };
};

const SHIPPED = { ...DOCUMENTS[0]!, id: 'd1', text: '规划\n\n包头市将重点发展绿氢储运。\n', blocks: [] };
const OWN_TEXT = '打算\n\n包头市将重点发展綠氫儲運，也说了别的话。\n';

const alias = (term: string, industry: string): Alias => ({
  id: `k-${term}`,
  kind: 'alias',
  created: '2026-01-01',
  term,
  industry,
});

async function setUp(lexicon = () => Promise.resolve(LEXICON_TEXT)) {
  const data = createDataStore(() => Promise.reject(new Error('no network')), {
    ...DATASET,
    documents: [SHIPPED, ...DOCUMENTS.slice(1)],
  });
  const own = createOwnStore({
    data,
    openPool: (options) => createPool({ ...options, processors: 1, start }),
    openStorage: () => Promise.reject(new Error('blocked')),
    loadLexicon: () => Promise.resolve(LEXICON_TEXT),
  });
  own.getState().addText(rawDocument('mine', OWN_TEXT), {});
  await vi.waitFor(() => expect(own.getState().documents).toHaveLength(1));
  const stop = followAliases({ data, own, start, loadLexicon: lexicon });
  const shown = <K extends FileName>(name: K): DatasetFiles[K] => {
    const { files, overlays } = data.getState();
    const state = withOverlays(overlays, name, files[name] ?? { state: 'loading' });
    if (state.state !== 'ready') throw new Error(`${name} is ${state.state}`);
    return state.value as DatasetFiles[K];
  };
  const spoken = spokenAliasesOf(data);
  const say = async (...aliases: readonly Alias[]) => {
    spoken.setState({ aliases });
    await vi.waitFor(() => expect(spoken.getState().readAnew.state).not.toBe('reading'));
    await vi.waitFor(() => expect(own.getState().progress).toBeNull());
    return spoken.getState().readAnew;
  };
  return { shown, say, stop };
}

const added = (claims: DatasetFiles['claims']) =>
  claims.filter(({ id }) => !DATASET.claims.some((one) => one.id === id));

describe('words that people name as an industry', () => {
  it('count at once in shipped and own documents that hold them, and no more when they are taken back', async () => {
    const { shown, say, stop } = await setUp();
    const before = shown('manifest').counts;
    const claims = shown('claims');
    const outcome = await say(alias('绿氢储运', 'hydrogen'));
    expect(outcome).toMatchObject({ state: 'done', refused: [] });
    expect(outcome.state === 'done' && outcome.heldBy.get('k-绿氢储运')).toEqual({ shipped: 1, own: 1 });
    const found = added(shown('claims')).map(({ document, industry, region }) => [
      document,
      region,
      industry,
    ]);
    expect(found).toEqual([
      ['d1', '150200', 'hydrogen'],
      ['mine', '150200', 'hydrogen'],
    ]);
    expect(shown('manifest').counts.claims).toBe(before.claims + 2);
    for (const { document, evidence } of added(shown('claims'))) {
      const text = shown('documents').find(({ id }) => id === document)?.text;
      expect(text?.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    }

    await say();
    await vi.waitFor(() => expect(shown('claims')).toEqual(claims));
    expect(shown('manifest').counts.claims).toBe(before.claims);
    stop();
  });

  it('stay with the industry that owns them, which is told', async () => {
    const { shown, say, stop } = await setUp();
    const claims = shown('claims');
    const outcome = await say(alias('风电', 'hydrogen'));
    expect(outcome).toMatchObject({
      state: 'done',
      refused: [{ because: 'taken', owner: 'wind', correction: { term: '风电' } }],
    });
    expect(shown('claims')).toEqual(claims);
    stop();
  });

  it('say so where the page cannot read its documents anew', async () => {
    const { say, stop } = await setUp(() => Promise.reject(new Error('HTTP 404')));
    expect(await say(alias('绿氢储运', 'hydrogen'))).toEqual({ state: 'failed', reason: 'HTTP 404' });
    stop();
  });

  it('are looked for as the lexicon compares words', async () => {
    const texts = [
      { id: 'a', text: '綠氫儲運' },
      { id: 'b', text: 'ＡＩ产业' },
      { id: 'c', text: '别的' },
    ];
    const found = await holdersOf([alias('绿氢储运', 'hydrogen'), alias('ai产业', 'wind')], texts);
    expect([...found.values()]).toEqual([['a'], ['b']]);
  });
});
