import { expect, test } from './site.ts';

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
