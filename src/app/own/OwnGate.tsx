import { startTransition, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useDataStore } from '../data/DataStoreProvider.tsx';
import { lazyView } from '../ui/lazyPart.tsx';
import { expectOwn, ownRequest } from '../ui/ownRequest.ts';
import { watchForFiles } from './intake/watchForFiles.ts';
import { watchForSigns } from './intake/watchForSigns.ts';
import { isKept } from './keep/isKept.ts';

const OwnRoom = lazyView(async () => (await import('./OwnRoom.tsx')).OwnRoom);

/** Waits for files that are dropped on the page, for a click, or for what an earlier visit kept; then loads the room. */
export function OwnGate() {
  const isWanted = useStore(ownRequest, (state) => state.isWanted);
  const [isShown, setShown] = useState(false);
  const isExpected = useStore(ownRequest, (state) => state.isExpected);
  useEffect(() => watchForFiles(window), []);
  useEffect(() => watchForSigns(window, expectOwn), []);
  useEffect(() => {
    if (isKept()) ownRequest.setState({ isWanted: true });
  }, []);
  useAttendant(isWanted || isExpected);
  // As a transition the room shows as soon as it is there; React holds back what a fallback stood for.
  useEffect(() => {
    if (isWanted) startTransition(() => setShown(true));
  }, [isWanted]);
  return <Suspense>{isShown ? <OwnRoom /> : null}</Suspense>;
}

/** Work begins before there is anything to show of it. What cannot be fetched is told of by the room. */
function useAttendant(isNeeded: boolean): void {
  const data = useDataStore();
  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    let stop: (() => void) | undefined;
    import('./attend.ts').then(
      ({ attendRequests }) => {
        if (!isOver) stop = attendRequests(data);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, [isNeeded, data]);
}
