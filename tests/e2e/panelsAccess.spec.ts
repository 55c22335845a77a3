import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violations(page: Page): Promise<string[]> {
  // Playwright evaluates in the page without the policy that holds for scripts of the page.
  await page.evaluate(await readFile(AXE));
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      readonly axe: { run(on: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const parts = ['.view', '[role=dialog]'].filter((part) => document.querySelector(part));
    return (await axe.run({ include: parts }, { runOnly: { type: 'tag', values: tags } })).violations;
  }, TAGS);
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

async function readFile(path: string): Promise<string> {
  return (await import('node:fs/promises')).readFile(path, 'utf8');
}

const VIEWS = {
  region: 'view=region&r=150200',
  industry: 'view=industry&ind=hydrogen',
  industries: 'view=industry',
  data: 'view=data',
  method: 'view=method',
} as const;

// Where nobody has measured, the browser itself reports the missing file.
test.use({ expectedErrors: /404/ });

for (const [name, query] of Object.entries(VIEWS)) {
  for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark']) {
    test(`${name} is accessible in ${look}`, async ({ page }) => {
      await page.goto(`./?gl=off&${query}&${look}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }
  for (const lang of ['zh', 'en']) {
    test(`${name} fits a phone in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`./?gl=off&${query}&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
  }
}

for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark']) {
  test(`the document reader is accessible in ${look}`, async ({ page }) => {
    await page.goto(`./?gl=off&view=region&r=150200&${look}`);
    await page.locator('.quote-open').first().click();
    await page.locator('.reader').waitFor();
    await page.locator('.why summary').click();
    expect(await violations(page)).toEqual([]);
  });
  test(`the search is accessible in ${look}`, async ({ page }) => {
    await page.goto(`./?gl=off&${look}`);
    await page.locator('.shell').waitFor();
    await page.keyboard.press('/');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });
}
