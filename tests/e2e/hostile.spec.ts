import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Sets a mark that no test may ever find. */
const RUN = 'window.hostile = true';

const OVERRIDE = '\u202E';

const FILES = [
  {
    name: 'page.html',
    text: `<!doctype html><html><head>
      <title>&lt;img src=x onerror="${RUN}"&gt;林芝${OVERRIDE}市规划</title>
      <meta property="og:url" content="javascript:${RUN}">
      <link rel="canonical" href="javascript:${RUN}">
      <base href="http://192.0.2.1/">
      <script>${RUN}</script><script src="http://192.0.2.1/x.js"></script>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"<svg onload='${RUN}'>","url":"javascript:${RUN}"}</script>
      </head><body onload="${RUN}"><article>
      <h1>林芝市规划</h1>
      <p onclick="${RUN}">林芝市将重点发展氢能产业<img src=x onerror="${RUN}">。<a href="javascript:${RUN}">全文</a></p>
      <p>拉萨市已建成大型光伏基地<iframe srcdoc="<script>parent.hostile = true</script>"></iframe>。</p>
      <form action="javascript:${RUN}"><button>按</button></form><svg><script>${RUN}</script></svg>
      </article></body></html>`,
  },
  {
    name: 'markup.txt',
    text: `<script>${RUN}</script><img src=x onerror="${RUN}">\n\n来源：<b onmouseover="${RUN}">报</b>\n\n日喀则市将重点发展氢能产业${OVERRIDE}\u0007，<img src=x onerror="${RUN}">。\n原文 javascript:${RUN}\n`,
  },
  {
    name: 'records.json',
    text: JSON.stringify([
      {
        title: `<img src=x onerror="${RUN}">山南${OVERRIDE}`,
        url: `javascript:${RUN}`,
        publisher: `<svg onload="${RUN}">`,
        text: '山南市将重点发展风电产业。',
        __proto__: { polluted: true },
      },
    ]).replace('"title"', '"__proto__":{"polluted":true},"title"'),
  },
  {
    name: 'sheet.csv',
    text: `标题,网址,正文\n"=HYPERLINK(""http://192.0.2.1"")",data:text/html;base64,PHNjcmlwdD4=,那曲市将重点发展储能产业。\n`,
  },
  { name: '<img src=x onerror=1>.txt', text: '昌都市将重点发展水电产业。\n' },
];

async function addAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: '我的资料' }).click();
  await page
    .locator('input[data-own=files]')
    .setInputFiles(
      FILES.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );
  await expect(page.locator('.own-reading')).toBeHidden();
  await expect(page.locator('.own-row')).toHaveCount(FILES.length);
}

/** What a hostile text must never make of the page; the harness holds the policy and the requests. */
async function expectUnharmed(page: Page): Promise<void> {
  const harm = await page.evaluate(() => ({
    hasRun: 'hostile' in window,
    isPolluted: 'polluted' in {},
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^\s*(javascript|data|vbscript):/i.test(href)),
    parts: document.querySelectorAll('#root iframe, #root [onclick], #root [onerror], img[src="x"]').length,
    title: document.title,
  }));
  expect(harm).toMatchObject({ hasRun: false, isPolluted: false, links: [], parts: 0 });
  expect(await page.locator('body').innerText()).not.toContain(OVERRIDE);
}

test('hostile documents run nothing, link nowhere, and show their markup as text', async ({ page }) => {
  await page.goto('./?gl=off');
  await addAll(page);
  await expect(page.locator('.own-row-title').filter({ hasText: 'onerror' }).first()).toBeVisible();
  await expectUnharmed(page);
  await page.keyboard.press('Escape');

  for (const view of ['地区', '产业', '对比', '简报', '数据', '地图']) {
    await page.getByRole('button', { name: view, exact: true }).first().click();
    await expect(page.locator('.view')).toBeVisible();
    await expectUnharmed(page);
  }
});

test('in the reader a hostile text stands as written, with its link dead', async ({ page }) => {
  await page.goto('./?gl=off');
  await addAll(page);
  const count = await page.getByRole('button', { name: '看原文' }).count();
  expect(count).toBeGreaterThan(3);
  for (let index = 0; index < count; index++) {
    await page.getByRole('button', { name: '看原文' }).nth(index).click();
    await expect(page.locator('.reader-head')).toBeVisible();
    await expect(page.locator('.reader-head a')).toHaveCount(0);
    await expectUnharmed(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '我的资料' }).click();
  }
});
