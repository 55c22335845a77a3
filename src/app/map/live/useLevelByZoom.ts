import { useEffect, useRef } from 'react';
import { useAppStore } from '../../state/AppStoreProvider.tsx';

/** Zooming in past the first shows prefectures, out past the second provinces; between them the toggle decides. */
const PREFECTURES_FROM = 3;
const PROVINCES_BELOW = 1.5;

/** Changes the level as the zoom crosses a threshold, and only then, so that the toggle keeps its say. */
export function useLevelByZoom(k: number): void {
  const setMapLevel = useAppStore((state) => state.setMapLevel);
  const before = useRef(k);
  useEffect(() => {
    const last = before.current;
    before.current = k;
    if (last < PREFECTURES_FROM && k >= PREFECTURES_FROM) setMapLevel('prefecture');
    if (last > PROVINCES_BELOW && k <= PROVINCES_BELOW) setMapLevel('province');
  }, [k, setMapLevel]);
}
