import workerUrl from './own.worker.ts?worker&url';
import { unpackReport, type PackedReport } from './packedReport.ts';
import type { Order, Report } from './protocol.ts';

/** Somebody who reads and extracts elsewhere: a worker. */
export interface Clerk {
  readonly send: (order: Order) => void;
  /** Ends at once, whatever was being done. */
  readonly stop: () => void;
}

export interface ClerkEvents {
  readonly onReport: (report: Report) => void;
  /** The worker broke down; it must be replaced. */
  readonly onBroken: (reason: string) => void;
}

export type StartClerk = (events: ClerkEvents) => Clerk;

/** From a page that was opened from disk only a classic worker may start from a blob; the one-file build makes one. */
const KIND: WorkerType = import.meta.env['ONE_FILE'] ? 'classic' : 'module';

/**
 * Starts a worker: the module beside the page; in a page that is one file, the text that it carries, as a blob.
 * Throws where the browser has no workers.
 */
export const startClerk: StartClerk = ({ onReport, onBroken }) => {
  const worker = new Worker(workerUrl, { type: KIND });
  worker.addEventListener('message', ({ data }: MessageEvent<PackedReport>) => onReport(unpackReport(data)));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBroken(event.message || 'the worker did not start');
  });
  return { send: (order) => worker.postMessage(order), stop: () => worker.terminate() };
};
