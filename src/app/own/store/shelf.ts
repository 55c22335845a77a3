import type { DataStore } from '../../data/dataStore.ts';
import type { OwnDocument } from '../ownDocument.ts';
import { ownOverlay } from '../ownOverlay.ts';
import type { OwnFactsApi } from './ownState.ts';

/** The documents that are shown: in the list, and laid over the dataset. */
export interface Shelf {
  readonly has: (id: string) => boolean;
  /** Puts documents in the place of those with the same id, or behind all others. */
  readonly put: (documents: readonly OwnDocument[]) => void;
  /** Returns what was removed. */
  readonly removeWhere: (isGone: (document: OwnDocument) => boolean) => readonly OwnDocument[];
  /** Puts those that `order` names into its order, before all others. */
  readonly arrange: (order: readonly string[]) => void;
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
    removeWhere: (isGone) => {
      const before = facts.getState().documents;
      show(before.filter((document) => !isGone(document)));
      return before.filter(isGone);
    },
    arrange: (order) => {
      const places = new Map(order.map((id, place) => [id, place]));
      const placeOf = ({ document }: OwnDocument) => places.get(document.id) ?? order.length;
      show([...facts.getState().documents].sort((a, b) => placeOf(a) - placeOf(b)));
    },
  };
}
