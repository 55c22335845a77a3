import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { fillShell } from '../../src/core/export/oneFile.ts';
import { carriedBlocks } from '../../src/pipeline/commands/single.ts';
import { expect, test } from './site.ts';

const MOST_BYTES = 6_000_000;

/** Requests of a page opened from disk that are neither the file itself nor made by the page. */
function watchRequests(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

async function presentToTheEnd(page: Page, slides: number): Promise<void> {
  await page.getByRole('button', { name: '放映' }).click();
  const stage = page.getByRole('dialog').locator('.stage');
  for (let place = 1; place < slides; place++) {
    await expect(stage).toHaveAttribute('aria-label', new RegExp(`^第 ${place} 页`));
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Escape');
}

test('the whole page in one file opens from disk without a network and is clicked through', async ({
  page,
  context,
}, testInfo) => {
  const data = path.resolve(import.meta.dirname, '../../public/data');
  const shell = await (await fetch(new URL('one-file.html', process.env['SITE_ADDRESS']))).text();
  const effects = { exists: fs.existsSync, read: (file: string) => fs.readFileSync(file) };
  const file = testInfo.outputPath('chanyetu.html');
  fs.writeFileSync(file, fillShell(shell, carriedBlocks(data, effects)));
  expect(fs.statSync(file).size).toBeLessThan(MOST_BYTES);
  const requests = watchRequests(context);
  await context.setOffline(true);

  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('[data-layer="fills"][data-drawn]').first()).toBeVisible();
  await expect(page.locator('.cluster-chips button')).toHaveCount(18);
  await page.locator('.ranked-open').first().click();
  await expect(page.locator('.region-panel')).toBeVisible();
  await expect(page).toHaveURL(/#view=region&r=\d{6}$/);
  const quote = page.locator('.quote').first();
  const exact = await quote.locator('.quote-exact').innerText();
  await quote.getByRole('button', { name: '看全文中的这句话' }).click();
  await expect(page.locator('mark[data-chosen="true"]').first()).toBeInViewport();
  expect((await page.locator('mark[data-chosen="true"]').allInnerTexts()).join('')).toBe(exact);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '方法' }).click();
  await expect(page.locator('.method-panel')).toContainText('准确率');
  await page.goto(`${pathToFileURL(file).href}#view=brief&deck=baotou-ordos`);
  await expect(page.locator('.brief-slide')).toHaveCount(7);
  await presentToTheEnd(page, 7);
  await page.goto(`${pathToFileURL(file).href}#gl=on`);
  await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible({ timeout: 30_000 });
  expect(requests).toEqual([]);
});

test('a deck is handed out with the page as one file; no text in it breaks out', async ({
  page,
  context,
}, testInfo) => {
  const hostile = '</script><script>document.title="x"</script><!--<script>$&';
  await page.goto('./?view=brief&cmp=150200,150600');
  await page.getByRole('button', { name: '替我做一份' }).click();
  await page.getByLabel('演示稿标题').fill(`包头 ${hostile}`);
  await page.getByRole('button', { name: '带走', exact: true }).click();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/documents.json', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.getByRole('button', { name: '存为一个文件' }).click();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', /^[1-9]/);
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(page.getByText('已取消 单文件，没有生成文件。')).toBeVisible();
  release();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为一个文件' }).click(),
  ]);
  await expect(page.getByText(/^已生成 .+\.html（\d\.\d MB）。$/)).toBeVisible();
  const file = testInfo.outputPath('deck.html');
  await download.saveAs(file);
  expect(download.suggestedFilename()).toMatch(/^包头 .*\.html$/);
  expect(fs.statSync(file).size).toBeLessThan(MOST_BYTES);

  const requests = watchRequests(context);
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByLabel('演示稿标题')).toHaveValue(`包头 ${hostile}`);
  await expect(page.locator('.brief-slide')).toHaveCount(7);
  expect(await page.title()).not.toBe('x');
  await presentToTheEnd(page, 7);

  // A file hands out files as well.
  await page.getByLabel('演示稿标题').fill('第二份');
  await page.getByRole('button', { name: '带走', exact: true }).click();
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为一个文件' }).click(),
  ]);
  const second = testInfo.outputPath('second.html');
  await again.saveAs(second);
  await page.goto(pathToFileURL(second).href);
  await expect(page.getByLabel('演示稿标题')).toHaveValue('第二份');
  expect(requests).toEqual([]);
});
