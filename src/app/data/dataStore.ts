import { createStore, type StoreApi } from 'zustand/vanilla';
import { FIRST_FILES, type DatasetFiles, type FileName } from './datasetFiles.ts';
import { fetchFile } from './fetchFile.ts';
import { LOADING, type LoadState } from './loadState.ts';
import type { Overlay, OverlayName, Overlays } from './overlays.ts';

export type FileStates = { readonly [K in FileName]?: LoadState<DatasetFiles[K]> };

export interface DataState {
  /** The files as shipped; `useFile` and `useDataset` give them with the overlays over them. */
  readonly files: FileStates;
  readonly overlays: Overlays;
  /** Starts loading a file, once; again only after it failed. */
  readonly load: (name: FileName) => void;
  /** Lays something over the files, in the place of what this name laid there before; null takes it away. */
  readonly setOverlay: (name: OverlayName, overlay: Overlay | null) => void;
}

export type DataStore = StoreApi<DataState>;
type Fetcher = (name: FileName) => Promise<DatasetFiles[FileName]>;

/** Holds the dataset files and how far each is. `preloaded` files need no fetching (tests, exports). */
export function createDataStore(fetcher: Fetcher = fetchFile, preloaded: Partial<DatasetFiles> = {}): DataStore {
  const files = Object.fromEntries(
    Object.entries(preloaded).map(([name, value]) => [name, { state: 'ready', value }]),
  ) as FileStates;
  return createStore<DataState>()((set, get) => {
    const put = (name: FileName, state: LoadState<unknown>) =>
      set(({ files: before }) => ({ files: { ...before, [name]: state } as FileStates }));
    const load = (name: FileName) => {
      const now = get().files[name];
      if (now && now.state !== 'failed') return;
      put(name, LOADING);
      fetcher(name).then(
        (value) => put(name, { state: 'ready', value }),
        (error: unknown) => put(name, { state: 'failed', file: `${name}.json`, reason: reasonOf(error) }),
      );
    };
    const setOverlay = (name: OverlayName, overlay: Overlay | null) =>
      set(({ overlays: { [name]: _before, ...rest } }) => ({
        overlays: overlay ? { ...rest, [name]: overlay } : rest,
      }));
    return { files, overlays: {}, load, setOverlay };
  });
}

/** Starts what the first picture needs; quotes too where the address asks for a view that shows them. */
export function loadFirstPicture(store: DataStore, needsQuotes: boolean): void {
  for (const name of [...FIRST_FILES, 'sketch'] as const) store.getState().load(name);
  if (needsQuotes) store.getState().load('claims');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
