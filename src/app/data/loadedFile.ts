import type { DatasetFiles, FileName } from './datasetFiles.ts';
import type { DataState, DataStore } from './dataStore.ts';

/** A file as shipped, asked for if need be; undefined where it cannot be loaded. */
export async function loadedFile<K extends FileName>(
  data: DataStore,
  name: K,
): Promise<DatasetFiles[K] | undefined> {
  data.getState().load(name);
  return new Promise((resolve) => {
    const look = ({ files }: DataState): boolean => {
      const file = files[name];
      if (!file || file.state === 'loading') return false;
      resolve(file.state === 'ready' ? (file.value as DatasetFiles[K]) : undefined);
      return true;
    };
    if (look(data.getState())) return;
    const stop = data.subscribe((state) => (look(state) ? stop() : undefined));
  });
}
