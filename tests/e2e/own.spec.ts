import fs from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

const TIBET: DroppedFile = {
  name: 'linzhi.txt',
  text: '林芝市发展规划\n\n2025年3月5日\n\n林芝市将重点发展氢能产业。米林市已建成大型光伏发电基地。\n',
};
const TIBET_TWICE: DroppedFile = { name: 'copy.txt', text: `${TIBET.text.replace('\n\n', '\n \n')}` };
const MENU: DroppedFile = { name: 'menu.txt', text: '食堂菜单\n\n周一：土豆炖牛肉。周二：西红柿炒鸡蛋。\n' };
const EMPTY: DroppedFile = { name: 'empty.txt', text: '' };
const STRANGE: DroppedFile = { name: 'setup.exe', text: 'MZ' };

/** Drops files on the page as the system would. */
async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  // The part that takes drops loads after the map.
  await expect(async () => {
    for (const type of ['dragenter', 'dragover']) await page.dispatchEvent('body', type, { dataTransfer });
    await expect(page.locator('.own-drop')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

async function openPage(page: Page, address = './?gl=off'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: '我的资料' })).toBeVisible();
}

const rows = (page: Page): Locator => page.locator('.own-row');

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '我的资料' }).click();
  await expect(page.locator('.own')).toBeVisible();
}

test('dropped files reach the map, the counts and every list, marked as own; others are told of one by one', async ({
  page,
}) => {
  await openPage(page);
  const before = await page.locator('.verified').innerText();
  await drop(page, [TIBET, EMPTY, STRANGE, TIBET_TWICE]);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('林芝市发展规划');
  await expect(rows(page)).toContainText('2025-03-05');
  await expect(rows(page)).toContainText('2 条摘录');
  await expect(page.locator('.own-drop')).toBeHidden();
  const problems = page.locator('.own-problems li');
  await expect(problems).toHaveCount(3);
  await expect(problems.filter({ hasText: 'empty.txt' })).toContainText('文件是空的');
  await expect(problems.filter({ hasText: 'setup.exe' })).toContainText('不认识');
  await expect(problems.filter({ hasText: 'copy.txt' })).toContainText('林芝市发展规划');

  await page.keyboard.press('Escape');
  await expect(page.locator('.verified')).not.toHaveText(before);
  const origins = page.getByRole('group', { name: '资料来源' });
  await origins.getByRole('button', { name: /自有/ }).click();
  await expect(page).toHaveURL(/[?&]o=own/);
  await expect(
    page
      .getByText('1 份文件里')
      .or(page.getByText(/2 条引文/))
      .first(),
  ).toBeVisible();
  await expect(page.locator('.example .own-mark')).toHaveText('自有');

  // A county that no shipped document mentions has a page of its own now.
  await page.goto('./?view=data&gl=off');
  await drop(page, [TIBET]);
  // Without the list open, Escape would lead from the data to the map.
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(
    page.locator('.document-row').filter({ hasText: '林芝市发展规划' }).locator('.own-mark'),
  ).toHaveText('自有');
});

