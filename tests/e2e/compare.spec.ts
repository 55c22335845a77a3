import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** 包头 and 鄂尔多斯; 江苏 and 安徽; the round-up of government reports. */
const BAOTOU_ORDOS = './?view=compare&cmp=150200,150600';
const JIANGSU_ANHUI = './?view=compare&cmp=320000,340000';
const ROUND_UP = '003_5c864ff9a22cb044';

const sentence = (page: Page) => page.getByTestId('compare-sentence');
const rows = (page: Page) => page.locator('tr[data-industry]');

test.describe('two regions', () => {
  test('answer what 包头 and 鄂尔多斯 share, in a sentence and in the table', async ({ page }) => {
    await page.goto(BAOTOU_ORDOS);
    await expect(sentence(page)).toContainText('包头与鄂尔多斯都把氢能列为重点');
    await expect(sentence(page)).toContainText('只有包头提到');
    await expect(page.locator('tr[data-industry="hydrogen"]')).toContainText('都有');
  });

  test('set quotes side by side, and the address keeps the open row', async ({ page }) => {
    await page.goto(BAOTOU_ORDOS);
    await page.getByRole('button', { name: /^氢能/ }).click();
    const evidence = page.locator('.compare-evidence td:not(.compare-first)');
    await expect(evidence.nth(0)).toContainText('氢能');
    await expect(evidence.nth(1)).toContainText('氢能');
    await expect(page).toHaveURL(/co=open:hydrogen/);
    await page.reload();
    await expect(page.getByRole('button', { name: /^氢能/ })).toHaveAttribute('aria-expanded', 'true');
  });

  test('answer what 江苏 plans that 安徽 does not', async ({ page }) => {
    await page.goto(JIANGSU_ANHUI);
    await page.getByRole('button', { name: /只有江苏/ }).click();
    await expect(rows(page).first()).toContainText('只有江苏');
    for (const row of await rows(page).all()) await expect(row).toContainText('只有江苏');
    await expect(page).toHaveURL(/group:0/);
  });

  test('light the small map from the table and the table from the small map', async ({ page }) => {
    await page.goto(BAOTOU_ORDOS);
    const map = page.locator('.cluster-map').filter({ hasText: '新材料' });
    await page.locator('tr[data-industry="carbon-fibre"] th').hover();
    await expect(map).toHaveAttribute('data-lit', 'true');
    await map.hover();
    await expect(page.locator('tr[data-industry="carbon-fibre"]')).toHaveAttribute('data-lit', 'true');
    await expect(page.locator('tr[data-industry="hydrogen"]')).toHaveAttribute('data-lit', 'false');
    await map.click();
    await expect(page.locator('tr[data-industry="hydrogen"]')).toHaveCount(0);
  });
});

test('the address carries names in any form, the sort and the language', async ({ page }) => {
  await page.goto('./?view=compare&cmp=Baotou,鄂尔多斯&co=sort:cluster&lang=en');
  await expect(sentence(page)).toContainText('Both Baotou and Ordos list hydrogen');
  await expect(page).toHaveURL(/cmp=150200,150600/);
  await expect(page.locator('.compare-cluster').first()).toBeVisible();
  await page.getByText('By document order').click();
  await expect(page).toHaveURL(/co=sort:document/);
});

test('four to six regions: an intersection of the UpSet filters the rows', async ({ page }) => {
  await page.goto('./?view=compare&cmp=320000,340000,310000,440000,210000');
  await expect(rows(page).first()).toBeVisible();
  const all = await rows(page).count();
  const column = page.getByRole('button', { name: /^只有江苏与广东：\d+ 个产业$/ });
  const address = page.url();
  await column.focus();
  await page.keyboard.press('Enter');
  await expect(column).toHaveAttribute('aria-pressed', 'true');
  expect(await rows(page).count()).toBeLessThan(all);
  await expect(rows(page).first()).toContainText('江苏与广东');
  // The address tells it a moment later.
  await expect(page).not.toHaveURL(address);
  await page.reload();
  await expect(column).toHaveAttribute('aria-pressed', 'true');
});

