import { expect, test as base, type BrowserContext } from '@playwright/test';

/** What a page did that it must never do. */
interface Offences {
  /** Requests that would have left this machine; each was stopped. */
  readonly offHost: string[];
  /** Violations of the content security policy. */
  readonly policy: string[];
  /** Errors nobody caught, and errors on the console. */
  readonly errors: string[];
}

interface Fixtures {
  /** Errors that a spec provokes on purpose: one pattern, for Playwright reads a pair as value and options. */
  readonly expectedErrors: RegExp | null;
  readonly offences: Offences;
}

/**
 * The `test` of all specs: `page.goto('./')` opens the built site. After each test it holds that no request
 * left the machine, the content security policy was kept and nothing was thrown or logged as an error.
 */
export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    await use(process.env['SITE_ADDRESS']);
  },
  expectedErrors: [null, { option: true }],
  offences: [
    async ({ context, expectedErrors }, use) => {
      const offences: Offences = { offHost: [], policy: [], errors: [] };
      await watch(context, offences);
      await use(offences);
      const unexpected = offences.errors.filter((text) => !expectedErrors?.test(text));
      expect(offences.offHost, 'requests off this machine').toEqual([]);
      expect(offences.policy, 'violations of the content security policy').toEqual([]);
      expect(unexpected, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, offences: Offences): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    async (route) => {
      offences.offHost.push(route.request().url());
      await route.abort();
    },
  );
  await context.exposeFunction('reportPolicyViolation', (text: string) => {
    offences.policy.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportPolicyViolation(text: string): void })
        .reportPolicyViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  context.on('weberror', (error) => offences.errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') offences.errors.push(message.text());
  });
}

export { expect };
