import { memoizeByObject } from '../data/memoizeByObject.ts';
import type { DataStore } from '../data/dataStore.ts';
import { ownRequest, type OwnRequest } from '../ui/ownRequest.ts';
import { droppedFiles, intakeOf } from './intake/filesOf.ts';
import { createOwnStore } from './ownStore.ts';
import type { OwnStore } from './store/ownState.ts';

/** One for the page. */
export const ownStoreOf = memoizeByObject((data: DataStore): OwnStore => createOwnStore({ data }));

/**
 * Does what is asked for before the room for it is put up: workers start when files hang over the page or the list
 * opens, and what was dropped is taken, once. Returns how to stop.
 */
export function attendRequests(data: DataStore): () => void {
  const store = ownStoreOf(data);
  const attend = ({ isOpen, isDragging, dropped }: OwnRequest, before?: OwnRequest): void => {
    const wasExpecting = before !== undefined && (before.isOpen || before.isDragging);
    if ((isOpen || isDragging) && !wasExpecting) store.getState().warm();
    if (dropped.length === 0) return;
    ownRequest.setState({ dropped: [] });
    void (async () => {
      const { files, problems } = await droppedFiles(dropped);
      const intake = await intakeOf(files, problems);
      store.getState().addFiles(intake.tasks, intake.problems);
    })();
  };
  attend(ownRequest.getState());
  return ownRequest.subscribe(attend);
}
