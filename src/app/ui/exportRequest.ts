import { createStore } from 'zustand/vanilla';

/** Which tab of the export dialog is open; null while it is closed. Any room may ask, the header's menu answers. */
export const exportRequest = createStore<{ readonly tab: string | null }>(() => ({ tab: null }));

export function openExport(tab = 'picture'): void {
  exportRequest.setState({ tab });
}

export function closeExport(): void {
  exportRequest.setState({ tab: null });
}
