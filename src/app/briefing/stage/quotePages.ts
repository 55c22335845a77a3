import { fitText, rowsOf } from '../../../core/briefing/fitText.ts';

/** A quote with what stands beside or above it. */
export interface QuoteItem {
  readonly label: string;
  readonly quote: string;
  /** Document and date, below the quote. */
  readonly source: string;
}

/** A quote on a page, or a stretch of one that is longer than a page. */
export interface PlacedQuote {
  /** In the list of items. */
  readonly index: number;
  readonly quote: string;
  /** The quote began on the page before. */
  readonly isRest: boolean;
}

export interface QuotePage {
  /** Size of the letters of quotes. */
  readonly size: number;
  readonly quotes: readonly PlacedQuote[];
}

/** How quotes stand, in units of 1/1920 of the slide's width; as in stageLists.css. */
export interface QuoteLook {
  readonly columns: 1 | 2;
  /** Sizes of letters to try, largest first, for quotes that all find room on one page. */
  readonly sizes: readonly number[];
  /** Size where they do not. */
  readonly running: number;
  readonly quoteWidth: number;
  /** Height of a quote without its words, and of its label. */
  readonly around: number;
  readonly gap: number;
  /** The label stands beside the quote and not above it. */
  readonly isBeside: boolean;
  readonly label: { readonly width: number; readonly line: number; readonly size: number };
  /** Height of what stands below the label: a status. */
  readonly belowLabel: number;
}

const WIDTH = 1760;
const LEADING = 1.5;
/** Document and date below a quote. */
const SOURCE = { size: 24, line: 36 } as const;
const LABEL = { width: 852, line: 42, size: 28 } as const;

const CARDS: QuoteLook = {
  columns: 2,
  sizes: [44, 40, 36, 34, 32, 30, 28, 26, 24],
  running: 28,
  quoteWidth: 852,
  around: 19 + 10,
  gap: 28,
  isBeside: false,
  label: LABEL,
  belowLabel: 0,
};

const ALONE: QuoteLook = {
  ...CARDS,
  columns: 1,
  sizes: [56, 52, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24],
  running: 32,
  quoteWidth: WIDTH,
  label: { ...LABEL, width: WIDTH },
};

/** Cards of an evidence slide: two columns, one quote over the whole width. */
export function cardLook(count: number): QuoteLook {
  return count === 1 ? ALONE : CARDS;
}

/** Rows of a region: the industries, and beside them the sentence. */
export const ROW_LOOK: QuoteLook = {
  columns: 1,
  sizes: [28, 26, 24],
  running: 26,
  quoteWidth: 1208,
  around: 29,
  gap: 0,
  isBeside: true,
  label: { width: 520, line: 39, size: 30 },
  belowLabel: 38,
};

/**
 * Quotes over pages, none shortened: smaller letters first, then further pages; a quote that is longer than a page is
 * cut and goes on. `first` and `others` are the heights of the room.
 */
export function quotePages(
  items: readonly QuoteItem[],
  look: QuoteLook,
  { first, others }: { readonly first: number; readonly others: number },
): readonly QuotePage[] {
  const size = look.sizes.find((one) => heightOf(items, look, one) <= first);
  const all = items.map(({ quote }, index): PlacedQuote => ({ index, quote, isRest: false }));
  if (size !== undefined) return [{ size, quotes: all }];
  const running = runningSize(items, look, Math.max(first, others));
  const runningLook = { ...look, running };
  const pages: QuotePage[] = [];
  let rest = all;
  while (rest.length > 0) {
    const room = pages.length === 0 ? first : others;
    const { taken, left } = takePage(rest, items, runningLook, room, pages.length === 0);
    pages.push({ size: running, quotes: taken });
    rest = left;
  }
  return pages;
}

/** The largest size, from the usual one down, at which no quote is longer than a page; the usual one where none is. */
function runningSize(items: readonly QuoteItem[], look: QuoteLook, room: number): number {
  const fits = (size: number): boolean => items.every((item) => heightOf([item], look, size) <= room);
  return look.sizes.find((size) => size <= look.running && fits(size)) ?? look.running;
}

interface Taken {
  readonly taken: PlacedQuote[];
  readonly left: PlacedQuote[];
}

/** A first page without room for a whole quote stays empty where the next has more. */
function takePage(
  quotes: readonly PlacedQuote[],
  items: readonly QuoteItem[],
  look: QuoteLook,
  room: number,
  isFirst: boolean,
): Taken {
  const itemOf = ({ index, quote, isRest }: PlacedQuote): QuoteItem => ({
    label: isRest ? '' : (items[index]?.label ?? ''),
    quote,
    source: items[index]?.source ?? '',
  });
  let count = 0;
  while (
    count < quotes.length &&
    heightOf(quotes.slice(0, count + 1).map(itemOf), look, look.running) <= room
  )
    count += 1;
  if (count > 0) return { taken: quotes.slice(0, count), left: quotes.slice(count) };
  const [long] = quotes;
  if (!long) return { taken: [], left: [] };
  const own = { ...itemOf(long), quote: '' };
  const height = room - rowHeight(own, look, look.running) + look.running * LEADING;
  const { lines, rest } = fitText([long.quote], {
    width: look.quoteWidth,
    height,
    sizes: [look.running],
    leading: LEADING,
  });
  if (isFirst && height < look.running * LEADING * LEAST_ROWS) return { taken: [], left: [...quotes] };
  const [head = long.quote] = lines;
  const tail = rest.map((quote) => ({ index: long.index, quote, isRest: true }));
  return { taken: [{ ...long, quote: head }], left: [...tail, ...quotes.slice(1)] };
}

/** Rows of a long quote that are worth beginning it on a page. */
const LEAST_ROWS = 3;

function heightOf(items: readonly QuoteItem[], look: QuoteLook, size: number): number {
  let height = 0;
  for (let index = 0; index < items.length; index += look.columns) {
    const row = items.slice(index, index + look.columns);
    height += Math.max(...row.map((item) => rowHeight(item, look, size))) + (index > 0 ? look.gap : 0);
  }
  return height;
}

function rowHeight({ label, quote, source }: QuoteItem, look: QuoteLook, size: number): number {
  const below = rowsOf(source, look.quoteWidth, SOURCE.size) * SOURCE.line;
  const words = rowsOf(quote, look.quoteWidth, size) * size * LEADING + below;
  const { width, line, size: letters } = look.label;
  const name = label === '' ? 0 : rowsOf(label, width, letters) * line + look.belowLabel;
  if (look.isBeside) return Math.max(words, name) + look.around;
  return words + look.around + name;
}
