import { createClerk } from './clerk.ts';
import { packReport } from './packedReport.ts';
import type { Order } from './protocol.ts';

/** The worker: orders come in, reports go out. */
const perform = createClerk((report) => self.postMessage(packReport(report)));

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  // A bug in the clerk: let the page hear of it as an error of the worker.
  perform(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
