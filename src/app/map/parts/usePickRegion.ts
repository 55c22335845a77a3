import { useCallback } from 'react';
import { useAppStore } from '../../state/AppStoreProvider.tsx';

type Modifiers = Pick<MouseEvent, 'ctrlKey' | 'metaKey'>;

/** A click opens a region; with Ctrl or Cmd it adds the region to the comparison, or takes it out. */
export function usePickRegion(): (region: string, event: Modifiers) => void {
  const openRegion = useAppStore((state) => state.openRegion);
  const toggleCompared = useAppStore((state) => state.toggleCompared);
  return useCallback(
    (region, { ctrlKey, metaKey }) => (ctrlKey || metaKey ? toggleCompared(region) : openRegion(region)),
    [openRegion, toggleCompared],
  );
}
