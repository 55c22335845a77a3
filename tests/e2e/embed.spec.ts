import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

interface Message {
  readonly type: string;
  readonly version: number;
  readonly height: number;
  readonly data: string;
  readonly query: string;
}

/** A page elsewhere with the pasted code in it, which keeps what the frame tells and follows its height. */
async function openHost(page: Page, code: string): Promise<void> {
  const host = `<!doctype html><body>${code}<script>
    window.told = [];
    addEventListener('message', ({ data }) => {
      if (data.type !== 'chanyetu:height') return;
      window.told.push(data);
      document.querySelector('iframe').height = data.height;
    });
  </script>`;
  await page.route('**/host.html', (route) => route.fulfill({ body: host, contentType: 'text/html' }));
  await page.goto('./host.html');
}

const told = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: readonly Message[] }).told.slice());

async function embedCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('tab', { name: '嵌入与单文件' }).click();
  return page.getByLabel('代码').inputValue();
}

test('a pasted view shows itself, tells its height and names its data', async ({ page }) => {
  await page.goto('./?view=compare&cmp=150200,150600');
  await expect(page.getByTestId('compare-sentence')).toBeVisible();
  const code = await embedCode(page);
  expect(code).toMatch(
    /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/\?view=compare&amp;cmp=150200,150600&amp;embed=1/,
  );
  await page.getByRole('dialog').getByText('深色', { exact: true }).click();
  expect(await page.getByLabel('代码').inputValue()).toContain('&amp;theme=dark&amp;data=');

  await openHost(page, code);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByTestId('compare-sentence')).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  const data = /data=([0-9a-f]{12})/.exec(code)?.[1] ?? '';
  await expect(frame.locator('.embed-foot')).toContainText(`数据版本 ${data}`);
  await expect(frame.locator('.embed-foot strong')).toHaveCount(0);
  await expect.poll(async () => (await told(page)).length).toBeGreaterThan(0);
  const content = () =>
    frame.locator('.shell').evaluate((shell) => Math.ceil(shell.getBoundingClientRect().height));
  await expect.poll(async () => (await told(page)).at(-1)?.height).toBe(await content());
  expect((await told(page)).at(-1)).toMatchObject({ type: 'chanyetu:height', version: 1, data });
});

test('a view made from other data says so; a map keeps the height of its frame', async ({ page }) => {
  await openHost(
    page,
    '<iframe src="./?gl=off&embed=1&data=0123456789ab" width="900" height="560"></iframe>',
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.map-frame')).toBeVisible();
  await expect(frame.locator('.embed-foot strong')).toHaveText(
    '制作时的数据版本是 0123456789ab，数据已经变了。',
  );
  await expect.poll(async () => (await told(page)).at(-1)?.height).toBe(560);
  expect((await told(page)).map(({ height }) => height)).toEqual([560]);
  const whole = await frame.getByRole('link', { name: '在产业图中打开' }).getAttribute('href');
  expect(whole).toBe('./?gl=off');
});

test('a slide is embedded with title and text, or its view alone', async ({ page }) => {
  await page.goto('./?view=brief&deck=baotou-ordos&slide=3');
  await expect(page.locator('.brief-slide[aria-current]')).toContainText('包头优先发展什么');
  const code = await embedCode(page);
  expect(code).toMatch(/\?view=brief&amp;embed=1&amp;data=[0-9a-f]{12}#slide=[\w-]+"/);
  await page.getByRole('dialog').getByText('只要这个视图').click();
  const alone = await page.getByLabel('代码').inputValue();
  expect(alone).toContain('?view=region&amp;r=150200&amp;embed=1');
  expect(alone).not.toContain('#');

  // Nobody else has the deck.
  await page.evaluate(() => localStorage.clear());
  await openHost(page, code);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { name: '包头优先发展什么？' })).toBeVisible();
  await expect(frame.locator('.stage-entries li').first()).toBeVisible();
  await expect(frame.locator('.brief-bar')).toHaveCount(0);
  // In a narrow frame it flows down the page in letters that can be read.
  await page.setViewportSize({ width: 420, height: 700 });
  await expect(frame.locator('.stage')).toHaveAttribute('data-narrow', 'true');
  const { least, over } = await frame.locator('.stage').evaluate((stage) => {
    const texts = [...stage.querySelectorAll('h2, p, strong, cite, span')].filter(
      (element) => element.textContent.trim() !== '' && element.checkVisibility(),
    );
    return {
      least: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))),
      over: document.documentElement.scrollWidth - window.innerWidth,
    };
  });
  expect(least).toBeGreaterThanOrEqual(12);
  expect(over).toBeLessThanOrEqual(0);
  const whole = await frame.getByRole('link', { name: '在产业图中打开' }).getAttribute('href');
  expect(whole).toBe('./?view=region&r=150200');
});
