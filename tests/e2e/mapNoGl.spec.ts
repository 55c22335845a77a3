import { expect, test } from './site.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
  },
});

test('without WebGL the canvas map does everything, and says why when WebGL was asked for', async ({
  page,
}) => {
  await page.goto('./?gl=on');
  await expect(page.locator('[data-state="gl-missing"]')).toBeVisible();
  const box = await page.locator('[data-label="340000"] .label-name').boundingBox();
  if (!box) throw new Error('安徽 has no label');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/r=340000/);
});
