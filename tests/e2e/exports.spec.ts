import fs from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { dataPackageFaults, type Descriptor } from '../core/export/dataPackageFaults.ts';
import { geojsonFaults } from '../core/export/geojsonFaults.ts';
import { readPdf } from './readPdf.ts';
import { expect, test } from './site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '导出' });

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  const download = await waiting;
  await expect(dialog(page).getByRole('status')).toContainText('已生成');
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

test('every data format opens and holds what the view shows, or everything', async ({ page }) => {
  await page.goto('./?gl=off&view=data&r=150200&st=planned');
  const shown = Number(/\d+/.exec(await page.locator('.data-count').innerText())?.[0]);
  await page.getByRole('button', { name: '下载所示…' }).click();
  await expect(dialog(page)).toContainText(`结论 ${shown} 条`);

  const csv = await saved(page, 'CSV 表格');
  expect(csv.name).toMatch(/^chanyetu-结论-\d{4}-\d{2}-\d{2}\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.errors).toEqual([]);
  expect(rows.data).toHaveLength(shown);
  expect(new Set(rows.data.map(({ status }) => status))).toEqual(new Set(['planned']));

  const sheets = await readWorkbook((await saved(page, 'Excel 工作簿')).bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['结论', '数字', '文件', '地区', '说明']);
  expect(sheets[0]?.data.slice(1).map(([id]) => id)).toEqual(rows.data.map(({ id }) => id));

  await dialog(page).getByText('全部', { exact: true }).click();
  const map = JSON.parse((await saved(page, 'GeoJSON')).bytes.toString('utf8')) as FeatureCollection;
  expect(geojsonFaults(map)).toEqual([]);
  expect(map.features.length).toBeGreaterThan(400);
  const annotations = JSON.parse((await saved(page, 'JSON-LD 批注')).bytes.toString('utf8')) as {
    items: unknown[];
  };
  const claims = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8')) as unknown[];
  expect(claims.length).toBeGreaterThan(shown);
  expect(annotations.items).toHaveLength(claims.length);

  const files = new Map(Object.entries(unzipSync((await saved(page, 'ZIP 数据包')).bytes)));
  const descriptor = JSON.parse(strFromU8(files.get('datapackage.json')!)) as Descriptor;
  expect(dataPackageFaults(descriptor, files)).toEqual([]);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CITATION.cff']));
});

test('a deck becomes a presentation with notes, a vector map and pixels of it', async ({ page }) => {
  await page.goto('./?gl=off&view=brief&cmp=150200,150600');
  await page.getByRole('button', { name: '替我做一份' }).click();
  await page.getByRole('button', { name: 'PowerPoint…' }).click();
  const { name, bytes } = await saved(page, 'PowerPoint 演示文稿');
  expect(name).toBe('包头与鄂尔多斯的重点产业.pptx');
  const files = unzipSync(bytes);
  const slides = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides.length).toBeGreaterThanOrEqual(7);
  expect(strFromU8(files['ppt/slides/slide1.xml']!)).toContain('包头与鄂尔多斯的重点产业');
  expect(strFromU8(files['ppt/notesSlides/notesSlide3.xml']!)).toContain('出处');
  expect(strFromU8(files['ppt/slides/slide2.xml']!)).toContain('asvg:svgBlip');
  const svg = strFromU8(files['ppt/media/picture-2.svg']!);
  expect(svg).toContain('南海诸岛');
  const png = Buffer.from(files['ppt/media/image-2-1.png']!);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2592, 1872]);
  expect(await coloursOf(page, png)).toBeGreaterThan(50);
});

/** Number of different colours in a PNG: a blank picture has one. */
function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 324, height: 234 });
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0, 324, 234);
    return new Set(new Uint32Array(pen.getImageData(0, 0, 324, 234).data.buffer)).size;
  }, png.toString('base64'));
}

test('a run is cancelled, and a run that fails says why', async ({ page }) => {
  await page.goto('./?gl=off&view=brief&cmp=150200,150600');
  await page.getByRole('button', { name: '替我做一份' }).click();
  await page.getByRole('button', { name: 'PowerPoint…' }).click();
  await expect(dialog(page).getByRole('button', { name: 'PowerPoint 演示文稿' })).toBeVisible();
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = () => undefined;
  });
  await dialog(page).getByRole('button', { name: 'PowerPoint 演示文稿' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await dialog(page).getByRole('button', { name: '取消' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('已取消');
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new Error('no canvas today');
    };
  });
  await dialog(page).getByRole('button', { name: 'PowerPoint 演示文稿' }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('no canvas today');
});

test('the printed deck is a PDF with a page a slide, embedded fonts and Chinese text that can be selected', async ({
  page,
}) => {
  await page.goto('./?gl=off&view=brief&deck=baotou-ordos');
  await expect(page.getByRole('navigation', { name: '页' }).getByRole('listitem')).toHaveCount(7);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { pages, fonts } = await readPdf(pdf);
  expect(pages.length).toBeGreaterThanOrEqual(7);
  expect(pages[0]).toContain('包头与鄂尔多斯的重点产业');
  expect(pages[1]).toContain('本图为示意图');
  expect(pages.join()).toContain('鄂尔多斯');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
});

/** Slides of charts and small maps: the query, what the picture is called, and a word that only it has. */
const DRAWN = [
  ['bm=multiples', 'multiples', '现代农业'],
  ['view=compare&co=mode:all,tab:overlap', 'overlap', 'Jaccard'],
  ['view=compare&co=mode:all,tab:crowd', 'crowd', '最早提到'],
  ['view=compare&co=mode:all,tab:niche', 'niche', '没有文件说'],
] as const;

test('small maps and every tab of Compare go out as they are on the slide: live, PPTX and PDF', async ({
  page,
}) => {
  const slides = DRAWN.map(([query, title], index) => ({ id: `s${index}`, query, title, text: '一句话。' }));
  await page.addInitScript(
    (deck) =>
      localStorage.setItem(
        'chanyetu.decks',
        JSON.stringify({ decks: [{ id: 'deck-1', deck }], current: 'deck-1' }),
      ),
    { version: 1, title: '图', slides },
  );
  await page.goto('./?gl=off&view=brief&slide=1');
  await expect(page.locator('.brief-slide')).toHaveCount(DRAWN.length);
  await expect(page.locator('.brief .stage-drawing [data-part="map-plane"]')).toHaveCount(18);
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  await page.getByRole('button', { name: 'PowerPoint…' }).click();
  const files = unzipSync((await saved(page, 'PowerPoint 演示文稿')).bytes);
  const vectors = Object.entries(files).filter(([path]) => path.endsWith('.svg'));
  const found = vectors.map(([, bytes]) => strFromU8(bytes));
  for (const [index, [, name, word]] of DRAWN.entries()) {
    expect(pages[index], name).toContain(word);
    const svg = found.find((text) => text.includes(`data-picture="${name}"`));
    expect(svg, name).toContain(word);
    expect(svg, name).toContain('资料：');
  }
  const texts = Object.entries(files)
    .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
    .map(([, bytes]) => strFromU8(bytes));
  expect(texts.filter((xml) => xml.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(DRAWN.length);
  const pixels = Object.entries(files).filter(([path]) => /image-\d+-1\.png$/.test(path));
  expect(pixels).toHaveLength(DRAWN.length);
  for (const [path, bytes] of pixels)
    expect(await coloursOf(page, Buffer.from(bytes)), path).toBeGreaterThan(20);
});
