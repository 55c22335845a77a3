/** How far a file is: the named states that every panel shows. */
export type LoadState<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly file: string; readonly reason: string };

export const LOADING = { state: 'loading' } as const;

/** Ready when all are; failed when any has; else loading. */
export function allReady<T extends Readonly<Record<string, unknown>>>(states: {
  readonly [K in keyof T]: LoadState<T[K]>;
}): LoadState<T> {
  const values: Record<string, unknown> = {};
  let isLoading = false;
  for (const [key, entry] of Object.entries<LoadState<unknown>>(states)) {
    if (entry.state === 'failed') return entry;
    if (entry.state === 'loading') isLoading = true;
    else values[key] = entry.value;
  }
  return isLoading ? LOADING : { state: 'ready', value: values as T };
}