test('a dropped folder is read with the folders and archives below it', async ({ page }, info) => {
  const folder = info.outputPath('资料');
  fs.mkdirSync(`${folder}/2024`, { recursive: true });
  fs.writeFileSync(`${folder}/2024/无题.txt`, '林芝市将重点发展氢能产业。米林市已建成光伏基地。\n');
  fs.writeFileSync(`${folder}/old.doc`, 'x');
  fs.writeFileSync(`${folder}/.hidden`, 'x');
  fs.writeFileSync(`${folder}/README.md`, '# 说明\n林芝市将重点发展氢能产业。\n');
  fs.copyFileSync('tests/fixtures/pipeline/zip-climbing/input/climbing.zip', `${folder}/climbing.zip`);
  await openPage(page);
  const system = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    system.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await expect(async () => {
    for (const type of ['dragEnter', 'dragOver'] as const) await drag(type);
    await expect(page.locator('.own-drop')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await drag('drop');
  await expect(rows(page)).toHaveCount(2);
  // Without a title it is called by its first sentence, and its path stands below.
  const untitled = rows(page).filter({ hasText: '资料/2024/无题.txt' });
  await expect(untitled.locator('.own-row-title')).toHaveText('林芝市将重点发展氢能产业');
  const problems = page.locator('.own-problems li');
  await expect(problems).toHaveCount(4);
  await expect(problems.filter({ hasText: 'old.doc' })).toContainText('另存为 .docx');
  await expect(problems.filter({ hasText: '资料/README.md' })).toContainText('不是文稿');
  await expect(problems.filter({ hasText: '资料/climbing.zip/"../../escape.txt"' })).toHaveCount(1);
  await expect(problems.filter({ hasText: '资料/climbing.zip/"/root.txt"' })).toHaveCount(1);
});

test('a pasted text is listed with its source, edited, and removed', async ({ page }) => {
  await openPage(page);
  await openList(page);
  await page.getByRole('button', { name: '粘贴文字' }).click();
  const form = page.locator('.own-form');
  await expect(form.getByLabel('文字', { exact: true })).toBeFocused();
  await form.getByRole('button', { name: '加入' }).click();
  await expect(form.getByRole('alert')).toContainText('请先粘贴');
  await form.getByLabel('文字', { exact: true }).fill('拉萨市将重点发展氢能产业和风电产业。');
  await form.getByLabel('标题').fill('拉萨的打算');
  await form.getByLabel('网址').fill('javascript:alert(1)');
  await form.getByRole('button', { name: '加入' }).click();
  await expect(form.getByRole('alert').last()).toContainText('http');
  await form.getByLabel('网址').fill('https://example.org/lhasa');
  await form.getByLabel('日期').fill('2025-01-02');
  await form.getByRole('button', { name: '加入' }).click();
  await expect(rows(page)).toContainText('拉萨的打算');
  await expect(rows(page)).toContainText('2025-01-02');
  await expect(page.getByRole('button', { name: '粘贴文字' })).toBeFocused();

  // Escape closes the form, not the list behind it, and the focus goes back to where it came from.
  const edit = page.getByRole('button', { name: '改出处：拉萨的打算' });
  await edit.click();
  await expect(page.locator('.own-row').getByLabel('标题')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(edit).toBeFocused();
  await edit.click();
  await page.locator('.own-row').getByLabel('标题').fill('拉萨市规划');
  await page.locator('.own-row').getByLabel('发布者').fill('拉萨日报');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(rows(page)).toContainText('拉萨市规划');
  await expect(rows(page)).toContainText('拉萨日报');

  await page.getByRole('button', { name: '看原文' }).click();
  await expect(page.locator('.reader-head .own-mark')).toBeVisible();
  await expect(page.locator('.reader-head a')).toHaveAttribute('href', 'https://example.org/lhasa');
  await page.keyboard.press('Escape');
  await openList(page);
  await page.getByRole('button', { name: '移除：拉萨市规划' }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: '选择文件', exact: true })).toBeFocused();
});

test('a long reading goes on in the background, stops at once, and keeps what was read', async ({ page }) => {
  await openPage(page);
  await openList(page);
  await page.locator('input[data-own=files]').setInputFiles(
    Array.from({ length: 400 }, (_, index) => ({
      name: `report-${index}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(longText(index)),
    })),
  );
  const reading = page.locator('.own-reading');
  await expect(reading).toBeVisible();
  await page.getByRole('button', { name: '停止' }).click();
  await expect(reading).toBeHidden();
  const [, done = 0] =
    /读完 (\d+) \/ 400/.exec(await page.getByRole('status').allInnerTexts().then(String)) ?? [];
  expect(Number(done)).toBeLessThan(400);
  // Workers start anew after a stop.
  await page.locator('input[data-own=files]').setInputFiles({
    name: TIBET.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(TIBET.text),
  });
  await expect(rows(page).filter({ hasText: '林芝市发展规划' })).toHaveCount(1);
});

/** Texts of which none repeats another. */
function longText(index: number): string {
  const lines = Array.from({ length: 160 }, (_, line) => {
    const number = (index * 7919 + line * 104729) % 99991;
    return `第${number}项：包头市将用${number * 3}天建设第${number + index}个氢能示范项目，投资${number}万元。`;
  });
  return `报告之${index}\n\n${lines.join('\n')}`;
}

test('documents are kept if the user says so, taken away as a dataset, and brought back from it', async ({
  page,
}) => {
  await openPage(page);
  await drop(page, [TIBET]);
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await openList(page);
  await expect(rows(page)).toHaveCount(0);

  await page.keyboard.press('Escape');
  await drop(page, [TIBET]);
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('保存在这个浏览器里').check();
  await expect(page.locator('.own-keep')).toContainText('已保存 1 篇');
  await page.reload();
  await openList(page);
  await expect(rows(page)).toContainText('林芝市发展规划');
  await expect(page.getByLabel('保存在这个浏览器里')).toBeChecked();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出为数据集' }).click(),
  ]);
  const archive = fs.readFileSync(await download.path());
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(rows(page)).toHaveCount(0);
  const undo = page.getByRole('button', { name: '撤销', exact: true });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toContainText('林芝市发展规划');
  await expect(page.locator('.own-keep')).toContainText('已保存 1 篇');
  await page.getByRole('button', { name: '全部移除' }).click();
  await expect(rows(page)).toHaveCount(0);
  await page.getByLabel('保存在这个浏览器里').uncheck();
  await expect(page.locator('.own-keep')).toContainText('默认不保存');
  await page.reload();
  await openList(page);
  await expect(rows(page)).toHaveCount(0);

  await page
    .locator('input[data-own=files]')
    .setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/zip', buffer: archive });
  await expect(rows(page)).toContainText('林芝市发展规划');
  await expect(rows(page)).toContainText('2 条摘录');
  await expect(rows(page)).toContainText('数据集');
});

test('where the browser refuses to keep anything it says so, and the documents last for the visit', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: refuse });
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await openPage(page);
  await drop(page, [TIBET]);
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('保存在这个浏览器里').click();
  await expect(page.getByRole('alert')).toContainText('浏览器不允许保存');
  await expect(rows(page)).toHaveCount(1);
});

test('on a phone the list fits, and nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPage(page);
  await drop(page, [TIBET, EMPTY]);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: '粘贴文字' }).click();
  const widths = await page.locator('.dialog-body').evaluate((body) => [body.scrollWidth, body.clientWidth]);
  expect(widths[0]).toBe(widths[1]);

  // A text that says nothing of any region can be read, and says why nothing was taken from it.
  await drop(page, [MENU]);
  await page.getByRole('button', { name: '看原文和原因：食堂菜单' }).click();
  await expect(page.locator('.readout-because')).toContainText('认不出说的是哪个地区');
  await expect(page.locator('.document-text .why-industry')).toHaveText(['土豆', '西红柿']);
  const reader = page.locator('.dialog-body');
  expect(await reader.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
});
