import { describe, expect, it } from 'vitest';
import { layoutTable } from '../../../../src/app/export/pptx/layoutTable.ts';
import type { CellLines, ContentTable } from '../../../../src/app/export/pptx/pageModel.ts';

const cell = (text: string): CellLines => [[{ text }]];
const wordsOf = (cells: readonly CellLines[]) =>
  cells.map((lines) =>
    lines
      .flat()
      .map(({ text }) => text)
      .join(''),
  );

const LONG = '一份题目很长的规划文件，'.repeat(6);
const table = (documents: readonly string[]): ContentTable => ({
  columns: [
    { heading: '产业', share: 0.7 },
    { heading: '文件', share: 0.3, mayRepeat: true },
  ],
  rows: documents.map((document) => [cell('氢能'), cell(document)]),
  restText: (count) => `还有 ${count} 行`,
});
const box = (h: number) => ({ x: 0, y: 0, w: 10, h });

describe('a table whose rows come from one document', () => {
  it('names it once, and again where another stood between', () => {
    const [page] = layoutTable(table([LONG, LONG, '另一份', LONG]), box(7), box(7));
    expect(page?.rows.map((row) => wordsOf(row)[1])).toEqual([LONG, '〃', '另一份', LONG]);
    // What is the same in other columns stays.
    expect(page?.rows.map((row) => wordsOf(row)[0])).toEqual(['氢能', '氢能', '氢能', '氢能']);
    expect(page?.heights[2]).toBeLessThan(page?.heights[1] ?? 0);
  });

  it('names it at the head of every page, and no page is fuller than its box', () => {
    const pages = layoutTable(table(Array.from({ length: 24 }, () => LONG)), box(3), box(3));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page?.rows.map((row) => wordsOf(row)[1])).toEqual([
        LONG,
        ...Array.from({ length: (page?.rows.length ?? 0) - 1 }, () => '〃'),
      ]);
      expect(page?.box.h).toBeLessThanOrEqual(3);
    }
    expect(pages.reduce((sum, page) => sum + (page?.rows.length ?? 0), 0)).toBe(24);
  });
});
