import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExportJob } from './exportJob.ts';

/** How far an export is; `name` is what runs or ran last. */
export type ExportRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly name: string; readonly share: number }
  | { readonly state: 'done'; readonly name: string; readonly file: string }
  | { readonly state: 'cancelled'; readonly name: string }
  | { readonly state: 'failed'; readonly name: string; readonly reason: string };

/** Does the work and hands out the file; returns the file's name. */
export type ExportWork = (job: ExportJob) => Promise<string>;

interface Exporting {
  readonly run: ExportRun;
  /** Starts a run, in the place of one that is under way. */
  readonly start: (name: string, work: ExportWork) => void;
  readonly cancel: () => void;
}

/** One export at a time, with progress; leaving the place where it was started cancels it. */
export function useExportRun(): Exporting {
  const [run, setRun] = useState<ExportRun>({ state: 'idle' });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const start = useCallback((name: string, work: ExportWork) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    const put = (next: ExportRun) => {
      if (current.current === controller) setRun(next);
    };
    put({ state: 'running', name, share: 0 });
    const onProgress = (share: number) => {
      if (!controller.signal.aborted) put({ state: 'running', name, share });
    };
    const { signal } = controller;
    Promise.race([work({ signal, onProgress }), aborted(signal)]).then(
      (file) => put({ state: 'done', name, file }),
      (error: unknown) =>
        put(
          controller.signal.aborted
            ? { state: 'cancelled', name }
            : { state: 'failed', name, reason: error instanceof Error ? error.message : String(error) },
        ),
    );
  }, []);
  const cancel = useCallback(() => current.current?.abort(), []);
  return { run, start, cancel };
}

/** Rejects when the run is cancelled, even where the work waits for something that never comes. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cancelled')), { once: true });
  });
}
