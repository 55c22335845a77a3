import { act, render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataStoreProvider, useFile } from '../../../src/app/data/DataStoreProvider.tsx';
import { createDataStore } from '../../../src/app/data/dataStore.ts';
import type { DatasetFiles } from '../../../src/app/data/datasetFiles.ts';
import { LOADING } from '../../../src/app/data/loadState.ts';
import { withOverlays, type Overlay } from '../../../src/app/data/overlays.ts';

const area = (id: string) => ({ id, name: id, nameEn: id, members: [] });

/** Adds an area to the list of areas. */
const adding =
  (id: string): Overlay =>
  (name, value) =>
    name === 'areas' ? ([...(value as DatasetFiles['areas']), area(id)] as unknown as typeof value) : value;

describe('what lies over the shipped files', () => {
  const ready = { state: 'ready', value: [area('area:a')] } as const;
  const ids = (state: ReturnType<typeof withOverlays<DatasetFiles['areas']>>) =>
    state.state === 'ready' ? state.value.map(({ id }) => id) : [];

  it('is applied in a fixed order, the own documents first', () => {
    const shown = withOverlays<DatasetFiles['areas']>({ corrections: adding('c'), own: adding('o') }, 'areas', ready);
    expect(ids(shown)).toEqual(['area:a', 'o', 'c']);
  });

  it('is computed once for a file, and again for another overlay', () => {
    const overlays = { own: adding('o') };
    expect(withOverlays(overlays, 'areas', ready)).toBe(withOverlays(overlays, 'areas', ready));
    expect(withOverlays({ own: adding('o') }, 'areas', ready)).not.toBe(withOverlays(overlays, 'areas', ready));
  });

  it('leaves alone what it does not concern, and what is not loaded', () => {
    expect(withOverlays({ own: adding('o') }, 'claims', ready)).toBe(ready);
    expect(withOverlays({ own: adding('o') }, 'areas', LOADING)).toBe(LOADING);
  });

  it('reaches every component at once, and goes again', () => {
    const store = createDataStore(() => Promise.reject(new Error('no')), { areas: [area('area:a')] });
    function Areas() {
      const file = useFile('areas');
      return <p>{file.state === 'ready' ? file.value.map(({ id }) => id).join(' ') : file.state}</p>;
    }
    const { container } = render(
      <DataStoreProvider store={store}>
        <Areas />
      </DataStoreProvider>,
    );
    expect(container.textContent).toBe('area:a');
    act(() => store.getState().setOverlay('own', adding('o')));
    expect(container.textContent).toBe('area:a o');
    act(() => store.getState().setOverlay('own', null));
    expect(container.textContent).toBe('area:a');
  });
});
