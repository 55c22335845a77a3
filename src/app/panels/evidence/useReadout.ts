import { useEffect, useState } from 'react';
import type { SourceDocument } from '../../../core/model/index.ts';
import { reasonOf } from '../../../readers/reasonOf.ts';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import type { Readout } from '../../own/worker/readout.ts';

/** `waiting`: nobody asked yet, or the answer is on its way. */
export type ReadoutState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly readout: Readout }
  | { readonly state: 'failed'; readonly reason: string };

/** What was left behind in a document; it is read once more for that, when it is wanted. */
export function useReadout(source: SourceDocument, isWanted: boolean): ReadoutState {
  const data = useDataStore();
  const [answer, setAnswer] = useState<ReadoutState>({ state: 'waiting' });
  useEffect(() => {
    if (!isWanted) return;
    const asking = new AbortController();
    const { signal } = asking;
    import('../../own/askReadout.ts')
      .then(({ askReadout }) => askReadout(source, { data, signal }))
      .then((readout) => (signal.aborted ? undefined : setAnswer({ state: 'ready', readout })))
      .catch((error: unknown) =>
        signal.aborted ? undefined : setAnswer({ state: 'failed', reason: reasonOf(error) }),
      );
    return () => asking.abort();
  }, [source, isWanted, data]);
  return answer;
}
