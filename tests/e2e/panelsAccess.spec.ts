import type { Page } from '@playwright/test';
import { violationsInAllLooks } from './axe.ts';
import { expect, test } from './site.ts';

const BAOTOU = 'view=region&r=150200';
const TWO_DOCUMENTS = 'cmp=150000%40001_7d8a7bb325e0273b,150000%40000_2359596d26368b40';

interface Look {
  readonly query: string;
  /** What stands there once the view is whole. */
  readonly ready: string;
  /** Opens what a person would open. */
  readonly open?: (page: Page) => Promise<void>;
}

/** Every view, and every window that opens over one; the map in its forms is in mapAccess.spec.ts. */
const LOOKS: Readonly<Record<string, Look>> = {
  region: { query: BAOTOU, ready: '.region-panel' },
  'a region without documents': { query: 'view=region&r=540000', ready: '[data-state="no-document"]' },
  'the choice of a region': { query: 'view=region', ready: '.region-child' },
  industry: { query: 'view=industry&ind=hydrogen', ready: '.panel-section' },
  industries: { query: 'view=industry', ready: '.panel-section' },
  'filters that leave nothing': { query: 'view=data&q=没有这样的话', ready: '[data-state="filter-empty"]' },
  data: { query: 'view=data&st=planned,future', ready: '.claim-row' },
  method: {
    query: 'view=method',
    ready: '.method-table',
    open: (page) => page.locator('.method-rules summary').click(),
  },
  'no briefing': { query: 'view=brief', ready: '.brief-empty' },
  'a briefing': { query: 'view=brief&deck=baotou-ordos&slide=2', ready: '.brief-preview .stage' },
  'compare: two regions': {
    query: 'view=compare&cmp=150200,150600&co=open:hydrogen',
    ready: '.compare-evidence',
  },
  'compare: five regions': {
    query: 'view=compare&cmp=320000,340000,310000,440000,210000',
    ready: '.compare-scroll',
  },
  'compare: two documents': { query: `view=compare&${TWO_DOCUMENTS}`, ready: '.slope-row' },
  'compare: the matrix': { query: 'view=compare', ready: '[role="grid"]' },
  'compare: overlap': { query: 'view=compare&co=tab:overlap', ready: '[role="grid"]' },
  'compare: crowding': { query: 'view=compare&co=tab:crowd', ready: '.crowd-item' },
  'compare: gaps': { query: 'view=compare&co=tab:niche,niche:340000', ready: '.niche-list' },
};

/** Windows over a view: opened by a person, closed by Esc. */
const WINDOWS: Readonly<Record<string, Look>> = {
  'the document reader': {
    query: BAOTOU,
    ready: '.quote-open',
    open: async (page) => {
      await page.locator('.quote-open').first().click();
      await page.locator('.chosen .why summary').click();
      await page.locator('.readout summary').click();
      await page.locator('.readout dl').waitFor();
    },
  },
  'a correction': {
    query: BAOTOU,
    ready: '.quote',
    open: (page) => page.getByRole('button', { name: '核对' }).first().click(),
  },
  'a citation': {
    query: BAOTOU,
    ready: '.quote-open',
    open: async (page) => {
      await page.locator('.quote-open').first().click();
      await page.getByRole('button', { name: '复制引文' }).click();
    },
  },
  'the search': {
    query: 'view=method',
    ready: '.method-panel',
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('option').first().waitFor();
    },
  },
  'the keys': { query: 'view=method', ready: '.method-panel', open: (page) => page.keyboard.press('?') },
  'own documents': {
    query: 'view=method',
    ready: '.settings-button',
    open: async (page) => {
      await page.getByRole('button', { name: '我的资料' }).click();
      await page.getByRole('button', { name: '粘贴文字' }).click();
    },
  },
  export: {
    query: 'view=method',
    ready: '.settings-button',
    open: (page) => page.getByRole('button', { name: '导出', exact: true }).click(),
  },
};

// Where nobody has measured, the browser itself reports the missing file.
test.use({ expectedErrors: /404/ });

for (const [name, { query, ready, open }] of Object.entries(LOOKS)) {
  test(`accessible in both themes and languages, and as wide as a phone: ${name}`, async ({ page }) => {
    await page.goto(`./?gl=off&${query}`);
    await page.locator(ready).first().waitFor();
    await open?.(page);
    await expect(page.locator('[data-state="loading"]')).toHaveCount(0);
    expect(await violationsInAllLooks(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

for (const [name, { query, ready, open }] of Object.entries(WINDOWS)) {
  test(`accessible in both themes and languages, over the page: ${name}`, async ({ page }) => {
    await page.goto(`./?gl=off&${query}`);
    await page.locator(ready).first().waitFor();
    await open?.(page);
    await page.getByRole('dialog').first().waitFor();
    expect(await violationsInAllLooks(page)).toEqual([]);
  });
}
