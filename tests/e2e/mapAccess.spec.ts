import { violations, violationsInAllLooks } from './axe.ts';
import { expect, test } from './site.ts';

for (const bm of ['geo', 'tile', 'table', 'multiples']) {
  test(`axe finds nothing on the map as ${bm}, in both themes and languages`, async ({ page }) => {
    await page.goto(`./?gl=off&bm=${bm}&c=new-energy`);
    await expect(page.locator('.ranked-open').first()).toBeVisible();
    await expect(page.locator('.settings-button')).toBeVisible();
    await page.locator('.filter-more summary').click();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });
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
    const fold = (map?.y ?? 0) + (map?.height ?? 0);
    await expect
      .poll(async () => (await page.locator('.view').boundingBox())?.y)
      .toBeGreaterThanOrEqual(fold);
    await page.goBack();
    // Once more, now that nothing has to be loaded: from far down to the top of the place.
    await page.locator('.ranked-open').last().click();
    await expect(page.locator('.view h1')).toBeInViewport();
  });
});
