import type { Plugin } from 'vite';

/** Where the page starts. */
const START = '/src/app/main.tsx';

/**
 * One chunk for this and all that it imports, packed better and asked for once; the rest is split as the bundler
 * sees fit.
 */
export const FIRST_CHUNK = {
  name: 'first',
  test: (id: string): boolean => id.endsWith(START),
};

/** Files of the dataset that the first picture waits for. */
export const PRELOADED = ['sketch', 'first'];

/** Asks for the data along with the scripts instead of after them. */
export function preloadData(): Plugin {
  return {
    name: 'preload-data',
    apply: 'build',
    transformIndexHtml: () =>
      PRELOADED.map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./data/${file}.json` },
        injectTo: 'head' as const,
      })),
  };
}
