import { createStore } from 'zustand/vanilla';

/** What was dropped on the page, as it must be taken at the moment of the drop. */
export type Dropped = readonly (FileSystemEntry | File)[];

export interface OwnRequest {
  /** Somebody has use for the user's own documents: the room that handles them may load. */
  readonly isWanted: boolean;
  /** The list of them is open. */
  readonly isOpen: boolean;
  /** Files hang over the page. */
  readonly isDragging: boolean;
  /** Dropped and not yet taken. */
  readonly dropped: Dropped;
}

/** Any room may ask for the user's own documents; the room that handles them answers. */
export const ownRequest = createStore<OwnRequest>(() => ({
  isWanted: false,
  isOpen: false,
  isDragging: false,
  dropped: [],
}));

export function openOwn(): void {
  ownRequest.setState({ isWanted: true, isOpen: true });
}

export function closeOwn(): void {
  ownRequest.setState({ isOpen: false });
}
