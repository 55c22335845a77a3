import { describe, expect, it } from 'vitest';
import { importsOf, readSources } from './imports.ts';
import { brokenWalls, cyclesOf } from './walls.ts';

const sources = readSources(['src']);
const imports = importsOf(sources);

/** The imports of the house with one more file. */
function withFault(file: string, text: string) {
  return [...imports, ...importsOf(new Map([[file, text]]))];
}

describe('the house', () => {
  it('has files and imports to check', () => {
    expect(sources.size).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(sources.size);
  });

  it('imports in one direction only', () => {
    expect(brokenWalls(imports)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(cyclesOf(imports)).toEqual([]);
  });
});

describe('a planted fault is caught', () => {
  it.each([
    ['src/app/map/fault.ts', "import { run } from '../../pipeline/cli.ts';", 'app may not use pipeline'],
    ['src/pipeline/fault.ts', "export * from '../app/App.tsx';", 'pipeline may not use app'],
    ['src/readers/fault.ts', "import { run } from '../pipeline/cli.ts';", 'readers may not use pipeline'],
    ['src/readers/fault.ts', "import { App } from '../app/App.tsx';", 'readers may not use app'],
    ['src/readers/fault.ts', "import { readFile } from 'node:fs/promises';", 'readers may not use node:fs'],
    [
      'src/core/text/fault.ts',
      "import { readFile } from '../../readers/readFile.ts';",
      'core may not use readers',
    ],
    ['src/core/model/fault.ts', "const late = import('../../app/App.tsx');", 'core may not use app'],
    [
      'src/core/text/fault.ts',
      "import type { Lexicon } from '../lexicon/compile.ts';",
      'text stands below lexicon',
    ],
    [
      'src/core/recognise/fault.ts',
      "import { findAnchor } from '../corrections/anchor.ts';",
      'recognise stands below corrections',
    ],
    ['src/core/text/fault.ts', "import { readFileSync } from 'node:fs';", 'the core may not use node:fs'],
    ['src/core/text/fault.ts', "import { useState } from 'react';", 'the core may not use react'],
    ['src/app/ui/fault.tsx', "import { App } from '../App.tsx';", 'ui may not use'],
    [
      'src/app/charts/fault.tsx',
      "import { x } from '../compare/CompareView.tsx';",
      'charts may not use compare',
    ],
    ['src/app/map/fault.tsx', "import { x } from '../charts/upset/layout.ts';", 'map may not use charts'],
    ['src/pipeline/fault.ts', "import fs from 'node:fs';", 'only effects.ts may use node:fs'],
  ])('%s: %s', (file, text, problem) => {
    const found = brokenWalls(withFault(file, text)).filter((line) => line.includes(file));
    expect(found.join('\n')).toContain(problem);
  });

  it('a ring of three files, but not one of types', () => {
    const ring = (keyword: string) =>
      importsOf(
        new Map([
          ['src/core/text/a.ts', `${keyword} { b } from './b.ts';`],
          ['src/core/text/b.ts', "import { c } from './c.ts';"],
          ['src/core/text/c.ts', "export { a } from './a.ts';"],
        ]),
      );
    expect(cyclesOf(ring('import'))).toEqual([
      'src/core/text/a.ts → src/core/text/b.ts → src/core/text/c.ts → src/core/text/a.ts',
    ]);
    expect(cyclesOf(ring('import type'))).toEqual([]);
  });
});
