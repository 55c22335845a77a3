import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** The canvas map, whatever the machine can do. */
const CANVAS = './?gl=off';
const fills = (page: Page) => page.locator('[data-layer="fills"]');
const label = (page: Page, id: string) => page.locator(`[data-label="${id}"]`);
const INNER_MONGOLIA = '150000';

/** A point on the region: where its label stands (the middle of the box of a bent region lies outside it). */
async function pointOf(page: Page, id: string): Promise<readonly [number, number]> {
  const box = await label(page, id).locator('.label-name').boundingBox();
  if (!box) throw new Error(`no label ${id}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test.describe('the first page', () => {
  test('says in one sentence what it holds, with a number on the map and a real quote', async ({ page }) => {
    await page.goto(CANVAS);
    await expect(page.getByText(/\d+ 份文件里，\d+ 个地区提到 \d+ 个重点产业/)).toBeVisible();
    await expect(page.locator(`[data-label="${INNER_MONGOLIA}"]`)).toHaveText(/内蒙古\d+/);
    await expect(page.locator('.example blockquote')).not.toBeEmpty();
    await expect(page.locator('.cluster-chips button')).toHaveCount(18);
    await expect(page.locator('.south-sea')).toBeVisible();
    await expect(page.locator('.map-note')).toContainText('示意图');
  });

  test('draws 34 provinces, Taiwan among them, and all prefectures on demand', async ({ page }) => {
    await page.goto(CANVAS);
    await expect(fills(page)).toHaveAttribute('data-drawn', 'province 34');
    await expect(label(page, '710000')).toHaveText(/台湾/);
    await page.getByText('市', { exact: true }).click();
    await expect(page).toHaveURL(/ml=prefecture/);
    await expect(fills(page)).toHaveAttribute('data-drawn', /^prefecture 3[67]\d$/);
  });
});

test.describe('a region', () => {
  test('opens by a click on the map; Back and reload lead where they should', async ({ page }) => {
    await page.goto(CANVAS);
    await page.mouse.click(...(await pointOf(page, INNER_MONGOLIA)));
    await expect(page).toHaveURL(/view=region&r=150000/);
    await expect(page.getByRole('heading', { name: /内蒙古/ }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: /内蒙古/ }).first()).toBeVisible();
    await page.goBack();
    await expect(page.locator('.cluster-chips')).toBeVisible();
    await expect(page).not.toHaveURL(/r=/);
    // Before the address tells of the click.
    await page.locator('.cluster-chips button', { hasText: '新能源' }).last().click({ noWaitAfter: true });
    await page.reload();
    await expect(page).toHaveURL(/c=new-energy/);
  });

  test('opens from the list', async ({ page }) => {
    await page.goto(CANVAS);
    await page.locator('.ranked-open', { hasText: '内蒙古' }).first().click();
    await expect(page).toHaveURL(/r=150000/);
  });

  test('is flown to from the map of provinces, down to a small prefecture', async ({ page }) => {
    await page.goto(`${CANVAS}&r=150300`);
    await expect(fills(page)).toHaveAttribute('data-drawn', /^prefecture/);
    await expect(label(page, '150300')).toHaveText(/乌海/);
  });

  test('opens by keys alone, and Esc leads back', async ({ page }) => {
    await page.goto(CANVAS);
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.map [role="status"]')).not.toBeEmpty();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/view=region/);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/view=region/);
  });

  test('is found by its English name in the address', async ({ page }) => {
    await page.goto(`${CANVAS}&view=region&r=baotou`);
    await expect(page).toHaveURL(/r=150200/);
  });

  test('shows name and value on hover', async ({ page }) => {
    await page.goto(CANVAS);
    await page.mouse.move(...(await pointOf(page, INNER_MONGOLIA)));
    await expect(page.locator('.hover-card')).toContainText('内蒙古自治区');
    await expect(page.locator('.hover-card')).toContainText('个产业集群');
  });
});

test.describe('a filter', () => {
  test('by a cluster shows status as texture, in map, list and sentence together', async ({ page }) => {
    await page.goto(CANVAS);
    await page.getByRole('button', { name: /^新能源 \d/ }).click();
    await expect(page).toHaveURL(/c=new-energy/);
    await expect(label(page, INNER_MONGOLIA)).toHaveAttribute(
      'data-look',
      /existing|planned|future|proposed/,
    );
    await expect(page.locator('.map')).toHaveAttribute('data-family', 'energy');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('新能源');
    await expect(page.getByText(/按当前条件/)).toBeVisible();
  });

  test('that leaves nothing is named and undone by one click', async ({ page }) => {
    await page.goto(`${CANVAS}&q=没有这样的话`);
    await expect(page.getByText('没有符合条件的引文')).toBeVisible();
    await page.getByRole('button', { name: '去掉「引文含有」' }).click();
    await expect(page.locator('.ranked-open').first()).toBeVisible();
  });
});

test.describe('the same map in other forms', () => {
  test('34 tiles that arrows walk', async ({ page }) => {
    await page.goto('./?bm=tile');
    await expect(page.locator('.tile')).toHaveCount(34);
    await page.locator('.tile[data-unit="150000"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.tile[data-unit="110000"]')).toBeFocused();
  });

  test('a table, and one small map for each cluster', async ({ page }) => {
    await page.goto('./?bm=table');
    await expect(page.getByRole('row', { name: /内蒙古自治区/ })).toBeVisible();
    await page.getByText('小图', { exact: true }).click();
    await expect(page.locator('.multiple')).toHaveCount(18);
    await page.getByRole('button', { name: /在地图上看新能源 / }).click();
    await expect(page).toHaveURL(/c=new-energy/);
    await expect(page.getByRole('application')).toBeVisible();
  });

  test('the outline of a composite area', async ({ page }) => {
    await page.goto(CANVAS);
    await page.getByRole('button', { name: '区域轮廓' }).click();
    await page.getByRole('button', { name: '东北', exact: true }).click();
    await expect(page).toHaveURL(/area=area:/);
    await expect(page.locator('[data-layer="borders"]')).toHaveAttribute('data-drawn', 'province area');
  });
});

test('the wheel zooms in to prefectures in full detail, the button leads out to the country', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CANVAS);
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect(asked).not.toContain('/data/boundaries.json');
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, -200);
  await expect(page).toHaveURL(/ml=prefecture/);
  await expect.poll(() => asked).toContain('/data/boundaries.json');
  await page.getByRole('button', { name: '看全国' }).click();
  await expect(page).not.toHaveURL(/ml=prefecture/);
});

test.describe('a file that fails', () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test('is named in the place of the map, and the list still works', async ({ page }) => {
    await page.route('**/data/sketch.json', (route) => route.fulfill({ status: 404 }));
    await page.route('**/data/boundaries.json', (route) => route.fulfill({ status: 500, body: 'broken' }));
    await page.goto(CANVAS);
    await expect(page.locator('[data-state="failed"]')).toContainText('boundaries.json');
    await expect(page.locator('.ranked-open').first()).toBeVisible();
    await page.unroute('**/data/boundaries.json');
    await page.getByRole('button', { name: '重试' }).click();
    await expect(fills(page)).toHaveAttribute('data-drawn', /province/);
  });

  test('is named when it is no dataset', async ({ page }) => {
    await page.route('**/data/claims.json', (route) => route.fulfill({ body: '{"a": 1}' }));
    await page.goto(`${CANVAS}&q=规划`);
    await expect(page.locator('[data-state="failed"]')).toContainText('claims.json: expected a list');
  });
});
