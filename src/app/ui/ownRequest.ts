import { createStore } from 'zustand/vanilla';

/** What was dropped on the page, as it must be taken at the moment of the drop. */
export type Dropped = readonly (FileSystemEntry | File)[];

export interface OwnRequest {
  /** Somebody has use for the user's own documents: the room that handles them may load. */
  readonly isWanted: boolean;
  /** Somebody may have use for them soon: what takes long may begin, and nothing is shown. */
  readonly isExpected: boolean;
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
  isExpected: false,
  isOpen: false,
  isDragging: false,
  dropped: [],
}));

export function openOwn(): void {
  ownRequest.setState({ isWanted: true, isOpen: true });
}

/** Says that somebody may be about to add documents. */
export function expectOwn(): void {
  ownRequest.setState({ isExpected: true });
}

export function closeOwn(): void {
  ownRequest.setState({ isOpen: false });
}
