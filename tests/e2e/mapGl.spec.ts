import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const engine = (page: Page) => page.locator('.map-drawn');

test.describe('WebGL by choice', () => {
  test.setTimeout(120_000);

  test('draws the same map: a click on the canvas opens the region', async ({ page }) => {
    await page.goto('./?gl=on');
    await expect(engine(page)).toHaveAttribute('data-engine', 'gl', { timeout: 60_000 });
    await expect(page.locator('.map-gl [data-label="150000"]')).toHaveText(/内蒙古\d+/);
    const box = await page.locator('.map-gl canvas').boundingBox();
    if (!box) throw new Error('the canvas has no box');
    // The middle of China lies in 甘肃, 四川 or a neighbour of theirs at any width.
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.55);
    await expect(page).toHaveURL(/view=region&r=\d{6}/, { timeout: 20_000 });
  });

  test('gives way to the canvas map when the context is lost, and says so', async ({ page }) => {
    await page.goto('./?gl=on');
    await expect(engine(page)).toHaveAttribute('data-engine', 'gl', { timeout: 60_000 });
    await page.locator('.map-gl canvas').evaluate((canvas) => {
      (canvas as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(engine(page)).toHaveAttribute('data-engine', 'canvas');
    await expect(page.locator('[data-state="gl-lost"]')).toBeVisible();
    await expect(page.locator('[data-layer="fills"][data-drawn]')).toBeVisible();
  });
});

test('in a software renderer the canvas map stays and MapLibre is not even loaded', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('./');
  await expect(page.locator('[data-layer="fills"][data-drawn]')).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(engine(page)).toHaveAttribute('data-engine', 'canvas');
  expect(loaded.filter((url) => /GlMap|maplibre/.test(url))).toEqual([]);
});
