import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Quotes of the chosen passage, as marked in the document. */
const chosenText = (page: Page) => page.locator('mark[data-chosen="true"]').allInnerTexts();

test('who plans hydrogen, and the sentence that says so: three clicks', async ({ page }) => {
  await page.goto('./?gl=off');
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '产业' }).click();
  await page.getByRole('button', { name: /^氢能 \d+$/ }).click();
  const planned = page.getByRole('region', { name: '规划', exact: true });
  await planned.getByRole('button', { name: /^包头/ }).click();
  await expect(planned.locator('.quote-exact').first()).toContainText('氢能');
});

test('a region’s quote opens its document with the passage highlighted, and the way back', async ({
  page,
}) => {
  await page.goto('./?gl=off&view=region&r=150200');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('包头优先发展什么？依据是什么？');
  const quote = page.locator('.quote').first();
  await expect(quote).toContainText('原文一致');
  const exact = await quote.locator('.quote-exact').innerText();
  await quote.getByRole('button', { name: '看全文中的这句话' }).click();
  await expect(page.locator('mark[data-chosen="true"]').first()).toBeInViewport();
  expect((await chosenText(page)).join('')).toBe(exact);
  await expect(page).toHaveURL(/ev=/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('.reader')).toBeVisible();
});

test('n and p step through the passages of a document', async ({ page }) => {
  await page.goto('./?gl=off&view=region&r=150200');
  await page.getByRole('button', { name: '看全文中的这句话' }).first().click();
  await page.locator('.reader').waitFor();
  const first = page.url();
  await page.keyboard.press('n');
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('mark[data-chosen="true"]').first()).toBeInViewport();
  await page.keyboard.press('p');
  await expect(page).toHaveURL(first);
  await page.goBack();
  await expect(page.locator('.reader')).toHaveCount(0);
});

test('the citation of a quote can be read and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?gl=off&view=region&r=150200');
  await page.getByRole('button', { name: '看全文中的这句话' }).first().click();
  await page.getByRole('button', { name: '复制引文' }).click();
  const text = page.getByRole('textbox', { name: '可复制的文字' });
  await page.getByText('GB/T 7714', { exact: false }).click();
  await expect(text).toHaveValue(
    /^金融消费内蒙古\. 内蒙古:加快形成新质生产力.*\[N\]\. \(2024-03-06\)\.\n“.+”$/,
  );
  await page.getByText('BibTeX').click();
  await expect(text).toHaveValue(/^@misc\{chanyetu-[\w-]+,\n {2}title = \{\{.+\}\},\n[\s\S]+\n\}$/);
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await expect(page.getByText('已复制').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('@');
});

test('a document with an address is linked at the very passage', async ({ page }) => {
  await page.goto('./?gl=off&view=data');
  await page.getByRole('button', { name: /^重点把握以“新”促“质”/ }).click();
  const link = page.locator('.chosen').getByRole('link');
  await expect(page.locator('mark[data-chosen="true"]').first()).toBeVisible();
  const quote = (await chosenText(page)).join('');
  const [address = '', fragment = ''] = ((await link.getAttribute('href')) ?? '').split('#:~:text=');
  expect(address).toBe('https://heihe.dbw.cn');
  const [start = '', end = start] = fragment.split(',').map(decodeURIComponent);
  expect(quote.startsWith(start) && quote.endsWith(end)).toBe(true);
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('the search finds by pinyin and opens with the keyboard alone', async ({ page }) => {
  await page.goto('./?gl=off');
  await page.locator('.shell').waitFor();
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('eerduosi');
  await expect(page.getByRole('option', { selected: true })).toContainText('鄂尔多斯市');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^鄂尔多斯/);
});

test('the table sorts, filters by address and hands out what it shows', async ({ page }) => {
  await page.goto('./?view=data&st=planned');
  await expect(page.getByRole('button', { name: /^去掉 规划/ })).toBeVisible();
  const table = page.getByRole('table', { name: '全部记录' });
  await expect(table.getByRole('row').nth(1)).toContainText('规划');
  await table.getByRole('columnheader', { name: '地区' }).getByRole('button').click();
  await expect(table.getByRole('columnheader', { name: '地区' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: '下载所示…' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'CSV 表格' }).click();
  const csv = fs.readFileSync(await (await waiting).path(), 'utf8');
  expect(csv.startsWith('\uFEFFid,')).toBe(true);
  const rows = Number(/\d+/.exec(await page.locator('.data-count').innerText())?.[0]);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(rows + 1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '全部清除' }).click();
  await expect(page).not.toHaveURL(/st=/);
  await page.getByRole('combobox', { name: '阶段' }).selectOption('future');
  await page.getByRole('combobox', { name: '阶段' }).selectOption('existing');
  await page.getByRole('combobox', { name: '文件', exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/td=.*st=future,existing|st=future,existing.*td=/);
  await page.reload();
  await expect(page.getByRole('group', { name: '阶段' }).getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('group', { name: '文件', exact: true }).getByRole('button')).toHaveCount(1);
  await expect(page.locator('.data-count')).not.toContainText('显示 250 条');
});

test('a filter that leaves nothing in a region is named and lifted in one click', async ({ page }) => {
  await page.goto('./?gl=off&view=region&r=150200&c=marine');
  await expect(page.locator('[data-state="filter-empty"]')).toBeVisible();
  await page.getByRole('button', { name: '去掉“产业集群”' }).click();
  await expect(page.getByRole('group', { name: '重点产业' })).toBeVisible();
});

test('a region without documents says so, and that this is not “no plan”', async ({ page }) => {
  await page.goto('./?gl=off&view=region&r=540000');
  await expect(page.locator('[data-state="no-document"]')).toContainText('不等于没有规划');
});

test.describe('a file that fails', () => {
  test.use({ expectedErrors: /500/ });
  test('leaves the quote unchecked and the reader in a named state', async ({ page }) => {
    await page.route('**/documents.json', (route) => route.fulfill({ status: 500 }));
    await page.goto('./?gl=off&view=region&r=150200');
    await expect(page.locator('.quote').first()).toContainText('尚未核对');
    await page.getByRole('button', { name: '看全文中的这句话' }).first().click();
    await expect(page.getByRole('dialog').locator('[data-state="failed"]')).toContainText('documents.json');
  });
});
