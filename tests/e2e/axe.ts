import fs from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All combinations of language and theme; the first is what a page opens with. */
const LOOKS = [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const;

interface Found {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
  }[];
}

/**
 * Rules that the page breaks, with where, in both languages and both themes; none = empty. A theme changes colours
 * and a language words, so the whole set runs twice and the contrast of colours in all four. The page stays open
 * and takes language and theme from its address, as Back would bring them, so that dialogs stay open as well.
 */
export async function violationsInAllLooks(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found: string[] = [];
  for (const [lang, theme] of LOOKS) {
    await show(page, lang, theme);
    const isWhole = (lang === 'zh') === (theme === 'light');
    for (const one of await run(page, isWhole ? null : ['color-contrast'])) {
      found.push(`${lang} ${theme}: ${one}`);
    }
  }
  return found;
}

/** Rules that the page breaks as it stands. */
export async function violations(page: Page): Promise<string[]> {
  await loadAxe(page);
  return run(page, null);
}

/** Playwright evaluates in the page without the policy that holds for scripts of the page. */
async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

async function show(page: Page, lang: string, theme: string): Promise<void> {
  await page.evaluate(
    ([nextLang, nextTheme]) => {
      const query = new URLSearchParams(location.search);
      query.set('lang', nextLang);
      query.set('theme', nextTheme);
      history.replaceState(null, '', `?${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [lang, theme] as const,
  );
  await page.waitForFunction(
    ([nextLang, nextTheme]) => {
      const { lang: shown, dataset } = document.documentElement;
      return shown.startsWith(nextLang) && dataset['theme'] === nextTheme;
    },
    [lang, theme] as const,
  );
}

async function run(page: Page, rules: readonly string[] | null): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      readonly axe: { run(on: object, options: object): Promise<Found> };
    };
    // What is drawn is hidden from assistive technology; its thousand paths would only take time.
    const { violations: broken } = await axe.run(
      { exclude: ['svg[aria-hidden="true"]'] },
      { resultTypes: ['violations'], ...(only ? { runOnly: only } : {}) },
    );
    return broken.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html.slice(0, 160)}`,
    );
  }, rules);
}
