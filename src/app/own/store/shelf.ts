import type { DataStore } from '../../data/dataStore.ts';
import type { OwnDocument } from '../ownDocument.ts';
import { ownOverlay } from '../ownOverlay.ts';
import type { OwnFactsApi } from './ownState.ts';

/** The documents that are shown: in the list, and laid over the dataset. */
export interface Shelf {
  readonly has: (id: string) => boolean;
  /** Puts documents in the place of those with the same id, or behind all others. */
  readonly put: (documents: readonly OwnDocument[]) => void;
  readonly removeWhere: (isGone: (document: OwnDocument) => boolean) => void;
}

export function createShelf(data: DataStore, facts: OwnFactsApi): Shelf {
  let ids: ReadonlySet<string> = new Set();
  const show = (documents: readonly OwnDocument[]): void => {
    ids = new Set(documents.map(({ document }) => document.id));
    facts.setState({ documents });
    const { setOverlay, files } = data.getState();
    setOverlay('own', documents.length === 0 ? null : ownOverlay(documents, files));
  };
  return {
    has: (id) => ids.has(id),
    put: (documents) => {
      const fresh = new Map(documents.map((document) => [document.document.id, document]));
      const before = facts.getState().documents;
      show([
        ...before.map((document) => fresh.get(document.document.id) ?? document),
        ...documents.filter(({ document }) => !ids.has(document.id)),
      ]);
    },
    removeWhere: (isGone) => show(facts.getState().documents.filter((document) => !isGone(document))),
  };
}
