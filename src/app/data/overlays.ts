import type { DatasetFiles, FileName } from './datasetFiles.ts';
import type { LoadState } from './loadState.ts';

/** What may lie over the shipped files, in the order in which it is applied. */
export const OVERLAYS = ['own', 'aliases', 'corrections'] as const;
export type OverlayName = (typeof OVERLAYS)[number];

/**
 * Gives a file as it stands with something added or changed. Pure; files that it does not concern come back as they
 * are. An overlay is asked once for each file and must be replaced by another when what it adds changes.
 */
export type Overlay = <K extends FileName>(name: K, value: DatasetFiles[K]) => DatasetFiles[K];

export type Overlays = Readonly<Partial<Record<OverlayName, Overlay>>>;

type Ready = Extract<LoadState<unknown>, { readonly state: 'ready' }>;

const known = new WeakMap<Overlays, WeakMap<Ready, Ready>>();

/** The file with all overlays over it; the same object for the same file and overlays. */
export function withOverlays<T>(overlays: Overlays, name: FileName, file: LoadState<T>): LoadState<T> {
  if (file.state !== 'ready') return file;
  const results = known.get(overlays) ?? new WeakMap<Ready, Ready>();
  known.set(overlays, results);
  const result = results.get(file) ?? overlaid(overlays, name, file);
  results.set(file, result);
  return result as LoadState<T>;
}

function overlaid(overlays: Overlays, name: FileName, file: Ready): Ready {
  let value = file.value as DatasetFiles[FileName];
  for (const overlay of OVERLAYS) value = overlays[overlay]?.(name, value) ?? value;
  return value === file.value ? file : { state: 'ready', value };
}
