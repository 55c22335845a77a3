import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { DataStore } from './dataStore.ts';
import { CORE_FILES, type Dataset, type DatasetFiles, type FileName } from './datasetFiles.ts';
import { allReady, LOADING, type LoadState } from './loadState.ts';
import { withOverlays } from './overlays.ts';

const DataStoreContext = createContext<DataStore | null>(null);

export function DataStoreProvider({ store, children }: { readonly store: DataStore; readonly children: ReactNode }) {
  return <DataStoreContext value={store}>{children}</DataStoreContext>;
}

/** The store itself: to lay something over the files, or to read one at the moment of an event. */
export function useDataStore(): DataStore {
  const store = useContext(DataStoreContext);
  if (!store) throw new Error('dataset hook outside of <DataStoreProvider>');
  return store;
}

/** One file of the dataset; it is fetched when the first component asks for it. */
export function useFile<K extends FileName>(name: K): LoadState<DatasetFiles[K]> {
  const store = useDataStore();
  const state = useStore(store, ({ files, overlays }) => withOverlays(overlays, name, files[name] ?? LOADING));
  useEffect(() => store.getState().load(name), [store, name]);
  return state as LoadState<DatasetFiles[K]>;
}

/** Fetches a failed file once more. */
export function useReload(): (name: FileName) => void {
  return useStore(useDataStore(), (state) => state.load);
}

/** Claims, names and documents' particulars: what nearly every panel needs. */
export function useDatasetState(): LoadState<Dataset> {
  const store = useDataStore();
  useEffect(() => CORE_FILES.forEach((name) => store.getState().load(name)), [store]);
  const states = useStore(
    store,
    useShallow(({ files, overlays }) =>
      CORE_FILES.map((name) => withOverlays<unknown>(overlays, name, files[name] ?? LOADING)),
    ),
  );
  return useMemo(() => {
    const entries = CORE_FILES.map((name, index) => [name, states[index] ?? LOADING]);
    return allReady<Readonly<Record<string, unknown>>>(Object.fromEntries(entries)) as LoadState<Dataset>;
  }, [states]);
}

const DatasetContext = createContext<Dataset | null>(null);

/** Gives the loaded dataset to what is inside; App shows loading and failure around it. */
export function DatasetProvider({ dataset, children }: { readonly dataset: Dataset; readonly children: ReactNode }) {
  return <DatasetContext value={dataset}>{children}</DatasetContext>;
}

/** The loaded dataset; only inside <DatasetProvider>, so panels need not handle loading. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext);
  if (!dataset) throw new Error('useDataset outside of <DatasetProvider>');
  return dataset;
}
