import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../src/core/export/dataPackage.ts';

const read = (file: string): string => fs.readFileSync(file, 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
const DOCS = ['README.md', 'CONTRIBUTING.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

/** Scripts that a text does not name as a command. */
function undocumentedScripts(names: readonly string[], text: string): readonly string[] {
  return names.filter((name) => {
    const short = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    return !new RegExp(`${short}(?![:\\w])`).test(text);
  });
}

function undocumentedFiles(names: readonly string[], text: string): readonly string[] {
  return names.filter((name) => !text.includes(`| \`${name}\``));
}

/** Relative links of a page that lead nowhere. */
function deadLinks(file: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !fs.existsSync(path.join(path.dirname(file), target)));
}

describe('the documentation', () => {
  it('names every script of package.json in the README', () => {
    expect(undocumentedScripts(scripts, read('README.md'))).toEqual([]);
  });

  it('describes every file of the dataset', () => {
    const files = [...Object.keys(FILE_KINDS), 'datapackage.json'];
    expect(undocumentedFiles(files, read('docs/datasets.md'))).toEqual([]);
  });

  it.each(DOCS)('%s links to what exists', (file) => {
    expect(deadLinks(file, read(file))).toEqual([]);
  });

  it('would miss a script, a file or a link that is not there', () => {
    expect(undocumentedScripts(['test', 'test:unit'], '`npm run test:unit`')).toEqual(['test']);
    expect(undocumentedFiles(['a.json'], 'a.json is nice')).toEqual(['a.json']);
    expect(deadLinks('README.md', '[x](docs/nowhere.md) [y](https://a.b) [z](LICENSE)')).toEqual([
      'docs/nowhere.md',
    ]);
  });
});
