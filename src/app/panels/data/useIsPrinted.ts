import { useSyncExternalStore } from 'react';

const QUERY = 'print';

let isBetween = false;

function subscribe(notify: () => void): () => void {
  const begin = () => {
    isBetween = true;
    notify();
  };
  const end = () => {
    isBetween = false;
    notify();
  };
  const media = window.matchMedia?.(QUERY);
  media?.addEventListener('change', notify);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    media?.removeEventListener('change', notify);
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}

/** Is the page being laid out for paper? */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(subscribe, () => isBetween || (window.matchMedia?.(QUERY).matches ?? false));
}
