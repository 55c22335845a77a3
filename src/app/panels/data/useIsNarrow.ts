import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 760px)';

function subscribe(notify: () => void): () => void {
  const media = window.matchMedia?.(QUERY);
  media?.addEventListener('change', notify);
  return () => media?.removeEventListener('change', notify);
}

/** A phone: rows of the table become small cards. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(QUERY).matches ?? false,
    () => false,
  );
}
