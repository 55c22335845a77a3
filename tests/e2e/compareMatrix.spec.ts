import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** The largest matrix the view promises to carry. */
const REGIONS = 340;
const INDUSTRIES = 169;
/** Longest task while scrolling or sorting, in milliseconds. */
const LIMIT = 100;

interface Named {
  readonly id: string;
}

/** About 15 % of the cells, always the same ones, and one at least in each row and column. */
function isFilled(row: number, column: number): boolean {
  return column === row % INDUSTRIES || (row * 37 + column * 61 + row * column * 7) % 101 < 15;
}

const STATUSES = ['existing', 'planned', 'future', 'proposed'] as const;

async function serveSynthetic(page: Page): Promise<void> {
  await page.route('**/data/claims.json', async (route) => {
    const read = async <T>(file: string): Promise<T> => {
      const address = new URL(file, route.request().url()).href;
      return (await (await page.request.get(address)).json()) as T;
    };
    const regions = await read<readonly { code: string }[]>('regions.json');
    const taxonomy = await read<{ clusters: readonly { id: string; industries: readonly Named[] }[] }>(
      'taxonomy.json',
    );
    const industries = taxonomy.clusters
      .flatMap((cluster) => cluster.industries.map(({ id }) => ({ id, cluster: cluster.id })))
      .slice(0, INDUSTRIES);
    const claims = regions.slice(0, REGIONS).flatMap(({ code }, row) =>
      industries.flatMap(({ id, cluster }, column) => {
        if (!isFilled(row, column)) return [];
        const start = column * 10;
        return [
          {
            id: `${code}/${id}`,
            document: '003_5c864ff9a22cb044',
            region: code,
            industry: id,
            cluster,
            status: STATUSES[(row + column) % STATUSES.length],
            evidence: { start, end: start + 2, exact: '原文', prefix: '', suffix: '' },
            statusCue: null,
            regionReading: { kind: 'named', start, end: start },
            speaker: 'government',
            date: '2024-01-31',
          },
        ];
      }),
    );
    await route.fulfill({ json: claims });
  });
}

/** Starts to note tasks of 50 ms and longer. */
async function watchTasks(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seenTasks: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.push(Math.round(entry.duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  return () =>
    page.evaluate(() => {
      const seen = (window as unknown as { seenTasks: number[] }).seenTasks;
      return seen.splice(0);
    });
}

type Note = (what: string) => Promise<void>;

async function scrollThrough(page: Page, steps: number, down: number, right: number): Promise<void> {
  const grid = page.getByRole('grid');
  for (let step = 1; step <= steps; step += 1) {
    await grid.evaluate((box, to) => box.scrollTo(to), { top: step * down, left: step * right });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Scrolls, sorts in every order and zooms out; notes the longest task of each. */
async function workOut(page: Page, note: Note): Promise<void> {
  await scrollThrough(page, 30, 220, 90);
  await note('scroll');
  for (const order of ['从多到少', '相似相邻', '行政区划']) {
    await page.getByText(order, { exact: true }).click();
    await expect(page.locator('.matrix-size')).toHaveAttribute('data-sorting', 'false');
    await note(`sort ${order}`);
  }
  for (const zoom of ['缩小', '缩小', '缩小']) await page.getByRole('button', { name: zoom }).click();
  await note('zoom');
  await scrollThrough(page, 10, 180, 20);
  await note('scroll zoomed out');
  for (const zoom of ['放大', '放大', '放大']) await page.getByRole('button', { name: zoom }).click();
  await note('zoom back');
}

/** Other programs on the machine lengthen a task by chance; what the page itself needs, it needs every time. */
const ROUNDS = 4;

test('340 regions × 169 industries scroll, zoom and re-sort without a task over 100 ms', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await serveSynthetic(page);
  await page.goto('./?view=compare&co=by:industry,level:all,order:code');
  await expect(page.locator('.matrix-size')).toHaveText(`${REGIONS} 个地区 × ${INDUSTRIES} 列`);
  const longTasks = await watchTasks(page);
  const longest: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    await workOut(page, async (what) => {
      await page.waitForTimeout(150);
      const now = Math.max(0, ...(await longTasks()));
      longest[what] = Math.min(longest[what] ?? Infinity, now);
    });
    if (Object.values(longest).every((time) => time <= LIMIT)) break;
  }
  console.log('longest task in ms:', JSON.stringify(longest));
  expect(Math.max(...Object.values(longest)), JSON.stringify(longest)).toBeLessThanOrEqual(LIMIT);
});
