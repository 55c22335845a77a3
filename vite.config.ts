import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { oneFileShell } from './src/pipeline/buildOneFile.ts';
import { CONTENT_SECURITY_POLICY } from './src/pipeline/contentSecurityPolicy.ts';
import { FIRST_CHUNK, preloadData } from './src/pipeline/firstPicture.ts';
import { serviceWorker } from './src/pipeline/serviceWorker.ts';
import { watchDataset } from './src/pipeline/watchDataset.ts';

/** Writes the policy into the built page; the dev server needs inline scripts for hot reloading. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy(), preloadData(), watchDataset(), oneFileShell(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST_CHUNK] } } },
  },
  server: { host: '127.0.0.1', port: 5173 },
});