test('the keyboard alone chooses by pinyin, opens a row and closes it', async ({ page }) => {
  await page.goto('./?view=compare');
  for (const name of ['baotou', 'eerduosi']) {
    await page.getByRole('combobox', { name: '添加地区' }).focus();
    await page.keyboard.type(name);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: '添加地区' })).toHaveValue('');
  }
  await expect(page).toHaveURL(/cmp=150200,150600/);
  await page.locator('.compare-row-button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.compare-row-button').nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.compare-row-button').nth(1)).toBeFocused();
});

test('a suggested peer joins with one click', async ({ page }) => {
  await page.goto('./?view=compare&cmp=320000');
  await page
    .getByRole('group', { name: /可对照/ })
    .getByRole('button')
    .first()
    .click();
  await expect(sentence(page)).toContainText('江苏与');
});

test('two documents of one region: what is new, kept and not mentioned again', async ({ page }) => {
  await page.goto('./?view=compare&cmp=150000');
  await page.getByRole('button', { name: /分开看文件/ }).click();
  await expect(page).toHaveURL(/cmp=150000%40001_7d8a7bb325e0273b,150000%40000_2359596d26368b40/);
  await expect(page.getByRole('heading', { name: '内蒙古的两份文件有什么变化' })).toBeVisible();
  await expect(page.locator('.slope-row[data-change="new"]').first()).toBeVisible();
  await expect(page.getByText('不等于取消')).toBeVisible();
  await page.reload();
  await expect(page.locator('.slope-row').first()).toBeVisible();
});

test('all regions: the matrix walks by keys, reads its cells and opens their quotes', async ({ page }) => {
  await page.goto('./?view=compare&co=by:industry,order:code');
  const grid = page.getByRole('grid');
  await grid.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('gridcell')).not.toBeEmpty();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.locator('.matrix-detail')).toBeVisible();
  expect(await grid.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test('all regions: which industry most provinces of the round-up chase, and who first called it future', async ({
  page,
}) => {
  await page.goto('./?view=compare');
  await page.getByLabel('文件').selectOption(ROUND_UP);
  await page.getByRole('tab', { name: '扎堆' }).click();
  await expect(page.getByTestId('crowd-sentence')).toContainText(/6个地区中有\d个提到/);
  await expect(page.locator('.crowd-firsts')).toContainText('最早称为未来产业');
  await expect(page).toHaveURL(/tab:crowd/);
});

test('all regions: gaps come with quotes and the words that no document says so', async ({ page }) => {
  await page.goto('./?view=compare&co=tab:niche,niche:340000');
  await expect(page.getByText('邻近地区提到、安徽没有文件提到的产业')).toBeVisible();
  await page.locator('.niche-list summary').first().click();
  await expect(page.getByText('没有文件说安徽发展它').first()).toBeVisible();
  await expect(page.locator('.niche-list details[open] .compare-quote').first()).toContainText('江苏');
});

test('all regions: a cell of the overlap sets two regions side by side', async ({ page }) => {
  await page.goto('./?view=compare&co=tab:overlap,order:code');
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('gridcell')).toContainText(/共有 \d+ ÷ 合计 \d+/);
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toBeVisible();
});

test('on a phone the columns scroll, the first stays, and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?view=compare&cmp=320000,340000,310000');
  const scroller = page.locator('.compare-scroll');
  await scroller.evaluate((box) => box.scrollTo({ left: 200 }));
  const first = page.locator('tbody .compare-first').first();
  const [outer, inner] = await Promise.all([scroller.boundingBox(), first.boundingBox()]);
  expect(Math.abs((inner?.x ?? -99) - (outer?.x ?? 99))).toBeLessThanOrEqual(2);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
});

test('c adds the region at hand in the matrix, and the matrix stays', async ({ page }) => {
  await page.goto('./?view=compare&co=order:code');
  await page.getByRole('grid').focus();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect(page.locator('.chosen-item')).toHaveCount(2);
  await expect(page.getByRole('grid')).toBeVisible();
  await page.getByText('对照 2–6 个').click();
  await expect(sentence(page)).toBeVisible();
});

test('on paper the tools are gone and the table is whole', async ({ page }) => {
  await page.goto(BAOTOU_ORDOS);
  await expect(rows(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox', { name: '添加地区' })).toBeHidden();
  await expect(sentence(page)).toBeVisible();
  expect(await page.locator('.compare-scroll').evaluate((box) => getComputedStyle(box).overflowX)).toBe(
    'visible',
  );
});
