import type { Topology } from 'topojson-specification';
import { useFile } from '../data/DataStoreProvider.tsx';
import type { LoadState } from '../data/loadState.ts';

export interface MapBoundaries {
  /** What the map is drawn from: the sketch, until more is wanted and there. */
  readonly shown: LoadState<Topology>;
  /** In full detail; null until they were wanted and are there. */
  readonly whole: Topology | null;
}

/**
 * The boundaries of the map. It opens with the sketch, less than half the bytes and nothing to project; a map that
 * is zoomed in, or drawn by WebGL, wants all detail. Without a sketch (a page in one file) the whole stands in.
 */
export function useMapBoundaries(wantsDetail: boolean): MapBoundaries {
  const sketch = useFile('sketch');
  const boundaries = useFile('boundaries', wantsDetail || sketch.state === 'failed');
  if (boundaries.state === 'ready') return { shown: boundaries, whole: boundaries.value };
  return { shown: sketch.state === 'failed' ? boundaries : sketch, whole: null };
}
