import type * as pdfjs from 'pdfjs-dist';

/** The PDF library. */
export type Pdfjs = typeof pdfjs;

let loading: Promise<Pdfjs> | undefined;

/**
 * Loads the PDF library once, with its worker half in this very thread: the page reads files in a worker anyway.
 * The packed files, for a loader that rewrites modules on the way takes 150 MB more for the others.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const world = globalThis as { window?: unknown };
  const isWorker = world.window === undefined && 'onmessage' in globalThis;
  // In a worker its worker half would take over the thread's messages; it asks for `window` to know where it is.
  if (isWorker) world.window = globalThis;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (isWorker) delete world.window;
  }
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}
