import type { Browser } from '@playwright/test';
import { open, VIEWPORT, type Contestant } from './measurePage.ts';

/** Kilobytes over the wire. */
export interface Weight {
  /** Scripts, styles and the page itself. */
  readonly code: number;
  readonly data: number;
}

/** What the page has fetched, compressed, when its first picture stands. */
export async function weigh(browser: Browser, contestant: Contestant): Promise<Weight> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const urls = new Map<string, string>();
    const weight = { code: 0, data: 0 };
    session.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      weight[urls.get(requestId)?.includes('/data/') ? 'data' : 'code'] += encodedDataLength / 1000;
    });
    await open(page, contestant);
    return { ...weight };
  } finally {
    await context.close();
  }
}
