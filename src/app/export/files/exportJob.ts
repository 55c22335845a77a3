/** One run of an export, as those see it who do the work. */
export interface ExportJob {
  readonly signal: AbortSignal;
  /** Tells how much is done, 0 … 1. */
  readonly onProgress: (share: number) => void;
}

/** Milliseconds of work between two looks at the page: less than a frame. */
const SLICE = 12;

/**
 * For long loops: `await pause()` gives the page its turn when a slice of time is used up, and throws the signal's
 * reason once the run was cancelled.
 */
export function createPacer({ signal }: Pick<ExportJob, 'signal'>, slice = SLICE): () => Promise<void> {
  let started = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - started < slice) return;
    await nextTurn();
    signal.throwIfAborted();
    started = performance.now();
  };
}

/** After what waits: paint, a press on Cancel. A timer would be slowed down in a tab in the background. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
