import { expect, test } from './site.ts';

test('the page opens with the map, the headline and no error', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('svg, canvas').first()).toBeVisible();
  await expect(page).toHaveTitle(/产业图/);
});

test('the dataset is served beside the page, with its types and the policy', async ({ request }) => {
  const page = await request.get('./');
  expect(page.headers()['content-security-policy']).toContain("default-src 'none'");
  const manifest = await request.get('./data/manifest.json');
  expect(manifest.headers()['content-type']).toBe('application/json; charset=utf-8');
  expect(await manifest.json()).toMatchObject({ schemaVersion: 1 });
  expect((await request.get('./data/../../package.json')).status()).toBe(404);
  expect((await request.get('./%2e%2e/package.json')).status()).toBe(404);
});

test.describe('what the harness catches', () => {
  /** The policy stands in the header and in the page: each reports. */
  const REPORTS = 2;

  test('a request off this machine', async ({ page, offences }) => {
    await page.goto('./');
    await page.evaluate(() => fetch('http://192.0.2.1/x').catch(() => undefined));
    await expect.poll(() => offences.policy).toEqual(Array(REPORTS).fill('connect-src http://192.0.2.1/x'));
    forget(offences);
  });

  test('an inline script, which the policy stops', async ({ page, offences }) => {
    await page.goto('./');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
    });
    await expect.poll(() => offences.policy).toEqual(Array(REPORTS).fill('script-src-elem inline'));
    await expect(page).not.toHaveTitle('broken');
    forget(offences);
  });

  test('an error nobody caught', async ({ page, offences }) => {
    await page.goto('./');
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    });
    await expect.poll(() => offences.errors.join()).toContain('nobody caught this');
    forget(offences);
  });
});

function forget({ offHost, policy, errors }: Record<'offHost' | 'policy' | 'errors', string[]>): void {
  for (const list of [offHost, policy, errors]) list.length = 0;
}
