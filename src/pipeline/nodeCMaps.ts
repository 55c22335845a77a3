import { createRequire } from 'node:module';
import path from 'node:path';
import type { Effects } from './effects.ts';

/** Loads a character map of the PDF library from its package. */
export function createCMapLoader(effects: Pick<Effects, 'read'>): (name: string) => Promise<Uint8Array> {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
  const folder = path.join(path.dirname(manifest), 'cmaps');
  return async (name) => effects.read(path.join(folder, path.basename(name)));
}
