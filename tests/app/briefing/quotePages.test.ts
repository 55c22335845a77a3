import { describe, expect, it } from 'vitest';
import {
  cardLooks,
  quotePages,
  ROW_LOOK,
  type QuoteItem,
} from '../../../src/app/briefing/stage/quotePages.ts';
import { slideParts } from '../../../src/app/briefing/stage/slideParts.ts';
import type { SlideQuote } from '../../../src/app/briefing/stage/slideQuotes.ts';

const LONG = '加快构建以新能源为主体的现代化产业体系，推动装备制造与稀土新材料集聚发展。';
const item = (quote: string): QuoteItem => ({ label: '包头 · 氢能', quote, source: '某份文件 2024-03-06' });
const ROOM = { first: 780, others: 840 };

describe('quotes on a slide', () => {
  it.each([
    ['one', 1, 1],
    ['four', 4, 1],
    ['four long', 4, 9],
    ['nine', 9, 6],
    ['one of many pages', 1, 120],
  ])('%s: every letter is shown, none below 24', (_, count, times) => {
    const items = Array.from({ length: count }, (_one, index) => item(`${index}${LONG.repeat(times)}`));
    const pages = quotePages(items, cardLooks(count), ROOM);
    const shown = pages.flatMap(({ quotes }) => quotes);
    for (const [index, { quote }] of items.entries()) {
      const parts = shown.filter((one) => one.index === index);
      expect(parts.map((one) => one.quote).join('')).toBe(quote);
      expect(parts.map(({ isRest }) => isRest)).toEqual(parts.map((_one, place) => place > 0));
    }
    expect(Math.min(...pages.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
  });

  it('a short quote alone is large, many are smaller, and only what finds no room goes on', () => {
    expect(quotePages([item('一句话。')], cardLooks(1), ROOM)).toMatchObject([{ size: 56 }]);
    const [four] = quotePages(
      [1, 2, 3, 4].map(() => item(LONG.repeat(4))),
      cardLooks(4),
      ROOM,
    );
    expect(four?.quotes).toHaveLength(4);
    expect(four?.size).toBeLessThan(56);
    expect(
      quotePages(
        [1, 2, 3, 4].map(() => item(LONG.repeat(14))),
        cardLooks(4),
        ROOM,
      ).length,
    ).toBe(2);
  });

  it('long quotes stand over the whole width rather than cut or beside blank room', () => {
    const four = (times: number) =>
      quotePages(
        [1, 2, 3, 4].map(() => item(LONG.repeat(times))),
        cardLooks(4),
        ROOM,
      );
    expect(four(6).map(({ columns }) => columns)).toEqual([2]);
    const pages = four(20);
    expect(pages.map(({ quotes }) => quotes.length)).toEqual([1, 1, 1, 1]);
    expect(pages.map(({ columns }) => columns)).toEqual([1, 1, 1, 1]);
    expect(pages[0]?.size).toBeGreaterThanOrEqual(30);
  });

  it('leaves a first page without room empty', () => {
    const pages = quotePages([item(LONG.repeat(3))], [ROW_LOOK], { first: 60, others: 840 });
    expect(pages.map(({ quotes }) => quotes.length)).toEqual([0, 1]);
  });
});

const quote = (text: string): SlideQuote => ({
  label: '氢能',
  quote: text,
  status: 'planned',
  title: '文件',
  date: null,
  industries: 2,
});
const slide = { id: 's1', query: '', title: '标题', text: '', notes: '', sources: [] };

describe('the pages of a slide with quotes', () => {
  it('go on for evidence', () => {
    const quotes = [1, 2, 3, 4].map(() => quote(LONG.repeat(20)));
    const parts = slideParts(slide, {
      kind: 'evidence',
      quotes: { quotes, isLabelled: false, isOnePage: false },
    });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.quotes?.quotes ?? [])).toHaveLength(4);
    expect(parts.map((part) => part.quotes?.hidden)).toEqual(parts.map(() => 0));
  });

  it('of a region are one page, which counts the industries of the others', () => {
    const quotes = Array.from({ length: 30 }, () => quote(LONG));
    const parts = slideParts(slide, {
      kind: 'region',
      quotes: { quotes, isLabelled: false, isOnePage: true },
    });
    const shown = parts[0].quotes?.quotes.length ?? 0;
    expect(parts).toHaveLength(1);
    expect(shown).toBeGreaterThan(3);
    expect(parts[0].quotes?.hidden).toBe((30 - shown) * 2);
  });

  it('of a region go on only while its first quote does', () => {
    const quotes = [quote(LONG.repeat(60)), quote(LONG)];
    const parts = slideParts(slide, {
      kind: 'region',
      quotes: { quotes, isLabelled: false, isOnePage: true },
    });
    expect(parts.length).toBeGreaterThan(1);
    const shown = parts.flatMap((part) => part.quotes?.quotes ?? []);
    expect(
      shown
        .map((one) => one.quote)
        .join('')
        .startsWith(LONG.repeat(60)),
    ).toBe(true);
  });
});
