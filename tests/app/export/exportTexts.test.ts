import { describe, expect, it } from 'vitest';
import { EXPORT_TEXTS } from '../../../src/app/ui/i18n/exportTexts.ts';

/** Keys of nested texts; plural forms exist in English only. */
function keysOf(texts: object, prefix = ''): string[] {
  const keys = Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
  return [...new Set(keys.map((key) => key.replace(/_(one|other)$/, '')))].sort();
}

describe('texts of the exports', () => {
  it('exist in both languages, key by key', () => {
    const { zh = {}, en = {} } = EXPORT_TEXTS;
    expect(Object.keys(zh)).toContain('export-picture');
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [namespace, texts] of Object.entries(zh)) {
      expect(keysOf(en[namespace] ?? {}), namespace).toEqual(keysOf(texts));
    }
  });
});
