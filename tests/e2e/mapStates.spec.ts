import { expect, test } from './site.ts';

const fills = '[data-layer="fills"] [data-unit]';

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

test.describe('offline', () => {
  test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

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
});
