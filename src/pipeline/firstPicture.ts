import type { Plugin } from 'vite';

/** Where the page starts, and what stands beside the map at first. */
const STARTS = ['/src/app/main.tsx', '/src/app/map/overview/OverviewPanel.tsx'];

/**
 * One chunk for these and all that they import, packed better and asked for once; the rest is split as the bundler
 * sees fit.
 */
export const FIRST_CHUNK = {
  name: 'first',
  test: (id: string): boolean => STARTS.some((start) => id.endsWith(start)),
};

/** Files of the dataset that the first picture waits for, the slowest first. */
export const PRELOADED = ['boundaries', 'regions', 'claimHeads', 'taxonomy', 'areas', 'sources', 'manifest'];

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
