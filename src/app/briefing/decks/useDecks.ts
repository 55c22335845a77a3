import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createDeckStore, followOtherWindows, type DeckState, type DeckStore } from './deckStore.ts';

/** Decks of a test; the page itself has one store, made when first asked for. */
export const DeckStoreContext = createContext<DeckStore | null>(null);

let pageStore: DeckStore | null = null;

function storeOfPage(): DeckStore {
  if (pageStore === null) {
    const storage = () => window.localStorage;
    pageStore = createDeckStore(storage);
    followOtherWindows(pageStore, storage);
  }
  return pageStore;
}

export function useDeckStoreApi(): DeckStore {
  return useContext(DeckStoreContext) ?? storeOfPage();
}

/** One narrow part of the decks: `useDecks((state) => state.current)`. */
export function useDecks<T>(select: (state: DeckState) => T): T {
  return useStore(useDeckStoreApi(), select);
}
