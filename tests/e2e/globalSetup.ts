import path from 'node:path';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { readSite, serveSite } from '../../src/pipeline/serve.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Serves the built site on a free port for all specs; the workers learn the address from the environment.
 * `SITE_FOLDER` names another folder than `dist`.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const dist = path.resolve(root, process.env['SITE_FOLDER'] ?? 'dist');
  if (!nodeEffects.exists(path.join(dist, 'index.html'))) {
    throw new Error('the browser tests need the built site: npm run build');
  }
  const { address, close } = await serveSite(readSite(dist, nodeEffects), 0);
  process.env['SITE_ADDRESS'] = address;
  return close;
}
