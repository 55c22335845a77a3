import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from './appStore.ts';

const AppStoreContext = createContext<AppStore | null>(null);

export function AppStoreProvider({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  return <AppStoreContext value={store}>{children}</AppStoreContext>;
}

/** The store itself, for reading at the moment of an event. */
export function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('useAppStore outside of <AppStoreProvider>');
  return store;
}

/** One narrow part of the state: `useAppStore((state) => state.region)`. */
export function useAppStore<T>(select: (state: AppState) => T): T {
  return useStore(useAppStoreApi(), select);
}
