import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/model/index.ts';
import { titleOf } from '../../src/readers/titleOf.ts';

interface Parts {
  readonly title?: string;
  readonly file?: string;
  /** Kind and words of each block. */
  readonly blocks: readonly (readonly [Block['kind'], string])[];
}

function documentOf({ title = '', file = '2024/notes/a.b.txt', blocks: parts }: Parts) {
  let text = '';
  const blocks = parts.map(([kind, words]): Block => {
    const start = text.length;
    text += words;
    const block = { kind, start, end: text.length };
    text += '\n';
    return block;
  });
  return { title, file, text, blocks };
}

const called = (parts: Parts, given?: string): string => titleOf(documentOf(parts), given);

describe('what a document is called', () => {
  it('is what was given, then its own title', () => {
    const blocks = [['title', '包头市规划'] as const, ['paragraph', '包头发展氢能。'] as const];
    expect(called({ title: '某标题', blocks: [] }, '某标题')).toBe('某标题');
    expect(called({ title: '包头市\u202e规划', blocks })).toBe('包头市规划');
  });

  it('is the first sentence where it has no title, never a path', () => {
    const blocks = [
      ['boilerplate', '首页 > 新闻'] as const,
      ['paragraph', '- 包头市将重点发展氢能。明年开工。'] as const,
    ];
    expect(called({ title: '2024/notes/a.b', blocks })).toBe('包头市将重点发展氢能');
    expect(called({ blocks: [['paragraph', 'Baotou plans hydrogen. Work starts soon.']] })).toBe(
      'Baotou plans hydrogen',
    );
    expect(called({ blocks: [['paragraph', 'Output grew 3.5 percent in 2024.']] })).toBe(
      'Output grew 3.5 percent in 2024',
    );
  });

  it('is shortened to a line, between words where there are any', () => {
    const long = called({ blocks: [['paragraph', `包头市${'重点发展氢能，'.repeat(10)}开工。`]] });
    expect(long).toHaveLength(40);
    expect(long.endsWith('…')).toBe(true);
    const english = called({ blocks: [['paragraph', `${'The city plans hydrogen '.repeat(6)}now.`]] });
    expect(english.length).toBeLessThanOrEqual(80);
    expect(english).toMatch(/ (the|city|plans|hydrogen)…$/i);
  });

  it('is the name of its file, without folders and ending, where there is no sentence', () => {
    expect(
      called({ title: 'x/y', file: '资料/2024/包头市 规划.docx', blocks: [['paragraph', '* * *']] }),
    ).toBe('包头市 规划');
    expect(called({ file: '.txt', blocks: [] })).toBe('.txt');
  });
});
