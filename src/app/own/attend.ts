import { memoizeByObject } from '../data/memoizeByObject.ts';
import type { DataStore } from '../data/dataStore.ts';
import { ownRequest, type OwnRequest } from '../ui/ownRequest.ts';
import { droppedFiles, intakeOf } from './intake/filesOf.ts';
import { createOwnStore } from './ownStore.ts';
import type { OwnStore } from './store/ownState.ts';

/** One for the page. */
export const ownStoreOf = memoizeByObject((data: DataStore): OwnStore => createOwnStore({ data }));

/** Milliseconds for which workers wait for documents that somebody was only expected to add. */
const EXPECTATION = 180_000;

/**
 * Does what is asked for before the room for it is put up: workers start when somebody may be about to add documents,
 * when files hang over the page or the list opens, and what was dropped is taken, once. Workers that nobody needed
 * after all end again. Returns how to stop.
 */
export function attendRequests(data: DataStore): () => void {
  const store = ownStoreOf(data);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    const { isOpen, isDragging } = ownRequest.getState();
    if (isOpen || isDragging) return;
    store.getState().rest();
    ownRequest.setState({ isExpected: false });
  };
  const attend = (request: OwnRequest, before?: OwnRequest): void => {
    const { dropped } = request;
    if (isNear(request) && !(before && isNear(before))) store.getState().warm();
    if (request.isExpected && !before?.isExpected) timer = setTimeout(rest, EXPECTATION);
    if (dropped.length === 0) return;
    ownRequest.setState({ dropped: [] });
    void (async () => {
      const { files, problems } = await droppedFiles(dropped);
      const intake = await intakeOf(files, problems);
      store.getState().addFiles(intake.tasks, intake.problems);
    })();
  };
  attend(ownRequest.getState());
  const stop = ownRequest.subscribe(attend);
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Documents may come any moment. */
const isNear = ({ isExpected, isOpen, isDragging }: OwnRequest): boolean =>
  isExpected || isOpen || isDragging;
