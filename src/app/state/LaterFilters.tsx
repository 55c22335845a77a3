import { createContext, useContext, useDeferredValue, type ReactNode } from 'react';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import type { Filters } from './choices.ts';
import { useAppStore } from './AppStoreProvider.tsx';

const LaterFiltersContext = createContext<Filters | null>(null);

/** Gives the filters on to lists, counts and titles when the map has answered the click. */
export function LaterFilters({ children }: { readonly children: ReactNode }) {
  const later = useDeferredValue(useAfterPaint(useAppStore((state) => state.filters)));
  return <LaterFiltersContext value={later}>{children}</LaterFiltersContext>;
}

/**
 * The filters for whatever may follow a moment after the map. What reads them is left alone by the click itself, so
 * that its frame holds the map and the pressed chip and nothing else.
 */
export function useLaterFilters(): Filters {
  const filters = useContext(LaterFiltersContext);
  if (!filters) throw new Error('useLaterFilters outside of <LaterFilters>');
  return filters;
}
