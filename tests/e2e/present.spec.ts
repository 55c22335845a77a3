import fs from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const slides = (page: Page) => page.getByRole('navigation', { name: '页' }).getByRole('listitem');
const stage = (page: Page) => page.getByRole('dialog').locator('.stage');

/** Opens a view and makes it a slide by one key. */
async function addView(page: Page, query: string, ready: string): Promise<void> {
  await page.goto(`./?${query}`);
  await expect(page.locator(ready).first()).toBeVisible();
  await expect(page.locator('[data-key=a]')).toBeAttached();
  await page.keyboard.press('a');
  await expect(page.getByText(/^已加入演示稿/)).toBeVisible();
}

/** Pixels by which words hang below the slide's number, and words drawn smaller than 24 px at 1920 × 1080. */
function faults(page: Page): Promise<readonly string[]> {
  return stage(page).evaluate((root) => {
    const found: string[] = [];
    const scale = 1920 / root.getBoundingClientRect().width;
    const limit = root.querySelector('.stage-number')?.getBoundingClientRect().top ?? 0;
    for (const part of root.querySelectorAll(
      '.stage-body > *, .stage-cover > *, .stage-words > *, .map-note, .stage-drawn text, .stage-drawing text, .stage-ranks',
    )) {
      const over = part.getBoundingClientRect().bottom - limit;
      if (over > 1) found.push(`${part.className} hangs over by ${over}`);
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('.visually-hidden')) continue;
      const matrix = element instanceof SVGTextElement ? element.getScreenCTM() : null;
      const zoom = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * zoom * scale;
      if (size < 23.9) found.push(`${size} ${text}`);
    }
    return found;
  });
}

test('a deck of three views: reorder by keyboard, present with keys and a second window, reload, open from file', async ({
  page,
  context,
}) => {
  await addView(page, 'view=region&r=150200', '.region-panel');
  await addView(page, 'view=compare&cmp=150200,150600', '[data-testid=compare-sentence]');
  await addView(page, 'bm=tile', '.tiles');
  await page.getByRole('button', { name: '简报', exact: true }).click();
  await expect(slides(page)).toHaveCount(3);
  await page.locator('.brief-slide[aria-current]').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(slides(page).nth(1)).toContainText('包头');
  await page.getByLabel(/^备注/).fill('慢一点讲');

  await page.getByRole('button', { name: '放映' }).click();
  await expect(stage(page)).toHaveAttribute('data-kind', 'region');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
  await expect(notes.getByText('慢一点讲')).toBeVisible();
  await expect(notes.getByText(/^下一页：/)).toBeVisible();
  await expect(notes.locator('.speaker-clock')).toHaveText(/\d\d:\d\d/);
  await expect(notes.getByText(/^已讲 0:\d\d$/)).toBeVisible();
  await notes.keyboard.press('ArrowRight');
  await expect(stage(page)).toHaveAttribute('data-kind', 'map');
  await expect(page.locator('.present .stage-tile')).toHaveCount(34);
  await expect(notes.getByText('这是最后一页。')).toBeVisible();
  await page.bringToFront();
  await page.keyboard.press('Home');
  await expect(stage(page)).toHaveAttribute('data-kind', 'compare');
  await page.keyboard.press('b');
  await expect(page.getByTestId('black')).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await Promise.all([notes.waitForEvent('close'), page.keyboard.press('Escape')]);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const saved = fs.readFileSync(await download.path());
  await page.reload();
  await expect(slides(page)).toHaveCount(3);
  await expect(slides(page).nth(1)).toContainText('包头');
  await page.getByRole('button', { name: '删除演示稿' }).click();
  await page
    .locator('input[type=file][aria-label="打开文件"]')
    .setInputFiles({ name: 'deck.json', mimeType: 'application/json', buffer: saved });
  await expect(slides(page)).toHaveCount(3);
});

test('without a second window the notes stand beside the slide', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('./?view=brief&deck=baotou-ordos&slide=2');
  await page.getByRole('button', { name: '放映' }).click();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: '备注' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: '备注' })).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('slides turn by swipe, click and the remaining keys', async ({ page, context }) => {
    await page.goto('./?view=brief&deck=baotou-ordos&slide=2');
    await page.getByRole('button', { name: '放映' }).click();
    const at = (place: number) =>
      expect(stage(page)).toHaveAttribute('aria-label', new RegExp(`^第 ${place} 页`));
    await at(2);
    const touch = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const point = (x: number) => ({ touchPoints: [{ x, y: 300 }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point(from) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point((from + to) / 2) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point(to) });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(700, 300);
    await at(3);
    await swipe(300, 700);
    await at(2);
    await page.keyboard.press('End');
    await at(7);
    await page.keyboard.press('ArrowLeft');
    await at(6);
    await page.keyboard.press('Space');
    await at(7);
    await page.keyboard.press('Home');
    await at(1);
    await page.mouse.click(480, 300);
    await at(2);
  });
});

test('words that are too many go on on further pages; nothing is small or cut, in both languages', async ({
  page,
}) => {
  const text =
    '加快构建以新能源为主体的现代化产业体系，推动装备制造、稀土新材料、生物医药产业集群发展。'.repeat(16);
  const six = '150200,150600,150100,340000,310000,210000';
  const queries = [
    '',
    'bm=tile',
    'bm=table',
    'bm=multiples',
    'view=compare',
    'view=compare&co=mode:all,tab:overlap',
    'view=compare&co=mode:all,tab:crowd',
    'view=compare&co=mode:all,tab:niche',
    `view=compare&cmp=${six}`,
    'view=region&r=150200',
    'view=data',
  ];
  const deck = {
    version: 1,
    title: 'Long',
    slides: [
      ...queries.map((query, index) => ({ id: `a${index}`, query, title: '哪里？', text: '' })),
      ...queries
        .filter((query) => !query.includes('tab:'))
        .map((query, index) => ({ id: `b${index}`, query, title: '很长的标题'.repeat(9), text })),
      {
        id: 'c',
        query: 'view=data',
        title: '哪里？',
        text: '',
        sources: [text, text.slice(0, 90)].map((quote) => ({
          title: '文件',
          date: null,
          quote,
          claim: null,
        })),
      },
    ],
  };
  await page.addInitScript(
    (value) => {
      localStorage.setItem('chanyetu.decks', JSON.stringify(value));
    },
    { decks: [{ id: 'deck-1', deck }], current: 'deck-1' },
  );
  for (const [lang, present] of [
    ['zh', '放映'],
    ['en', 'Present'],
  ] as const) {
    await page.setViewportSize(lang === 'zh' ? { width: 1920, height: 1080 } : { width: 1280, height: 720 });
    await page.goto(`./?view=brief&lang=${lang}`);
    await page.getByRole('button', { name: present, exact: true }).click();
    const seen: string[] = [];
    for (let turn = 0; turn < 60; turn += 1) {
      const number = await stage(page).locator('.stage-number').innerText();
      if (number === seen.at(-1)) break;
      await expect(stage(page).locator('.load-notice')).toHaveCount(0);
      seen.push(number);
      expect(await faults(page), `${lang} ${number}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.length).toBeGreaterThan(deck.slides.length);
    expect(seen.at(-1)).toContain(`${deck.slides.length} / ${deck.slides.length}`);
  }
});
