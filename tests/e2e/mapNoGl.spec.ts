import { expect, test } from './site.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
  },
});

test('without WebGL the SVG map does everything, and says why when WebGL was asked for', async ({ page }) => {
  await page.goto('./?gl=on');
  await expect(page.locator('[data-state="gl-missing"]')).toBeVisible();
  await page.locator('[data-layer="fills"] [data-unit="340000"]').click();
  await expect(page).toHaveURL(/r=340000/);
});
