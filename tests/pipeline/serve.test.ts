import { afterEach, describe, expect, it } from 'vitest';
import { nodeEffects } from '../../src/pipeline/effects.ts';
import { readSite, serveSite } from '../../src/pipeline/serve.ts';
import { makeFolder } from './sandbox.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(port = 0): Promise<string> {
  const folder = makeFolder({
    'index.html': '<p>页',
    'data/a.geojson': '{}',
    'assets/x.mjs': 'export {}',
    'sw.js': '1',
    'manifest.webmanifest': '{}',
  });
  const server = await serveSite(readSite(folder, nodeEffects), port);
  open.push(server);
  return server.address;
}

describe('the server of the built site', () => {
  it('names types, keeps the policy and packs what it sends', async () => {
    const address = await serve();
    const page = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(await page.text()).toBe('<p>页');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const data = await fetch(`${address}data/a.geojson?x=1`);
    expect(data.headers.get('content-type')).toBe('application/geo+json; charset=utf-8');
    const worker = await fetch(`${address}assets/x.mjs`);
    expect(worker.headers.get('cache-control')).toContain('immutable');
  });

  it('lets no browser keep an old service worker', async () => {
    const worker = await fetch(`${await serve()}sw.js`);
    expect(worker.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
    const manifest = await fetch(`${await serve()}manifest.webmanifest`);
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
  });

  it.each(['nothing.html', '..%2f..%2fetc/passwd', '%2e%2e/package.json', 'data', '%ff'])(
    'has no file at /%s',
    async (path) => {
      expect((await fetch((await serve()) + path)).status).toBe(404);
    },
  );

  it('takes no other method', async () => {
    expect((await fetch(await serve(), { method: 'POST' })).status).toBe(405);
  });

  it('takes a free port where the wanted one is in use', async () => {
    const first = await serve();
    const second = await serve(Number(new URL(first).port));
    expect(second).not.toBe(first);
    expect((await fetch(second)).status).toBe(200);
  });
});
