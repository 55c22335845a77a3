import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';

const APP = path.resolve(import.meta.dirname, '../../../src/app');

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

/** Plural forms exist in English only. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const keySet = (texts: object) => [...new Set(keysOf(texts).map(withoutPlural))].sort();

/** JSX text and string attributes that look like words for people. */
export function sentencesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const chinese = code.match(/[\u4e00-\u9fff]+/g) ?? [];
  const between = [...code.matchAll(/[^=]>\s*([A-Z][a-z]+(?: [a-z]+)+)\s*<\//g)].map(
    ([, text]) => text ?? '',
  );
  const attributes = [...code.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(
    ([, text]) => text ?? '',
  );
  return [...chinese, ...between, ...attributes];
}

function tsxFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return tsxFiles(file);
    return file.endsWith('.tsx') ? [file] : [];
  });
}

describe('texts', () => {
  it('exist in both languages, key by key', () => {
    expect(Object.keys(RESOURCES['en'] ?? {})).toEqual(Object.keys(RESOURCES['zh'] ?? {}));
    for (const [namespace, texts] of Object.entries(RESOURCES['zh'] ?? {})) {
      expect(keySet(RESOURCES['en']?.[namespace] ?? {}), namespace).toEqual(keySet(texts));
    }
  });

  it('stand in no component', () => {
    const found = tsxFiles(APP).flatMap((file) =>
      sentencesIn(fs.readFileSync(file, 'utf8')).map((text) => `${path.relative(APP, file)}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found if they did', () => {
    expect(sentencesIn('<p>你好</p>')).toEqual(['你好']);
    expect(sentencesIn('<p>Nothing was found</p>')).toEqual(['Nothing was found']);
    expect(sentencesIn('<b aria-label="Close" />')).toEqual(['Close']);
    expect(sentencesIn('/** 首页 */ const a = 1;')).toEqual([]);
  });
});
