import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const BOTH = './?view=brief&cmp=150200,150600';

const slides = (page: Page) => page.getByRole('navigation', { name: '页' }).getByRole('listitem');
const openSlide = (page: Page) => page.locator('.brief-slide[aria-current]');
const stage = (page: Page) => page.getByRole('dialog').locator('.stage');

/** The key works from the moment its part of the page is there. */
async function pressAdd(page: Page): Promise<void> {
  await expect(page.locator('[data-key=a]')).toBeAttached();
  await page.keyboard.press('a');
}

async function makeDeck(page: Page): Promise<void> {
  await page.goto(BOTH);
  await page.getByRole('button', { name: '替我做一份' }).click();
  await expect(slides(page)).toHaveCount(7);
}

test('make a deck, reorder it by keyboard, and find it again after a reload', async ({ page }) => {
  await makeDeck(page);
  await openSlide(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(slides(page).nth(2)).toContainText('包头与鄂尔多斯的重点产业');
  await expect(openSlide(page)).toBeFocused();
  // Every change is taken back and made again by key; typing goes back as one step, and the place is shown.
  await page.keyboard.press('Control+z');
  await expect(slides(page).nth(1)).toContainText('包头与鄂尔多斯的重点产业');
  await page.keyboard.press('Control+Shift+z');
  await expect(slides(page).nth(2)).toContainText('包头与鄂尔多斯的重点产业');
  await openSlide(page).focus();
  await page.keyboard.press('Delete');
  await expect(slides(page)).toHaveCount(6);
  await page.keyboard.press('Control+z');
  await expect(slides(page)).toHaveCount(7);
  await expect(openSlide(page)).toContainText('包头优先发展什么');
  await page.locator('.brief-field input').fill('别的标题');
  await expect(openSlide(page)).toContainText('别的标题');
  await page.keyboard.press('Control+z');
  await expect(openSlide(page)).toContainText('包头优先发展什么');
  await page.reload();
  await expect(slides(page)).toHaveCount(7);
  await expect(slides(page).nth(2)).toContainText('包头与鄂尔多斯的重点产业');
});

test('reorder by dragging', async ({ page }) => {
  await makeDeck(page);
  await slides(page).nth(0).dragTo(slides(page).nth(3));
  await expect(slides(page).nth(3)).toContainText('包头与鄂尔多斯的重点产业');
});

test('present with keys; nothing on a slide is smaller than 24 px or cut at 1920 × 1080', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await makeDeck(page);
  await page.getByRole('button', { name: '放映' }).click();
  for (const kind of ['cover', 'map', 'region', 'region', 'compare', 'evidence', 'sources']) {
    await expect(stage(page)).toHaveAttribute('data-kind', kind);
    if (kind === 'map') {
      await expect(stage(page).locator('.label-name').first()).toBeAttached();
      await expect(stage(page)).toContainText('本图为示意图');
      await expect(stage(page)).toContainText('南海诸岛');
    }
    expect(await smallText(page), kind).toEqual([]);
    expect(await overflow(page), kind).toBeLessThanOrEqual(0);
    await page.keyboard.press(kind === 'region' ? 'Space' : 'ArrowRight');
  }
  await page.keyboard.press('Home');
  await expect(stage(page)).toHaveAttribute('data-kind', 'cover');
  await page.keyboard.press('b');
  await expect(page.getByTestId('black')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/view=brief/);
});

/** Texts drawn below 24 px, in screen pixels. */
function smallText(page: Page): Promise<string[]> {
  return stage(page).evaluate((root) => {
    const small: string[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('.visually-hidden')) continue;
      const matrix = element instanceof SVGTextElement ? element.getScreenCTM() : null;
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 23.99) small.push(`${size.toFixed(1)} ${text.slice(0, 20)}`);
    }
    return small;
  });
}

/** Pixels by which anything but the map hangs below the space above the slide's number. */
function overflow(page: Page): Promise<number> {
  return stage(page).evaluate((root) => {
    const limit = root.querySelector('.stage-number')?.getBoundingClientRect().top ?? 0;
    const parts = [
      ...root.querySelectorAll('.stage-body > *, .stage-cover > *, .stage-words > *, .map-note'),
    ];
    return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) - limit;
  });
}

test('add a view by one key from anywhere, save the deck to a file and open it again', async ({ page }) => {
  await page.goto('./?view=region&r=150200');
  await expect(page.locator('.region-panel')).toBeVisible();
  await pressAdd(page);
  await expect(page.getByText('已加入演示稿：包头')).toBeVisible();
  await page.goto('./?view=compare&cmp=150200,150600');
  await expect(page.getByTestId('compare-sentence')).toBeVisible();
  await pressAdd(page);
  await page.getByRole('button', { name: '简报', exact: true }).click();
  await expect(slides(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^加入/ }).click();
  await expect(slides(page)).toHaveCount(3);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const file = await download.path();
  const saved = JSON.parse(fs.readFileSync(file, 'utf8')) as { version: number; slides: { query: string }[] };
  expect(saved.version).toBe(1);
  // The map beside a region may have flown to it, and then shows prefectures.
  expect(saved.slides[0]?.query).toMatch(/^view=region&r=150200(&ml=prefecture)?$/);
  expect(saved.slides[1]?.query).toMatch(/^view=compare&cmp=150200,150600(&ml=prefecture)?$/);
  await page.getByRole('button', { name: '删除演示稿' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'deck.json',
    mimeType: 'application/json',
    buffer: fs.readFileSync(file),
  });
  await expect(slides(page)).toHaveCount(3);
});

test('prints one slide a page', async ({ page }) => {
  await page.goto('./?view=brief&deck=baotou-ordos');
  await expect(slides(page)).toHaveCount(7);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(7);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 1);
  // Textures are found by name: two of one name would give every slide the hue of the first.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-page')).toHaveCount(7);
  const names = await page
    .locator('.print-deck pattern')
    .evaluateAll((patterns) => patterns.map(({ id }) => id));
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
});
