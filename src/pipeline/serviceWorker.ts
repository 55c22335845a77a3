import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Largest file that is kept for use without a network, in bytes: the shell of the page in one file. */
const LARGEST = 8_000_000;

/**
 * The worker that keeps the whole page for use without a network, and the manifest that lets it be installed. One
 * build is one set of files; the next one waits until the page tells it to take over (`src/app/offline`).
 */
export function serviceWorker(): PluginOption {
  return VitePWA({
    strategies: 'generateSW',
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    manifest: {
      id: './',
      name: '产业图 Chanyetu',
      short_name: '产业图',
      description: '各地把哪些产业列为重点，每一条都附原文。',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#fbfaf7',
      theme_color: '#fbfaf7',
      icons: [
        { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    },
    workbox: {
      globPatterns: ['**/*'],
      globIgnores: ['sw.js', '**/*.map'],
      maximumFileSizeToCacheInBytes: LARGEST,
      // Files below assets/ carry a hash of their content in their name.
      dontCacheBustURLsMatching: /^assets\//,
      // The state of the page stands in the query; it is the same file.
      ignoreURLParametersMatching: [/./],
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\.\w+$/],
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
