import { describe, expect, it } from 'vitest';
import en from '../../../src/app/ui/i18n/en/corrections.json';
import zh from '../../../src/app/ui/i18n/zh/corrections.json';
import { remarkText } from '../../../src/app/corrections/list/remarkText.ts';
import type { Translate } from '../../../src/app/ui/i18n/useT.ts';
import { parseCorrectionsText } from '../../../src/core/corrections/parseCorrections.ts';
import { RESOURCES } from '../../../src/app/ui/i18n/resources.ts';

function keysOf(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? keysOf(value as object, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  );
}

/** Plural forms exist in English only. */
const keySet = (texts: object) =>
  [...new Set(keysOf(texts).map((key) => key.replace(/_(one|other)$/, '')))].sort();

/** `{{count}}` and the like, in order. */
const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

function textAt(texts: object, key: string): string {
  const found = key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], texts);
  return String(found ?? '');
}

describe('texts of the corrections', () => {
  it('exist in both languages, key by key, with the same values in them', () => {
    expect(keySet(en)).toEqual(keySet(zh));
    for (const key of keysOf(zh)) {
      const english = textAt(en, key) || textAt(en, `${key}_other`);
      expect(valuesIn(english), key).toEqual(valuesIn(textAt(zh, key)));
    }
  });

  it('say every remark of the build about corrections in the language of the page', () => {
    const t = ((key: string, values: Record<string, string>) =>
      `${key} ${Object.values(values).join(' ')}`) as unknown as Translate;
    const span = {
      start: 0,
      end: 0,
      file: 'corrections/a.json',
      severity: 'warning',
      message: 'English',
    } as const;
    const gone = { ...span, ruleId: 'correction-unanchored', params: { because: 'gone', quote: '甲\u202E' } };
    expect(remarkText(gone, t)).toMatch(/^remark\.correction-unanchored\.gone gone 甲/);
    expect(remarkText(gone, t)).not.toContain('\u202E');
    expect(remarkText({ ...span, ruleId: 'correction-moot', params: { quote: '甲' } }, t)).toContain('甲');
    expect(remarkText({ ...span, ruleId: 'correction-new' }, t)).toBe('English');
    expect(remarkText({ ...span, ruleId: 'correction-moot' }, t)).toBe('English');
    const { problems } = parseCorrectionsText('{"version": 1, "corrections": [{"kind": "confirm"}]}');
    expect(problems.length).toBeGreaterThan(0);
    for (const { code } of problems) expect(zh.remark['corrections-invalid']).toHaveProperty([code]);
  });

  it('do not load with the page', () => {
    const namespaces = Object.values(RESOURCES).flatMap((texts) => Object.keys(texts));
    expect(namespaces).toContain('shell');
    expect(namespaces).not.toContain('corrections');
  });
});
