import { useCallback, useMemo } from 'react';
import { useAppStore, useAppStoreApi } from '../state/AppStoreProvider.tsx';
import { formatCompareOptions, parseCompareOptions, type CompareOptions } from './compareOptions.ts';

export type SetCompareOptions = (change: Partial<CompareOptions>) => void;

/** The options of Compare and the way to change some of them. */
export function useCompareOptions(): readonly [CompareOptions, SetCompareOptions] {
  const store = useAppStoreApi();
  const pairs = useAppStore((state) => state.compareOptions);
  const options = useMemo(() => parseCompareOptions(pairs), [pairs]);
  const setOptions = useCallback<SetCompareOptions>(
    (change) => {
      const { compareOptions, setCompareOptions } = store.getState();
      setCompareOptions(formatCompareOptions({ ...parseCompareOptions(compareOptions), ...change }));
    },
    [store],
  );
  return [options, setOptions];
}
