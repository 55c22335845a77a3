import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** The largest matrix the view promises to carry. */
const REGIONS = 340;
const INDUSTRIES = 169;

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

/** What the page draws between two frames, and what it says of the sorting under way. */
interface Seen {
  /** Cells, names and grounds, a number a frame. */
  readonly drawn: number[];
  readonly sorting: string[];
}

/** Counts what is drawn on canvases, frame by frame, and notes the frames at which `data-sorting` is another. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen: { drawn: number[]; sorting: string[] } = { drawn: [], sorting: [] };
    Object.assign(window, { seen });
    let marks = 0;
    const canvas = CanvasRenderingContext2D.prototype;
    for (const name of ['fillRect', 'fillText', 'drawImage'] as const) {
      const draw = canvas[name] as (...given: unknown[]) => void;
      Object.assign(canvas, {
        [name](this: CanvasRenderingContext2D, ...given: unknown[]) {
          marks += 1;
          draw.apply(this, given);
        },
      });
    }
    const count = () => {
      if (marks > 0) seen.drawn.push(marks);
      marks = 0;
      const now = document.querySelector<HTMLElement>('.matrix-size')?.dataset['sorting'] ?? '';
      if (now !== seen.sorting.at(-1)) seen.sorting.push(now);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  return () =>
    page.evaluate(() => {
      const { seen } = window as unknown as { seen: Seen };
      return { drawn: seen.drawn.splice(0), sorting: seen.sorting.splice(0) };
    });
}

async function scrollThrough(page: Page, steps: number, down: number, right: number): Promise<void> {
  const grid = page.getByRole('grid');
  for (let step = 1; step <= steps; step += 1) {
    await grid.evaluate((box, to) => box.scrollTo(to), { top: step * down, left: step * right });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Cells of 20 px and more fill less than this share of the matrix at once. */
const IN_VIEW = 0.1;

test('340 regions × 169 industries: a frame draws what is in view, sorting lets the page draw in between', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await serveSynthetic(page);
  await page.goto('./?view=compare&co=by:industry,level:all,order:code');
  await expect(page.locator('.matrix-size')).toHaveText(`${REGIONS} 个地区 × ${INDUSTRIES} 列`);
  const seen = await watch(page);

  await scrollThrough(page, 30, 220, 90);
  const scrolled = await seen();
  expect(scrolled.drawn.length).toBeGreaterThan(10);
  expect(Math.max(...scrolled.drawn)).toBeLessThan(REGIONS * INDUSTRIES * IN_VIEW);
  expect(await page.getByRole('grid').locator('*').count()).toBeLessThan(20);

  for (const order of ['从多到少', '相似相邻', '行政区划']) {
    await page.getByText(order, { exact: true }).click();
    await expect(page.locator('.matrix-size')).toHaveAttribute('data-sorting', 'false');
  }
  // A frame while it sorts, and one after.
  expect((await seen()).sorting).toEqual(['false', 'true', 'false']);

  for (const zoom of ['缩小', '缩小', '缩小']) await page.getByRole('button', { name: zoom }).click();
  await scrollThrough(page, 10, 180, 20);
  const { drawn } = await seen();
  // Names and grounds stand beside the cells, each cell is one or two marks.
  expect(Math.max(...drawn)).toBeLessThan(REGIONS * INDUSTRIES * 2);
});
