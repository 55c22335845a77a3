import { createContext, useContext, useEffect } from 'react';
import { useStore } from 'zustand';
import { useDataStore } from '../../data/DataStoreProvider.tsx';
import type { DataStore } from '../../data/dataStore.ts';
import {
  createCorrectionStore,
  followOtherWindows,
  type CorrectionState,
  type CorrectionStore,
} from './correctionStore.ts';
import { layCorrections } from './layCorrections.ts';

/** Corrections of a test; the page itself has one store, made when first asked for. */
export const CorrectionStoreContext = createContext<CorrectionStore | null>(null);

let pageStore: CorrectionStore | null = null;

function storeOfPage(): CorrectionStore {
  if (pageStore === null) {
    pageStore = createCorrectionStore(
      () => window.localStorage,
      () => window.sessionStorage,
    );
    followOtherWindows(pageStore);
  }
  return pageStore;
}

const laid = new WeakSet<DataStore>();

/** Lays the corrections over a dataset from now on; once for each. */
export function startCorrections(data: DataStore, corrections: CorrectionStore = storeOfPage()): void {
  if (laid.has(data)) return;
  laid.add(data);
  layCorrections(data, corrections);
}

/** The store, with its corrections laid over the dataset of the page. */
export function useCorrectionStoreApi(): CorrectionStore {
  const store = useContext(CorrectionStoreContext) ?? storeOfPage();
  const data = useDataStore();
  useEffect(() => startCorrections(data, store), [data, store]);
  return store;
}

/** One narrow part of the corrections: `useCorrections((state) => state.list)`. */
export function useCorrections<T>(select: (state: CorrectionState) => T): T {
  return useStore(useCorrectionStoreApi(), select);
}
