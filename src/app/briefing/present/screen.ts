import { useEffect, type RefObject } from 'react';

/** Full screen on or off; a browser that refuses stays as it is. */
export function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

/** While an element covers the page: it has the focus, the page behind cannot be reached; all returns after. */
export function useAlone(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const others = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && element !== ref.current && !element.inert,
    );
    for (const element of others) element.inert = true;
    ref.current?.focus();
    return () => {
      for (const element of others) element.inert = false;
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
      if (before instanceof HTMLElement) before.focus();
    };
  }, [ref]);
}
