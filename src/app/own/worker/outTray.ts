import type { Batch, Report } from './protocol.ts';

/** Milliseconds after which even a few documents are sent, so that the page can say how far reading is. */
const LONGEST_WAIT = 200;

/** Gathers what tasks gave: a message for each of many small files would cost the page more than what is in it. */
export interface OutTray {
  readonly put: (batch: Batch) => void;
  /** Sends what is left. */
  readonly flush: () => void;
}

/** `most` documents go in one message. */
export function createOutTray(send: (report: Report) => void, most: number): OutTray {
  let batches: Batch[] = [];
  let documents = 0;
  let since = performance.now();
  const flush = (): void => {
    if (batches.length > 0) send({ kind: 'batches', batches });
    batches = [];
    documents = 0;
    since = performance.now();
  };
  return {
    put: (batch) => {
      if (documents + batch.documents.length > most) flush();
      batches.push(batch);
      documents += batch.documents.length;
      if (documents >= most || performance.now() - since > LONGEST_WAIT) flush();
    },
    flush,
  };
}
