import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** States and keys of the page that no other spec reaches. */
const MAP = './?gl=off';
const state = (page: Page, name: string) => page.locator(`[data-state="${name}"]`);

test.describe('keys', () => {
  test('? shows them all, Esc closes', async ({ page }) => {
    await page.goto(MAP);
    await page.locator('.ranked-open').first().waitFor();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('对比');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('arrows walk the list, Enter opens, c compares', async ({ page }) => {
    await page.goto(MAP);
    const rows = page.locator('.ranked-open');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rows.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=region/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('c');
    await expect(page).toHaveURL(/cmp=\d{6}/);
  });
});

test.describe('named states', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('loading, until the names are there', async ({ page }) => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/data/first.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(MAP);
    await expect(state(page, 'loading').first()).toBeVisible();
    letGo();
    await expect(page.locator('.ranked-open').first()).toBeVisible();
  });

  for (const file of ['manifest', 'taxonomy', 'regions', 'areas', 'sources']) {
    test(`${file}.json missing: it is named`, async ({ page }) => {
      await page.route('**/data/first.json', (route) => route.fulfill({ status: 404 }));
      await page.route(`**/data/${file}.json`, (route) => route.fulfill({ status: 404 }));
      await page.goto(MAP);
      await expect(state(page, 'failed')).toContainText(`${file}.json`);
    });
  }

  test('first.json missing: its parts stand in; quotes missing: the map stays, the view names them', async ({
    page,
  }) => {
    await page.route('**/data/first.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(MAP);
    await expect(page.locator('.ranked-open').first()).toBeVisible();
    await page.unroute('**/data/first.json');
    await page.route('**/data/claims.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(MAP);
    await expect(page.locator('.example blockquote')).not.toBeEmpty();
    await page.locator('.ranked-open').first().click();
    await expect(page.locator('.view').locator('[data-state="failed"]')).toContainText('claims.json');
    await expect(page.locator('[data-layer="fills"][data-drawn]')).toBeVisible();
  });

  test('boundaries that are no map, figures cut short, diagnostics missing: named in their places', async ({
    page,
  }) => {
    await page.route('**/data/boundaries.json', (route) => route.fulfill({ body: '{"type":"Topology"}' }));
    await page.route('**/data/figures.json', (route) => route.fulfill({ body: '[{' }));
    await page.route('**/data/diagnostics.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${MAP}&view=region&r=150200`);
    await expect(page.locator('.map').locator('[data-state="failed"]')).toContainText('boundaries.json');
    await expect(page.locator('.view').locator('[data-state="failed"]')).toContainText('figures.json');
    await page.goto('./?view=method');
    await expect(state(page, 'failed')).toContainText('diagnostics.json');
  });

  test('accuracy that nobody measured', async ({ page }) => {
    await page.route('**/data/accuracy.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('./?view=method');
    await expect(state(page, 'not-measured')).toBeVisible();
  });

  test('a link to a passage that is gone', async ({ page }) => {
    await page.goto(`${MAP}&view=region&r=150200&ev=0000000000000000`);
    await expect(state(page, 'unknown-claim')).toBeVisible();
  });
});

test('a region that documents mention and give no priority', async ({ page }) => {
  await page.goto(`${MAP}&view=region&r=330000`);
  await expect(page.locator('.view').locator('[data-state="no-priority"]')).toBeVisible();
});

test('English is fetched when it is wanted, and stays in the address', async ({ page }) => {
  await page.goto(MAP);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(page.getByRole('navigation', { name: 'Views' })).toContainText('Compare');
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Views' })).toContainText('Compare');
});
