import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Another place begins at its top: the page with the map on a phone, the panel beside the map on wide screens. Back leads
 * to where one was, which the browser knows. Takes the panel and what the place is called.
 */
export function useTopOfPlace(panel: RefObject<HTMLElement | null>, place: string): void {
  const isReturn = useRef(false);
  const shown = useRef(place);
  useEffect(() => {
    const handleReturn = () => {
      isReturn.current = true;
      setTimeout(() => (isReturn.current = false));
    };
    // Before the store hears of it, and draws the place.
    window.addEventListener('popstate', handleReturn, true);
    return () => window.removeEventListener('popstate', handleReturn, true);
  }, []);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    if (isReturn.current) return;
    if (panel.current) panel.current.scrollTop = 0;
    if (window.scrollY > 0) window.scrollTo(0, 0);
  }, [panel, place]);
}
