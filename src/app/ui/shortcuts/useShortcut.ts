import { useEffect, useLayoutEffect, useRef } from 'react';

/** Is the person typing? Then letters are letters. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio],[type=checkbox]), textarea, select'))
  );
}

/**
 * Runs `handle` when `key` (as in KeyboardEvent.key) is pressed anywhere on the page, unless someone types,
 * a modifier is held, or a component has taken the event.
 */
export function useShortcut(key: string, handle: () => void, isActive = true): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  // As soon as the component is in the page: a key pressed before the next paint counts as well.
  useLayoutEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, isActive]);
}
