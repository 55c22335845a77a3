import fs from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** A PNG as the browser itself decodes it. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  /** How often each of the colours asked for stands in it. */
  readonly counts: readonly number[];
  /** Number of all colours. */
  readonly colours: number;
  /** Pixels unlike the paper in the topmost tenth, where the title is. */
  readonly titleInk: number;
}

async function pixelsOf(page: Page, png: Buffer, wanted: readonly string[]): Promise<Pixels> {
  const numbers = wanted.map((hex) => parseInt(`${hex.slice(5)}${hex.slice(3, 5)}${hex.slice(1, 3)}`, 16));
  return page.evaluate(
    async ([base64, asked]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const pen = new OffscreenCanvas(width, height).getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
      const found = new Map<number, number>();
      let titleInk = 0;
      pixels.forEach((pixel, at) => {
        const colour = pixel & 0xffffff;
        found.set(colour, (found.get(colour) ?? 0) + 1);
        if (at < pixels.length / 10 && pixel !== pixels[0]) titleInk += 1;
      });
      return {
        width,
        height,
        counts: asked.map((colour) => found.get(colour) ?? 0),
        colours: found.size,
        titleInk,
      };
    },
    [png.toString('base64'), numbers] as const,
  );
}

async function bytesOf(download: Download): Promise<Buffer> {
  return fs.readFileSync(await download.path());
}

async function openPictures(page: Page, query: string): Promise<void> {
  await page.goto(`./?${query}`);
  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByRole('tab', { name: '图片' })).toHaveAttribute('aria-selected', 'true');
  await expect(preview(page)).toHaveJSProperty('complete', true);
}

const preview = (page: Page) => page.getByRole('img', { name: /^图片预览/ });

async function save(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return download;
}

test('a map goes out as PNG and SVG with its legend, and is checked before', async ({ page }) => {
  await openPictures(page, 'c=new-energy');
  const lines = page.getByRole('region', { name: '公开前检查' }).getByRole('listitem');
  await expect(lines).toHaveCount(6);
  for (const line of await lines.all()) await expect(line).toHaveAttribute('data-met', 'true');

  const png = await save(page, '下载 PNG');
  expect(png.suggestedFilename()).toBe('哪些地方把「新能源」列为重点？.png');
  // Paper, sea, and the hue of the cluster on the map and in the legend.
  const drawn = await pixelsOf(page, await bytesOf(png), ['#fbfaf7', '#edf2f4', '#577008']);
  expect([drawn.width, drawn.height]).toEqual([3200, 1800]);
  const [paper = 0, sea = 0, hue = 0] = drawn.counts;
  expect(paper).toBeGreaterThan(1_000_000);
  expect(sea).toBeGreaterThan(100_000);
  expect(hue).toBeGreaterThan(20_000);
  expect(drawn.titleInk).toBeGreaterThan(2_000);

  const svg = (await bytesOf(await save(page, '下载 SVG'))).toString('utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1600" height="900"/);
  for (const word of [
    '已有',
    '规划',
    '未来',
    '建议',
    '有资料，未提及',
    '无资料',
    '南海诸岛',
    '台湾省资料暂缺',
    '示意图',
    '审图号',
  ]) {
    expect(svg).toContain(word);
  }
  expect(svg).not.toMatch(/<script|<image|foreignObject|href=|class=/);
});

test('size, theme, language and review number change the picture', async ({ page }) => {
  await openPictures(page, '');
  await page.getByText('方形').click();
  await page.getByText('深色').click();
  await page.getByText('1 倍').click();
  await page.getByRole('textbox', { name: '审图号' }).fill('GS(2024)0001号');
  await expect(preview(page)).toHaveAttribute('width', '1200');
  // The paper, and the scale of the overview: each of its steps stands in the legend.
  const steps = ['#20304f', '#2c4470', '#3b5a90', '#6182bd', '#8dabe0', '#bcd1f7'];
  const png = await pixelsOf(page, await bytesOf(await save(page, '下载 PNG')), ['#0f172a', ...steps]);
  expect([png.width, png.height]).toEqual([1200, 1200]);
  const [paper = 0, ...scale] = png.counts;
  expect(paper).toBeGreaterThan(100_000);
  for (const count of scale) expect(count).toBeGreaterThan(200);
  const svg = (await bytesOf(await save(page, '下载 SVG'))).toString('utf8');
  expect(svg).toContain('审图号：GS(2024)0001号');

  await page.getByRole('group', { name: '语言' }).getByText('English').click();
  await expect(page.getByRole('img', { name: /Which places put which industries first/ })).toBeVisible();
  await page.getByText('自定').click();
  await page.getByRole('spinbutton', { name: '宽' }).fill('900');
  await page.getByRole('spinbutton', { name: '高' }).fill('1400');
  await expect(page.getByText('900 × 1400 像素')).toBeVisible();
});

test('the picture is copied; where the browser refuses, it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPictures(page, 'bm=tile');
  await page.getByText('1 倍').click();
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText('已复制')).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const png = await pixelsOf(page, Buffer.from(copied, 'base64'), ['#fbfaf7']);
  expect([png.width, png.height]).toEqual([1600, 900]);
  expect(png.counts[0]).toBeGreaterThan(100_000);
  expect(png.colours).toBeGreaterThan(50);

  await page.evaluate(() => {
    navigator.clipboard.write = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: '复制图片' }).click();
  await expect(page.getByText(/浏览器不允许复制图片.*Write permission denied.*请改用下载/)).toBeVisible();
});

/** Views beside the map, and a colour that only their drawing has. */
const CHARTS = [
  ['view=region&r=150000', '内蒙古优先发展什么', '#577008'],
  ['view=compare&cmp=150000,340000,320000,110000', '这几个规划有什么不同', '#406299'],
  ['view=compare', '这几个规划有什么不同', '#188069'],
  ['view=brief&deck=baotou-ordos&slide=2', '哪些地方把哪些产业列为重点', '#274577'],
] as const;

test('every view has its picture, and Briefing that of the open slide', async ({ page }) => {
  for (const [query, title, hue] of CHARTS) {
    await openPictures(page, query);
    await expect(preview(page)).toHaveAttribute('alt', new RegExp(title));
    await page.getByText('1 倍').click();
    const png = await pixelsOf(page, await bytesOf(await save(page, '下载 PNG')), [hue]);
    expect(png.counts[0], query).toBeGreaterThan(500);
    expect(png.titleInk, query).toBeGreaterThan(500);
  }
  await page.goto('./?view=method');
  await page.getByRole('button', { name: '导出' }).click();
  await expect(page.getByText('这个视图没有可画的图')).toBeVisible();
});
