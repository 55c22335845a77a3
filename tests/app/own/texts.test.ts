import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../src/app/ui/i18n/en/panels.json' with { type: 'json' };
import zh from '../../../src/app/ui/i18n/zh/panels.json' with { type: 'json' };
import { OWN_TEXTS } from '../../../src/app/own/ownTexts.ts';
import { READERS } from '../../../src/readers/registry.ts';

const SOURCES = ['src/readers', 'src/app/own'];

function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : /\.tsx?$/.test(file) ? [file] : [];
  });
}

/** Rules that the readers and this room tell of, as their sources name them. */
function rulesIn(text: string): string[] {
  const calls = text.matchAll(
    /(?:aboutFile|leaveAside|UnpackError|refuse)\(\s*(?:[^'(),]+(?:\([^)]*\))?,\s*)?'([a-z-]+)'/g,
  );
  return [...calls].map(([, rule]) => rule ?? '');
}

const keysOf = (texts: object): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object'
      ? keysOf(value as object).map((below) => `${key}.${below}`)
      : [key.replace(/_(one|other)$/, '')],
  );

describe('the texts of this room', () => {
  it('exist in both languages', () => {
    expect([...new Set(keysOf(OWN_TEXTS.en))].sort()).toEqual([...new Set(keysOf(OWN_TEXTS.zh))].sort());
  });

  it('have one message for every rule that a reader tells of', () => {
    const rules = SOURCES.flatMap(filesBelow).flatMap((file) => rulesIn(fs.readFileSync(file, 'utf8')));
    expect(rules.length).toBeGreaterThan(25);
    // The encoding is no problem: it stands beside the document.
    const silent = ['encoding'];
    const unknown = rules.filter((rule) => !(rule in OWN_TEXTS.zh.problem) && !silent.includes(rule));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('have a name for every format that is read', () => {
    const formats = [...READERS.map(({ id }) => id), 'pasted', 'dataset'].sort();
    expect(formats.filter((format) => !(format in OWN_TEXTS.zh.format))).toEqual([]);
  });

  it('have a name in the Method view for every rule that the build tells of', () => {
    const files = ['src/readers', 'src/pipeline', 'src/core/recognise'].flatMap(filesBelow);
    const rules = files.flatMap((file) => rulesIn(fs.readFileSync(file, 'utf8')));
    const states = ['moot', 'stands-alone', 'overruled', 'unanchored', 'unknown-id'];
    const all = [...rules, ...states.map((state) => `correction-${state}`), 'unmapped-industry-term'];
    for (const names of [zh.method.diagnostic, en.method.diagnostic]) {
      expect(all.filter((rule) => !(rule in names))).toEqual([]);
    }
  });

  it('would be missed if a rule had none', () => {
    expect(rulesIn("leaveAside(name, 'new-rule', message)")).toEqual(['new-rule']);
    expect(rulesIn("aboutFile(JSON.stringify(name), 'other-rule', m)")).toEqual(['other-rule']);
  });
});
