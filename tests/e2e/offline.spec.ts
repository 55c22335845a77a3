import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const map = '[data-layer="fills"][data-drawn]';

test.use({ serviceWorkers: 'allow', expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

/** The worker fetches the whole page, which takes a while on a busy machine. */
test.setTimeout(120_000);

/** Waits until the worker holds the whole page and answers for it: it starts once the page is out of sight. */
async function waitUntilKept(page: Page): Promise<void> {
  await page.locator('.settings-button').waitFor();
  await expect
    .poll(
      async () => {
        await page.evaluate(leaveForAMoment);
        return page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean));
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'), { timeout: 60_000 })
    .toBe('activated');
}

/** As when another tab comes to the front; runs in the page. */
function leaveForAMoment(): void {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

test('after one visit everything opens without a network, and the page says that there is none', async ({
  page,
  context,
}) => {
  await page.goto('./?gl=off');
  await expect(page.locator(map).first()).toBeVisible();
  await waitUntilKept(page);
  await context.setOffline(true);
  await expect(page.locator('[data-notice="offline"]')).toHaveText('目前离线，已载入的内容仍可使用。');
  await page.goto('./?view=compare&cmp=150200,150600');
  await expect(page.getByTestId('compare-sentence')).toBeVisible();
  await page.goto('./?view=brief&deck=baotou-ordos');
  await expect(page.locator('.brief-slide')).toHaveCount(7);
  await page.goto('./?gl=off&view=region&r=150200');
  await expect(page.locator('.region-panel')).toBeVisible();
  await expect(page.locator(map).first()).toBeVisible();
  await page.goto('./?view=data');
  await expect(page.getByRole('table').first()).toBeVisible();
  await context.setOffline(false);
  await expect(page.locator('[data-notice="offline"]')).toHaveCount(0);
});

test('a newer version waits for a word, then takes over', async ({ page, baseURL }) => {
  const site = await siteWithVersions(baseURL ?? '');
  await page.goto(`${site.address}?view=method`);
  await waitUntilKept(page);
  const notice = page.locator('[data-notice="update"]');
  await expect(notice).toHaveCount(0);
  site.version = 2;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await expect(notice).toContainText('这个页面有新版本');
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: '换成新版本' }).click()]);
  await expect(page.getByRole('button', { name: '方法' })).toBeVisible();
  await waitUntilKept(page);
  await expect(notice).toHaveCount(0);
  await site.close();
});

/** The built site, whose service worker can be told to be another version: requests for it cannot be routed. */
async function siteWithVersions(origin: string) {
  const site = { version: 1, address: '', close: async () => {} };
  const server = http.createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', origin)).then(async (found) => {
      const body = Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, { 'Content-Type': found.headers.get('content-type') ?? '' });
      const isWorker = request.url?.startsWith('/sw.js') ?? false;
      response.end(isWorker ? `${body.toString()}\n// version ${site.version}` : body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  site.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return site;
}

test('can be installed', async ({ page, baseURL }) => {
  await page.goto('./?view=method');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const response = await page.request.get(new URL(address ?? '', baseURL).href);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as { name: string; icons: { src: string; sizes: string }[] };
  expect(manifest.name).toBe('产业图 Chanyetu');
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512']);
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, baseURL).href)).ok()).toBe(true);
  }
});
