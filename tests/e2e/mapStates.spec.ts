import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { TILES } from '../../src/app/map/tile/tileLayout.ts';
import { expect, test } from './site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const fills = '[data-layer="fills"][data-drawn]';

test('with storage blocked the page opens, filters and opens regions', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./?gl=off');
  await page.locator('.cluster-chips button').first().click();
  await expect(page).toHaveURL(/c=/);
  await page.locator('.ranked-open').first().click();
  await expect(page).toHaveURL(/view=region/);
});

test.describe('the network fails', () => {
  test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  test('what is loaded still works: chips, list and map', async ({ page, context }) => {
    await page.goto('./?gl=off');
    await expect(page.locator(fills).first()).toBeVisible();
    await expect(page.locator('.cluster-chips button')).toHaveCount(18);
    await context.setOffline(true);
    const pressed = page.locator('.cluster-chips button').first();
    await pressed.click();
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.lead')).toContainText(/\d/);
    await context.setOffline(false);
  });

  test('menus that cannot be fetched leave the page alone and come with the network', async ({ page }) => {
    const menus = /assets\/(SettingsMenu|OutlineMenu|Popover)-/;
    await page.route(menus, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed', (request) => menus.test(request.url()));
    await page.goto('./?gl=off');
    await failed;
    await page.locator('.cluster-chips button').first().click();
    await expect(page).toHaveURL(/c=/);
    await expect(page.locator('[data-state="failed"]')).toHaveCount(0);
    const settings = page.getByRole('button', { name: '设置' });
    await expect(settings).toHaveCount(0);
    await page.unroute(menus);
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(settings).toBeVisible();
  });

  test('a view that cannot be fetched says so, and the rest stays', async ({ page }) => {
    await page.route(/assets\/MethodPanel-/, (route) => route.abort());
    await page.goto('./?view=method&gl=off');
    await expect(page.locator('.view [data-state="failed"]')).toContainText('没有载入');
    await page.unroute(/assets\/MethodPanel-/);
    await page.getByRole('button', { name: '重新载入' }).click();
    await expect(page.locator('.view [data-state="failed"]')).toHaveCount(0);
    await expect(page).toHaveURL(/view=method/);
  });
});

/** Every province as a rectangle, in rows of 4.4 and columns of 6 degrees: a file like no real one. */
const RECTANGLES = {
  type: 'FeatureCollection',
  features: TILES.map(({ id, row, column }) => {
    const [west, north] = [76 + column * 6, 54 - row * 4.4];
    const [east, south] = [west + 5, north - 3.6];
    const corners = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      type: 'Feature',
      properties: { adcode: id },
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
  }),
};

test('the user’s own boundary file is the one that is drawn, and named below the map', async ({ page }) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chanyetu-boundaries-'));
  try {
    fs.mkdirSync(path.join(folder, 'in'));
    fs.writeFileSync(path.join(folder, 'in/a.txt'), '内蒙古自治区将大力发展氢能产业。\n');
    fs.writeFileSync(path.join(folder, 'approved.json'), JSON.stringify(RECTANGLES));
    const args = [
      '--in',
      `${folder}/in`,
      '--out',
      `${folder}/data`,
      '--boundaries',
      `${folder}/approved.json`,
    ];
    const { status, stderr } = spawnSync('node_modules/.bin/tsx', ['src/pipeline/cli.ts', 'data', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status, stderr).toBe(0);
    await page.route('**/data/*.json', (route) => {
      const file = path.join(folder, 'data', path.basename(new URL(route.request().url()).pathname));
      return fs.existsSync(file) ? route.fulfill({ path: file }) : route.continue();
    });

    await page.goto('./?gl=off');
    await expect(page.locator(fills)).toHaveAttribute('data-drawn', 'province 34');
    await expect(page.locator('.map-note')).toContainText('approved.json');
    const middles = ['440000', '460000'].map(async (id) => {
      const box = await page.locator(`[data-label="${id}"] .label-name`).boundingBox();
      if (!box) throw new Error(`no label ${id}`);
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    const [[, guangdong], [x, hainan]] = await Promise.all([middles[0]!, middles[1]!]);
    // 1.4 degrees above its middle 海南 ends on our own map, not in this file.
    await page.mouse.move(x, hainan - (1.4 * (hainan - guangdong)) / 8.8);
    await expect(page.locator('.hover-card')).toContainText('海南省');
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
