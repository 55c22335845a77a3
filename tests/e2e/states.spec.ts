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

  test('in slides: End, arrow back, Space, Home', async ({ page }) => {
    await page.goto('./?view=brief&deck=baotou-ordos');
    await page.getByRole('button', { name: '放映' }).click();
    const number = page.locator('.present .stage-number');
    for (const [key, shown] of [
      ['End', '7 / 7'],
      ['ArrowLeft', '6 / 7'],
      ['Space', '7 / 7'],
      ['Home', '1 / 7'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(number).toContainText(shown);
    }
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
    await page.route('**/data/sketch.json', (route) => route.fulfill({ body: '{"type":"Sketch"}' }));
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

  test('a document that says something else marks nothing; one without its text says so', async ({
    page,
  }) => {
    await page.route('**/data/documents.json', async (route) => {
      const documents = (await (await route.fetch()).json()) as { text: string }[];
      await route.fulfill({
        json: documents.map((one) => ({ ...one, text: one.text.replaceAll('氢', '青') })),
      });
    });
    await page.goto(`${MAP}&view=industry&ind=hydrogen`);
    await page.locator('.who-button').first().click();
    await expect(page.locator('.quote').first()).toContainText('与原文不符');
    await page.locator('.quote-open').first().click();
    await expect(state(page, 'quote-differs')).toBeVisible();
    await expect(page.locator('mark[data-chosen="true"]')).toHaveCount(0);
    await page.unroute('**/data/documents.json');
    await page.route('**/data/documents.json', (route) => route.fulfill({ json: [] }));
    await page.reload();
    await expect(state(page, 'no-document-text')).toBeVisible();
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

test('the search knows a region by 汉字, pinyin, initials, abbreviation and English, and says when it finds nothing', async ({
  page,
}) => {
  await page.goto('./?view=method');
  await page.locator('.method-panel').waitFor();
  await page.keyboard.press('/');
  for (const [words, found] of [
    ['鄂尔多斯', '鄂尔多斯市'],
    ['eerduosi', '鄂尔多斯市'],
    ['eeds', '鄂尔多斯市'],
    ['Ordos', '鄂尔多斯市'],
    ['粤', '广东省'],
    ['hydrogen', '氢能'],
    ['抢滩氢能', '鄂尔多斯市抢滩氢能新赛道'],
  ] as const) {
    await page.getByRole('combobox').fill(words);
    await expect(page.getByRole('option').first()).toContainText(found);
  }
  await page.getByRole('combobox').fill('没有这样的话');
  await expect(state(page, 'no-hit')).toBeVisible();
});

test('an industry: who, crowding, what goes with it, who is silent; and one that nobody names', async ({
  page,
}) => {
  await page.goto(`${MAP}&view=industry&ind=hydrogen`);
  for (const name of ['谁在发展', '扎堆与空白', '常与之同列的产业', /^有资料、未提及的 \d+ 个省市$/]) {
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: '全部产业' }).click();
  await page.getByRole('button', { name: /^无人机 0$/ }).click();
  await expect(state(page, 'no-claim')).toBeVisible();
});

test('a place without a document, one without a mention, and two clusters on one scale', async ({ page }) => {
  await page.goto('./?bm=tile&c=new-energy');
  const tile = (id: string) => page.locator(`.tile[data-unit="${id}"]`);
  await expect(tile('540000')).toHaveAttribute('data-look', 'no-document');
  await expect(tile('230000')).toHaveAttribute('data-look', 'no-mention');
  await expect(tile('150000')).toHaveAttribute('data-look', 'existing');
  await page.getByRole('button', { name: /^新材料 \d/ }).click();
  await expect(tile('150000')).toHaveAttribute('data-look', /^scale-/);
  await expect(page.locator('.map')).not.toHaveAttribute('data-family');
});

test('a number beside every option, and filters that only together leave nothing', async ({ page }) => {
  await page.goto(`${MAP}&c=new-energy,new-materials`);
  await page.locator('.filter-more summary').click();
  const filters = page.getByRole('region', { name: '筛选' });
  const options = [
    ...(await page.locator('.cluster-chips .chip').allInnerTexts()),
    ...(await filters.locator('.chip, .segment').allInnerTexts()),
    ...(await filters.locator('option:not([value=""])').allInnerTexts()),
  ];
  expect(options.length).toBeGreaterThan(80);
  expect(options.filter((text) => !/\d）?$/.test(text.trim()))).toEqual([]);
  await page.goto('./?view=data');
  await page.locator('.claim-row').first().waitFor();
  const inTable = await page.locator('.data-filters option:not([value=""])').allInnerTexts();
  expect(inTable.filter((text) => !/\d+ 地/.test(text))).toEqual([]);
  await page.goto(`${MAP}&q=没有这样的话&from=2030`);
  await expect(state(page, 'filter-empty')).toContainText('去掉哪一个都不够');
  await state(page, 'filter-empty').getByRole('button', { name: '全部清除' }).click();
  await expect(page.locator('.ranked-open').first()).toBeVisible();
});

test('coverage leads to a region; the method tells rules, accuracy, gaps and how to correct', async ({
  page,
}) => {
  await page.goto('./?view=data');
  const coverage = page.getByRole('region', { name: '资料覆盖' });
  await expect(coverage.locator('.coverage-cell')).toHaveCount(34);
  await expect(coverage.locator('.coverage-cell[data-covered="false"]').first()).toContainText('无资料');
  await coverage.getByRole('button', { name: /^内蒙古/ }).click();
  await expect(page).toHaveURL(/view=region&r=150000/);
  await page.getByRole('navigation', { name: '视图' }).getByRole('button', { name: '方法' }).click();
  await expect(page.locator('.method-table').first()).toContainText(/\d\d\.\d %/);
  for (const name of ['判断规则', '准确率', '已知的不足', '边界与合规', '怎样纠正']) {
    await expect(page.getByRole('region', { name, exact: true }).first()).toBeVisible();
  }
});

test('dark by choice, at rest where motion is not wanted, and whole on paper', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${MAP}&view=region&r=150200`);
  await page.getByRole('button', { name: '显示设置' }).click();
  await page.getByText('深色', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(/theme=dark/);
  await page.keyboard.press('Escape');
  // A flight of the map would move its layers frame by frame.
  await page.getByRole('button', { name: '放大', exact: true }).click();
  await page.getByRole('button', { name: '看全国' }).click();
  expect(await page.locator('.map-layers').evaluate((layers) => layers.style.transform)).toBe('');
  const visible = () =>
    document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1).length;
  expect(await page.evaluate(visible)).toBe(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.header')).toBeHidden();
  const width = await page.locator('.map-frame').evaluate((frame) => frame.getBoundingClientRect().width);
  expect(width).toBeLessThanOrEqual(690);
  expect(await page.locator('.main .view').evaluate((view) => getComputedStyle(view).overflowY)).toBe(
    'visible',
  );
});
