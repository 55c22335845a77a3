import { Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { lazyView } from '../ui/lazyPart.tsx';
import { ownRequest } from '../ui/ownRequest.ts';
import { watchForFiles } from './intake/watchForFiles.ts';
import { isKept } from './keep/isKept.ts';

const OwnRoom = lazyView(async () => (await import('./OwnRoom.tsx')).OwnRoom);

/** Waits for files that are dropped on the page, for a click, or for what an earlier visit kept; then loads the room. */
export function OwnGate() {
  const isWanted = useStore(ownRequest, (state) => state.isWanted);
  useEffect(() => watchForFiles(window), []);
  useEffect(() => {
    if (isKept()) ownRequest.setState({ isWanted: true });
  }, []);
  return <Suspense>{isWanted ? <OwnRoom /> : null}</Suspense>;
}
