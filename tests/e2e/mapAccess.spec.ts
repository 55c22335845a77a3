import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken in the page, with where; empty = none. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const result = await axe.run();
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(', ')}`,
    );
  });
}

for (const lang of ['zh', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const bm of ['geo', 'tile', 'table', 'multiples']) {
      test(`axe finds nothing on the map as ${bm}, ${theme}, ${lang}`, async ({ page }) => {
        await page.goto(`./?gl=off&lang=${lang}&theme=${theme}&bm=${bm}&c=new-energy`);
        await expect(page.locator('.ranked-open').first()).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  }
}

test('axe would find a fault', async ({ page }) => {
  await page.goto('./?gl=off');
  await page.evaluate(() => document.body.append(document.createElement('img')));
  expect((await violations(page)).join()).toContain('image-alt');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('map on top, chips and list below, nothing wider than the screen', async ({ page }) => {
    await page.goto('./?gl=off');
    const map = await page.locator('.map-frame').boundingBox();
    const chips = await page.locator('.cluster-chips').boundingBox();
    await expect(page.locator('[data-label="710000"]')).toHaveText('台湾');
    expect(map && chips && map.y + map.height <= chips.y).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.locator('.ranked-open').first().click();
    const panel = await page.locator('.view').boundingBox();
    expect(map && panel && panel.y >= map.y + map.height).toBe(true);
  });
});
