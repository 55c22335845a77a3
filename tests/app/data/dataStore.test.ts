import { describe, expect, it, vi } from 'vitest';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import { fetchFile } from '../../../src/app/data/fetchFile.ts';
import { allReady, LOADING } from '../../../src/app/data/loadState.ts';
import { parseFile } from '../../../src/app/data/parseFile.ts';

describe('loading the files of the dataset', () => {
  it('loads each file once, and again only after it failed', async () => {
    const fetcher = vi.fn(() => Promise.reject(new Error('gone')));
    const store = createDataStore(fetcher);
    store.getState().load('areas');
    store.getState().load('areas');
    expect(fetcher).toHaveBeenCalledTimes(1);
    await vi.waitFor(() =>
      expect(store.getState().files.areas).toEqual({ state: 'failed', file: 'areas.json', reason: 'gone' }),
    );
    store.getState().load('areas');
    expect(fetcher).toHaveBeenCalledTimes(2);
  });

  it('names what is wrong with a file', () => {
    expect(() => parseFile('claims', {})).toThrow('claims.json: expected a list');
    expect(() => parseFile('areas', [{ id: 'x', name: 'x', nameEn: 'x' }])).toThrow('areas.json [0]: field "members"');
    expect(() => parseFile('manifest', null)).toThrow('manifest.json: expected an object');
  });

  it('takes the text that the page carries before it asks the server', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'data-areas';
    script.textContent = '[]';
    document.body.append(script);
    const fetchText = vi.fn();
    await expect(fetchFile('areas', fetchText)).resolves.toEqual([]);
    expect(fetchText).not.toHaveBeenCalled();
    script.remove();
  });

  it('is ready when all are, failed when one has failed', () => {
    const ready = { state: 'ready', value: 1 } as const;
    const failed = { state: 'failed', file: 'b.json', reason: 'gone' } as const;
    expect(allReady({ a: ready, b: ready })).toEqual({ state: 'ready', value: { a: 1, b: 1 } });
    expect(allReady({ a: ready, b: LOADING })).toEqual(LOADING);
    expect(allReady({ a: LOADING, b: failed })).toEqual(failed);
  });
});
