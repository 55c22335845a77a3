import { describe, expect, it } from 'vitest';
import { choicesOf, createAppStore } from '../../../src/app/state/appStore.ts';
import { DEFAULT_CHOICES } from '../../../src/app/state/choices.ts';

describe('the store of choices', () => {
  it('toggles an entry of a list filter and leaves the others alone', () => {
    const store = createAppStore();
    store.getState().toggleFilter('clusters', 'ict');
    store.getState().toggleFilter('statuses', 'planned');
    store.getState().toggleFilter('clusters', 'new-energy');
    store.getState().toggleFilter('clusters', 'ict');
    expect(store.getState().filters).toMatchObject({ clusters: ['new-energy'], statuses: ['planned'] });
    store.getState().clearFilters('clusters');
    expect(store.getState().filters).toMatchObject({ clusters: [], statuses: ['planned'] });
  });

  it('goes up one level at a time: passage, region, map', () => {
    const store = createAppStore({ view: 'region', region: '150200', claim: 'c1' });
    const { goUp } = store.getState();
    goUp();
    expect(store.getState()).toMatchObject({ view: 'region', region: '150200', claim: null });
    goUp();
    expect(store.getState()).toMatchObject({ view: 'map', region: null });
    goUp();
    expect(choicesOf(store.getState())).toEqual(DEFAULT_CHOICES);
  });

  it('compares six regions at most', () => {
    const store = createAppStore();
    for (const region of ['1', '2', '3', '4', '5', '6', '7']) store.getState().toggleCompared(region);
    expect(store.getState().compared).toEqual(['1', '2', '3', '4', '5', '6']);
    store.getState().toggleCompared('3');
    expect(store.getState().compared).toEqual(['1', '2', '4', '5', '6']);
  });

  it('keeps language, theme and engine on the way home', () => {
    const store = createAppStore({ lang: 'en', theme: 'dark', gl: 'off', view: 'data', region: '150200' });
    store.getState().goHome();
    expect(choicesOf(store.getState())).toEqual({ ...DEFAULT_CHOICES, lang: 'en', theme: 'dark', gl: 'off' });
  });
});
