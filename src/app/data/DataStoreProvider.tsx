import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { DataStore } from './dataStore.ts';
import type { Claim } from '../../core/model/index.ts';
import { CORE_FILES, FIRST_FILES, type Dataset, type DatasetFiles, type FileName } from './datasetFiles.ts';
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

/** One file of the dataset; it is fetched when the first component asks for it, unless `isWanted` is false. */
export function useFile<K extends FileName>(name: K, isWanted = true): LoadState<DatasetFiles[K]> {
  const store = useDataStore();
  const state = useStore(store, ({ files, overlays }) => withOverlays(overlays, name, files[name] ?? LOADING));
  useEffect(() => {
    if (isWanted) store.getState().load(name);
  }, [store, name, isWanted]);
  return state as LoadState<DatasetFiles[K]>;
}

/** Fetches a failed file once more. */
export function useReload(): (name: FileName) => void {
  return useStore(useDataStore(), (state) => state.load);
}

type FileStateList = readonly LoadState<unknown>[];

/** Several files as one state, each under its name in the dataset. */
function joined(names: readonly FileName[], states: FileStateList): LoadState<Readonly<Record<string, unknown>>> {
  return allReady(Object.fromEntries(names.map((name, index) => [name, states[index] ?? LOADING])));
}

/** Claims with their quotes, names and documents' particulars: what nearly every panel needs. */
export function useDatasetState(): LoadState<Dataset> {
  const store = useDataStore();
  useEffect(() => CORE_FILES.forEach((name) => store.getState().load(name)), [store]);
  const states = useStore(
    store,
    useShallow(({ files, overlays }) =>
      CORE_FILES.map((name) => withOverlays<unknown>(overlays, name, files[name] ?? LOADING)),
    ),
  );
  return useMemo(() => joined(CORE_FILES, states) as LoadState<Dataset>, [states]);
}

/**
 * The same for the first picture, without waiting for quotes: where something lies over the files, or `needsQuotes`,
 * or there are no heads, it is the whole dataset.
 */
export function useFirstDatasetState(needsQuotes: boolean): LoadState<Dataset> {
  const store = useDataStore();
  const mustBeWhole = useStore(store, ({ files, overlays }) => {
    const isLaid = Object.keys(overlays).length > 0 && files.claims?.state === 'ready';
    return needsQuotes || isLaid || files.claimHeads?.state === 'failed';
  });
  // Once whole, always whole: parts that follow a moment later may still search the quotes.
  const [wasWhole, setWasWhole] = useState(mustBeWhole);
  if (mustBeWhole && !wasWhole) setWasWhole(true);
  const isWhole = mustBeWhole || wasWhole;
  const names: readonly FileName[] = isWhole ? CORE_FILES : FIRST_FILES;
  useEffect(() => names.forEach((name) => store.getState().load(name)), [store, names]);
  const states = useStore(
    store,
    useShallow(({ files, overlays }) =>
      names.map((name) => {
        const file: LoadState<unknown> = files[name] ?? LOADING;
        return isWhole ? withOverlays(overlays, name, file) : file;
      }),
    ),
  );
  return useMemo(() => {
    const loaded = joined(names, states);
    if (loaded.state !== 'ready' || isWhole) return loaded as LoadState<Dataset>;
    const { claimHeads, ...rest } = loaded.value;
    const { claims } = claimHeads as DatasetFiles['claimHeads'];
    return { state: 'ready', value: { ...rest, claims } as unknown as Dataset };
  }, [names, states, isWhole]);
}

const DatasetContext = createContext<Dataset | null>(null);

/** Gives the loaded dataset to what is inside; App shows loading and failure around it. */
export function DatasetProvider({ dataset, children }: { readonly dataset: Dataset; readonly children: ReactNode }) {
  return <DatasetContext value={dataset}>{children}</DatasetContext>;
}

type NotReady = Exclude<LoadState<Dataset>, { readonly state: 'ready' }>;

interface WholeDatasetProps {
  readonly children: ReactNode;
  /** Shown until the quotes are there. */
  readonly otherwise: (state: NotReady) => ReactNode;
}

/** Gives what is inside the dataset with all quotes. */
export function WholeDataset({ children, otherwise }: WholeDatasetProps) {
  const loaded = useDatasetState();
  if (loaded.state !== 'ready') return otherwise(loaded);
  return <DatasetProvider dataset={loaded.value}>{children}</DatasetProvider>;
}

/** The claim that came with the heads to be shown on the first page; null where these are not the shown ones. */
export function useFirstExample(): Claim | null {
  const { claims } = useDataset();
  const heads = useStore(useDataStore(), ({ files }) => files.claimHeads);
  return heads?.state === 'ready' && heads.value.claims === claims ? heads.value.example : null;
}

/** The loaded dataset; only inside <DatasetProvider>, so panels need not handle loading. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext);
  if (!dataset) throw new Error('useDataset outside of <DatasetProvider>');
  return dataset;
}
