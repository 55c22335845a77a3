import { createClerk } from './clerk.ts';
import { packReport } from './packedReport.ts';
import type { Order } from './protocol.ts';

/** The worker: orders come in, reports go out, one order after the other. */
const perform = createClerk((report) => self.postMessage(packReport(report)));

let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  last = last.then(() => perform(data));
  // A bug in the clerk: let the page hear of it as an error of the worker.
  last.catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
