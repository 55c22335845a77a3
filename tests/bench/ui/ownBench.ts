/**
 * `npm run bench own [repetitions]`: 200 documents of 10 kB dropped on the page. From the drop to the frame in which
 * every count and view shows them, the longest tasks of the page meanwhile, and the CPU time of the page's process,
 * workers included. `SITE_FOLDER` names a built site; without it one is built.
 */
import path from 'node:path';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { build } from 'vite';
import { nodeEffects } from '../../../src/pipeline/effects.ts';
import { readSite, serveSite } from '../../../src/pipeline/serve.ts';
import { CHROMIUM_ARGS, ensureBrowser } from '../../e2e/chromium.ts';
import { median, printTable } from '../measure.ts';
import { variedDocuments } from './variedDocuments.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILT = path.join(ROOT, '.cache/bench-ui/own');
const COUNT = 200;
const BYTES = 10_000;

/**
 * What was done before the drop: nothing but opening the page, which then stood untouched for a few seconds and used
 * them to make itself ready; the files hung over the page for a second as well; or the list of own documents was opened.
 */
const STARTS = ['at once', 'dragged', 'list open'] as const;
type Start = (typeof STARTS)[number];

interface Import {
  /** Milliseconds from the drop to the painted end. */
  readonly whole: number;
  /** Milliseconds of CPU time of the page's process, all threads. */
  readonly cpu: number;
  /** Tasks of the page of more than 50 ms, milliseconds. */
  readonly longTasks: readonly number[];
  readonly claims: string;
}

/** Measures all starts in turn and prints medians and the worst. */
export async function benchOwn(repetitions: number): Promise<void> {
  const folder = process.env['SITE_FOLDER'] ?? (await builtSite());
  const site = await serveSite(readSite(path.resolve(folder), nodeEffects), 0);
  const browser = await launch();
  const imports: Record<Start, Import[]> = { 'at once': [], dragged: [], 'list open': [] };
  try {
    await importInto(browser, site.address, 'at once'); // fills caches of server and browser; does not count
    for (let round = 0; round < repetitions; round++) {
      for (const start of STARTS) {
        imports[start].push(await importInto(browser, site.address, start));
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
  print(imports);
}

async function builtSite(): Promise<string> {
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: BUILT, emptyOutDir: true } });
  return BUILT;
}

function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: CHROMIUM_ARGS,
  });
}

async function importInto(browser: Browser, address: string, start: Start): Promise<Import> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const system = await browser.newBrowserCDPSession();
  try {
    const page = await context.newPage();
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(address);
    await page.waitForSelector('[data-layer="fills"][data-drawn]');
    await page.waitForTimeout(3_000);
    if (start === 'list open') {
      await page.getByRole('button', { name: '我的资料' }).click();
      await page.waitForTimeout(2_500);
    }
    await page.evaluate(prepareFiles, variedDocuments(COUNT, BYTES));
    await page.waitForTimeout(500);
    const before = await pageSeconds(system);
    const hover = start === 'dragged' ? 1_000 : 0;
    const { whole, longTasks, claims } = await page.evaluate(dropAndWait, { count: COUNT, hover });
    const cpu = ((await pageSeconds(system)) - before) * 1000;
    return { whole, longTasks, claims, cpu };
  } finally {
    await context.close();
  }
}

/** CPU seconds of all page processes so far. */
async function pageSeconds(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

declare global {
  interface Window {
    benchFiles: DataTransfer;
  }
}

/** Runs in the page: the files are there before anything is timed. */
function prepareFiles(files: readonly { readonly name: string; readonly text: string }[]): void {
  window.benchFiles = new DataTransfer();
  for (const { name, text } of files) window.benchFiles.items.add(new File([text], name));
}

/** Runs in the page: drops the files as the system would, and waits for the frame that shows them all. */
async function dropAndWait({
  count,
  hover,
}: {
  readonly count: number;
  readonly hover: number;
}): Promise<Omit<Import, 'cpu'>> {
  const tell = (type: string) => {
    const dataTransfer = window.benchFiles;
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  };
  tell('dragenter');
  await new Promise((resolve) => setTimeout(resolve, hover));
  const longTasks: number[] = [];
  const began = performance.now();
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= began) longTasks.push(Math.round(duration));
  }).observe({ type: 'longtask' });
  tell('drop');
  return new Promise((resolve, reject) => {
    const end = (claims: string) => {
      const whole = performance.now() - began;
      setTimeout(() => resolve({ whole, longTasks, claims }), 2_000);
    };
    const look = () => {
      const shown = document.querySelector('.own-count')?.textContent ?? '';
      const isRead = shown.startsWith(`${count} `) && !document.querySelector('.own-reading');
      if (performance.now() - began > 120_000) reject(new Error(`not read after two minutes: ${shown}`));
      // The frame that shows it ends before the next task.
      else if (isRead) requestAnimationFrame(() => setTimeout(() => end(shown)));
      else setTimeout(look, 20);
    };
    look();
  });
}

function print(imports: Record<Start, Import[]>): void {
  const rows = Object.entries(imports).map(([start, runs]) => {
    const wholes = runs.map(({ whole }) => whole);
    const longest = runs.map(({ longTasks }) => Math.max(0, ...longTasks));
    const cpus = runs.map(({ cpu }) => cpu);
    return [start, median(wholes), Math.max(...wholes), median(longest), Math.max(...longest), median(cpus)];
  });
  printTable(
    `${COUNT} documents of ${BYTES / 1000} kB dropped on the page (${imports['list open'][0]?.claims ?? ''}), milliseconds`,
    [['', 'drop to shown', 'worst', 'longest task', 'worst task', 'CPU of the page'], ...rows],
  );
  for (const [start, runs] of Object.entries(imports)) {
    console.log(
      `tasks over 50 ms, ${start}: ${runs.map(({ longTasks }) => longTasks.join(' ') || 'none').join(' | ')}`,
    );
  }
}
