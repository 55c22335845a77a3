import { useEffect, useState, type RefObject } from 'react';

/** CSS pixels: a slide that is narrower has letters below 12 px, for its least are 24 of 1920. */
const LEAST_WIDTH = 960;

/** Width of an element in CSS pixels where a slide as wide could not be read, else null. */
export function useNarrow(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    const box = element.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const measure = () => setWidth(box.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width !== null && width > 0 && width < LEAST_WIDTH ? width : null;
}
