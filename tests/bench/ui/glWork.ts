import type { Browser } from '@playwright/test';
import { open, type Contestant } from './measurePage.ts';

/** Main-thread milliseconds of one filter change on the MapLibre map. */
export interface GlWork {
  /** Handing over the changed feature-states and labels. */
  readonly call: number;
  /** That and all frames that MapLibre draws for it. */
  readonly total: number;
}

const CHANGES = 6;

/** Measures the WebGL map, drawn by software where there is no graphics card. */
export async function measureGlWork(browser: Browser, contestant: Contestant): Promise<GlWork[]> {
  const context = await browser.newContext({ viewport: { width: 960, height: 640 }, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    await open(page, contestant);
    await page.locator('.map-drawn[data-engine="gl"]').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3000);
    const works: GlWork[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      await page.evaluate(() => {
        performance.clearMeasures('map-change');
        window.benchProbe.frameWork = 0;
      });
      await page
        .locator(contestant.chips)
        .nth((change >> 1) * 3)
        .click();
      await page.waitForTimeout(2500);
      works.push(
        await page.evaluate(() => {
          const measures = performance.getEntriesByName('map-change');
          const call = measures.reduce((sum, { duration }) => sum + duration, 0);
          return { call, total: call + window.benchProbe.frameWork };
        }),
      );
    }
    return works;
  } finally {
    await context.close();
  }
}
