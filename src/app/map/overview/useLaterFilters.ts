import { useDeferredValue } from 'react';
import type { Filters } from '../../state/choices.ts';
import { useAfterPaint } from '../../ui/useAfterPaint.ts';
import { useAppStore } from '../../state/AppStoreProvider.tsx';

/** The filters for lists and counts: they may follow a moment after the map, which answers a click first. */
export function useLaterFilters(): Filters {
  return useDeferredValue(useAfterPaint(useAppStore((state) => state.filters)));
}
