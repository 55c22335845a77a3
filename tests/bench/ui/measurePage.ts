import type { Browser, CDPSession, Page } from '@playwright/test';
import { installProbe } from './probe.ts';

/** One of the two pages, and where its parts are. */
export interface Contestant {
  readonly address: string;
  /** Matches when the map is drawn. */
  readonly drawnSelector: string;
  readonly chips: string;
  readonly map: string;
}

/** One visit. */
export interface Visit {
  readonly firstPicture: number;
  readonly filter: readonly number[];
  readonly pan: number;
  /** Megabytes of script memory after a collection. */
  readonly heap: number;
  /** Longest task after the load and during clicks, milliseconds; 0 where none was over 50. */
  readonly longest: number;
}

export const VIEWPORT = { width: 1280, height: 800 };
/** Chips pressed and released in one visit. */
const CHIPS = [0, 3, 6, 9];
const PAN_MS = 1500;

/** Opens the page afresh and times the first picture, real clicks on chips, and a drag of the map. */
export async function visit(browser: Browser, contestant: Contestant): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const firstPicture = await open(page, contestant);
    await page.waitForTimeout(700);
    await page.evaluate(() => void (window.benchProbe.longTasks.length = 0));
    const filter = await clickChips(page, contestant);
    const longest = await page.evaluate(() => Math.max(0, ...window.benchProbe.longTasks));
    const heap = await heapOf(session);
    return { firstPicture, filter, longest, heap, pan: await pan(page, contestant) };
  } finally {
    await context.close();
  }
}

/** Milliseconds to the first picture. */
export async function open(page: Page, { address, drawnSelector }: Contestant): Promise<number> {
  // tsx names inner functions through a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(installProbe, drawnSelector);
  await page.goto(address);
  const handle = await page.waitForFunction(() => window.benchProbe.firstPicture, undefined, {
    timeout: 60_000,
  });
  return (await handle.jsonValue()) ?? NaN;
}

/** Presses and releases some chips; the input-to-paint time of each click. */
export async function clickChips(page: Page, { chips }: Contestant): Promise<number[]> {
  await page.evaluate(() => window.benchProbe.interactions.clear());
  for (const index of CHIPS.flatMap((chip) => [chip, chip])) {
    const box = await page.locator(chips).nth(index).boundingBox();
    if (!box) throw new Error(`no chip ${index}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(120);
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForTimeout(450);
  }
  return page.evaluate(() => [...window.benchProbe.interactions.values()]);
}

/** Frames a second while the map is dragged without pause. */
async function pan(page: Page, { map }: Contestant): Promise<number> {
  const box = await page.locator(map).first().boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => void (window.benchProbe.isPanning = true));
  const began = performance.now();
  for (let step = 0; performance.now() - began < PAN_MS; step += 1) {
    await page.mouse.move(x + 90 * Math.sin(step / 12), y + 60 * Math.cos(step / 15));
  }
  const seconds = (performance.now() - began) / 1000;
  const frames = await page.evaluate(() => {
    window.benchProbe.isPanning = false;
    return window.benchProbe.frames;
  });
  await page.mouse.up();
  return frames / seconds;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
