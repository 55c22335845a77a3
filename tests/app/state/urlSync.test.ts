import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAppStore, type AppStore } from '../../../src/app/state/appStore.ts';
import { recallLate } from '../../../src/app/state/lateChoices.ts';
import { CORRECTION_MS, readAddress, syncWithAddress, usesHash } from '../../../src/app/state/urlSync.ts';

describe('store and address', () => {
  let store: AppStore;
  let stop: () => void;

  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, '', '/');
    store = createAppStore(readAddress(window.location));
    stop = syncWithAddress(store);
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('write a region into the address as a step of its own', () => {
    const before = window.history.length;
    store.getState().openRegion('150200');
    expect(window.location.search).toBe('?view=region&r=150200');
    expect(window.history.length).toBe(before + 1);
  });

  it('only correct the address when a filter changes', () => {
    const before = window.history.length;
    store.getState().toggleFilter('clusters', 'ict');
    store.getState().toggleFilter('statuses', 'future');
    vi.advanceTimersByTime(CORRECTION_MS);
    expect(window.location.search).toBe('?c=ict&st=future');
    expect(window.history.length).toBe(before);
  });

  it('leave the address alone while the map answers the click', () => {
    store.getState().toggleFilter('clusters', 'ict');
    vi.advanceTimersByTime(CORRECTION_MS - 1);
    expect(window.location.search).toBe('');
  });

  it('correct the address before the page is left', () => {
    store.getState().toggleFilter('clusters', 'ict');
    window.dispatchEvent(new Event('pagehide'));
    expect(window.location.search).toBe('?c=ict');
  });

  it('correct the address once the page is out of sight: it may be thrown away there', () => {
    const sight = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    store.getState().toggleFilter('clusters', 'ict');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(window.location.search).toBe('');
    sight.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(window.location.search).toBe('?c=ict');
    sight.mockRestore();
  });

  it('tell a reload what was chosen in the last moment before it', () => {
    store.getState().toggleFilter('clusters', 'ict');
    window.dispatchEvent(new Event('pagehide'));
    window.history.replaceState(null, '', '/');
    recallLate();
    expect(window.location.search).toBe('');
    const reload = { type: 'reload' } as PerformanceNavigationTiming;
    // jsdom keeps no entries of navigations.
    const entries = vi.fn(() => [reload]);
    Object.assign(window.performance, { getEntriesByType: entries });
    recallLate();
    expect(window.location.search).toBe('?c=ict');
    window.history.replaceState(null, '', '/');
    recallLate();
    expect(window.location.search).toBe('');
  });

  it('correct the address before a step, so that Back finds the filter', () => {
    const replace = vi.spyOn(window.history, 'replaceState');
    const push = vi.spyOn(window.history, 'pushState');
    store.getState().toggleFilter('clusters', 'ict');
    store.getState().openRegion('150200');
    expect(replace.mock.calls.map(([, , address]) => address)).toEqual(['/?c=ict']);
    expect(push.mock.calls.map(([, , address]) => address)).toEqual(['/?view=region&r=150200&c=ict']);
    vi.restoreAllMocks();
  });

  it('make one step of a passage, however many are read after it', () => {
    const before = window.history.length;
    store.getState().openClaim('a');
    store.getState().openClaim('b');
    store.getState().openClaim('c');
    expect(window.location.search).toBe('?ev=c');
    expect(window.history.length).toBe(before + 1);
  });

  it('follow Back', () => {
    store.getState().openRegion('150200');
    window.history.replaceState(null, '', '/?lang=en');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(store.getState()).toMatchObject({ view: 'map', region: null, lang: 'en' });
    expect(window.location.search).toBe('?lang=en');
  });

  it('stay apart after the end', () => {
    stop();
    store.getState().openRegion('150200');
    expect(window.location.search).toBe('');
  });

  it('use the hash where the page is a file', () => {
    expect(usesHash({ protocol: 'file:' } as Location)).toBe(true);
    const page = { protocol: 'file:', search: '', hash: '#r=150200' } as Location;
    expect(readAddress(page).region).toBe('150200');
  });

  it('open a file with what it was handed out with, unless its address says otherwise', () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.id = 'page-start';
    block.textContent = '"view=brief&deck=file-1&slide=1"';
    document.body.append(block);
    const at = (hash: string) =>
      readAddress({
        protocol: 'file:',
        href: `file:///a.html${hash}`,
        hash: hash.slice(1) && hash,
      } as Location);
    expect(at('')).toMatchObject({ view: 'brief', deck: 'file-1', slide: 1 });
    expect(at('#')).toMatchObject({ view: 'map', deck: null });
    expect(at('#r=150200')).toMatchObject({ region: '150200', deck: null });
    block.remove();
    expect(at('')).toMatchObject({ view: 'map', deck: null });
  });
});
