import { describe, expect, it } from 'vitest';
import { UNIT_SIGNS, type SignedSpan } from '../../../src/core/recognise/clausePattern.ts';
import { YearReader } from '../../../src/core/recognise/figuresYear.ts';

/** The clauses of a line that begins at `start`, parted by commas. */
function clausesOf(text: string, start: number): SignedSpan[] {
  let from = start;
  return text
    .slice(start)
    .split('，')
    .map((words) => {
      const clause = { start: from, end: from + words.length, signs: 0 };
      for (const unit of words) clause.signs |= UNIT_SIGNS[unit.charCodeAt(0)]!;
      from = clause.end + 1;
      return clause;
    });
}

/** In a line that begins at `start`, in a document of 2023. */
function readerOf(text: string, start: number): YearReader {
  const reader = new YearReader(text, 2023);
  reader.enterLine(start, clausesOf(text, start));
  return reader;
}

/** The year that a number behind the whole text belongs to. */
const yearAfter = (text: string): number | null => readerOf(text, 0).yearAt(text.length);

describe('YearReader', () => {
  it.each([
    ['2024年产值', 2024],
    ['去年产值', 2022],
    ['上一年产值', 2022],
    ['2024年产值比上年', 2024],
    ['比去年内', 2023],
    ['“十五五”末产值', 2030],
    ['去年产值，到2025年', 2025],
    ['revenue last year was ', 2022],
    ['output in 2021 was ', 2021],
    ['a road of 2021 km and ', 2021],
    ['编号2021，产值', null],
    ['本市产值', null],
  ])('reads of %s: %s', (text, expected) => {
    expect(yearAfter(text)).toBe(expected);
  });

  it('does not see years behind the number, nor before the line', () => {
    const text = '2021年。产值2022年';
    const reader = readerOf(text, 6);
    expect(reader.yearAt(8)).toBe(null);
    expect(reader.yearAt(text.length)).toBe(2022);
  });

  it('goes on from number to number, over clauses that name no year', () => {
    const text = '今年产值，利润，税收，到2025年产值，税收';
    const reader = readerOf(text, 0);
    const years = [4, 5, 8, 12, 18, text.length].map((at) => reader.yearAt(at));
    expect(years).toEqual([2023, 2023, 2023, 2023, 2025, 2025]);
  });

  it('forgets the year of the line before', () => {
    const text = '2021年。产值';
    const reader = readerOf(text, 0);
    expect(reader.yearAt(5)).toBe(2021);
    reader.enterLine(6, clausesOf(text, 6));
    expect(reader.yearAt(text.length)).toBe(null);
  });
});
