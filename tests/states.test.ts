import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rows of docs/states.md that name a test: `` `file` › title ``. */
function namedTests(text: string): { readonly file: string; readonly title: string }[] {
  return [...text.matchAll(/\| `(\w+)` › (.+?)\s*\|$/gm)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}

/** Titles of the tests of a spec; what a loop puts into one is written `…`. */
function titlesOf(source: string): ReadonlySet<string> {
  const titles = [...source.matchAll(/\btest\(\s*(['`])([\s\S]+?)\1,/g)].map(([, , title = '']) => title);
  return new Set(titles.map((title) => title.replace(/\$\{[^}]+\}/g, '…')));
}

const readSpec = (file: string): string => {
  const path = `tests/e2e/${file}.spec.ts`;
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
};

function missing(text: string): string[] {
  return namedTests(text)
    .filter(({ file, title }) => !titlesOf(readSpec(file)).has(title))
    .map(({ file, title }) => `${file} › ${title}`);
}

describe('the table of states', () => {
  const text = fs.readFileSync('docs/states.md', 'utf8');

  it('names only tests that there are', () => {
    expect(namedTests(text).length).toBeGreaterThan(70);
    expect(missing(text)).toEqual([]);
  });

  it('would miss a test that is gone', () => {
    expect(missing('| a | `map` › flies to the moon |')).toEqual(['map › flies to the moon']);
    expect(missing('| a | `moon` › is round |')).toEqual(['moon › is round']);
  });
});
