import { fitText, rowsOf } from '../../../core/briefing/fitText.ts';

/** A quote with what stands beside or above it. */
export interface QuoteItem {
  readonly label: string;
  readonly quote: string;
  /** Document and date: below the quote, or above all the rows that are from it. */
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
  /** Quotes beside each other. */
  readonly columns: 1 | 2;
  readonly quotes: readonly PlacedQuote[];
}

/** How quotes stand, in units of 1/1920 of the slide's width; as in stageLists.css. */
export interface QuoteLook {
  readonly columns: 1 | 2;
  /** Sizes of letters to try, largest first, for quotes that all find room on one page. */
  readonly sizes: readonly number[];
  /** Sizes to try where they do not, largest first. */
  readonly running: readonly number[];
  readonly quoteWidth: number;
  /** Height of a quote without its words, and of its label. */
  readonly around: number;
  readonly gap: number;
  /** The label stands beside the quote and not above it. */
  readonly isBeside: boolean;
  readonly label: { readonly width: number; readonly line: number; readonly size: number };
  /** Height of what stands below the label: a status. */
  readonly belowLabel: number;
  /** Further pages are hardly shown: larger letters count for more than fewer pages. */
  readonly isOnePage: boolean;
}

const WIDTH = 1760;
const LEADING = 1.5;
/** Document and date below a quote. */
const SOURCE = { size: 24, line: 36 } as const;
/** Height of a document above its rows without its words. */
const HEAD_AROUND = 17;
const LABEL = { width: 852, line: 42, size: 28 } as const;

const CARDS: QuoteLook = {
  columns: 2,
  sizes: [44, 40, 36, 34, 32, 30, 28, 26, 24],
  running: [28, 26, 24],
  quoteWidth: 852,
  around: 19 + 10,
  gap: 28,
  isBeside: false,
  label: LABEL,
  belowLabel: 0,
  isOnePage: false,
};

const ALONE: QuoteLook = {
  ...CARDS,
  columns: 1,
  sizes: [56, 52, 48, 44, 40, 36, 34, 32, 30, 28, 26, 24],
  running: [32, 30, 28, 26, 24],
  quoteWidth: WIDTH,
  label: { ...LABEL, width: WIDTH },
};

/** Looks of an evidence slide, the preferred one first: two columns, or each quote over the whole width. */
export function cardLooks(count: number): readonly QuoteLook[] {
  return count === 1 ? [ALONE] : [CARDS, ALONE];
}

/** Rows of a region: the industries, and beside them the sentence. */
export const ROW_LOOK: QuoteLook = {
  columns: 1,
  sizes: [40, 36, 34, 32, 30, 28, 26, 24],
  running: [26, 24],
  quoteWidth: 1208,
  around: 29,
  gap: 0,
  isBeside: true,
  label: { width: 520, line: 39, size: 30 },
  belowLabel: 38,
  isOnePage: true,
};

interface Rooms {
  readonly first: number;
  readonly others: number;
}

/**
 * Quotes over pages, none shortened: smaller letters first, then further pages; a quote that is longer than a page is
 * cut and goes on. The first look in which one page holds all of them is taken, else the one with the fewest pages,
 * then the fewest cuts, then the largest letters. `first` and `others` are the heights of the room.
 */
export function quotePages(
  items: readonly QuoteItem[],
  looks: readonly QuoteLook[],
  rooms: Rooms,
): readonly QuotePage[] {
  for (const look of looks) {
    const size = look.sizes.find((one) => heightOf(items, look, one) <= rooms.first);
    if (size !== undefined) return [{ size, columns: look.columns, quotes: whole(items) }];
  }
  const ways = looks.flatMap((look) => look.running.map((size) => pagesAt(items, look, size, rooms)));
  const isOnePage = looks.every((look) => look.isOnePage);
  const [best = []] = ways.sort(
    (a, b) => (isOnePage ? 0 : a.length - b.length) || cutsIn(a) - cutsIn(b) || sizeOf(b) - sizeOf(a),
  );
  return best;
}

const whole = (items: readonly QuoteItem[]): PlacedQuote[] =>
  items.map(({ quote }, index) => ({ index, quote, isRest: false }));

const cutsIn = (pages: readonly QuotePage[]): number =>
  pages.flatMap(({ quotes }) => quotes).filter(({ isRest }) => isRest).length;

const sizeOf = ([page]: readonly QuotePage[]): number => page?.size ?? 0;

function pagesAt(
  items: readonly QuoteItem[],
  look: QuoteLook,
  size: number,
  { first, others }: Rooms,
): QuotePage[] {
  const pages: QuotePage[] = [];
  let rest = whole(items);
  while (rest.length > 0) {
    const room = pages.length === 0 ? first : others;
    const { taken, left } = takePage(rest, items, { look, size, room, isFirst: pages.length === 0 });
    const columns = taken.length === 1 ? 1 : look.columns;
    pages.push({ size, columns, quotes: taken });
    rest = left;
  }
  return pages;
}

interface Taken {
  readonly taken: PlacedQuote[];
  readonly left: PlacedQuote[];
}

interface Page {
  readonly look: QuoteLook;
  readonly size: number;
  readonly room: number;
  readonly isFirst: boolean;
}

/** A first page without room for a whole quote stays empty where the next has more. */
function takePage(quotes: readonly PlacedQuote[], items: readonly QuoteItem[], page: Page): Taken {
  const { look, size, room } = page;
  const itemOf = ({ index, quote, isRest }: PlacedQuote): QuoteItem => ({
    label: isRest ? '' : (items[index]?.label ?? ''),
    quote,
    source: items[index]?.source ?? '',
  });
  let count = 0;
  while (count < quotes.length && heightOf(quotes.slice(0, count + 1).map(itemOf), look, size) <= room)
    count += 1;
  if (count > 0) return { taken: quotes.slice(0, count), left: quotes.slice(count) };
  const [long] = quotes;
  if (!long) return { taken: [], left: [] };
  return cutQuote(long, itemOf(long), page, quotes.slice(1));
}

/** As much of a quote as a page holds, over the whole width where its look is one of cards. */
function cutQuote(long: PlacedQuote, item: QuoteItem, page: Page, others: readonly PlacedQuote[]): Taken {
  const { size, room, isFirst } = page;
  const look = page.look === CARDS ? ALONE : page.look;
  const height = room - heightOf([{ ...item, quote: '' }], look, size) + size * LEADING;
  const { lines, rest } = fitText([long.quote], {
    width: look.quoteWidth,
    height,
    sizes: [size],
    leading: LEADING,
  });
  if (isFirst && height < size * LEADING * LEAST_ROWS) return { taken: [], left: [long, ...others] };
  const [head = long.quote] = lines;
  const tail = rest.map((quote) => ({ index: long.index, quote, isRest: true }));
  return { taken: [{ ...long, quote: head }], left: [...tail, ...others] };
}

/** Rows of a long quote that are worth beginning it on a page. */
const LEAST_ROWS = 3;

function heightOf(items: readonly QuoteItem[], look: QuoteLook, size: number): number {
  let height = 0;
  for (let index = 0; index < items.length; index += look.columns) {
    const row = items.slice(index, index + look.columns);
    height += Math.max(...row.map((item) => rowHeight(item, look, size))) + (index > 0 ? look.gap : 0);
  }
  return look.isBeside ? height + headsHeight(items) : height;
}

/** Documents above the rows that are from them, each once. */
function headsHeight(items: readonly QuoteItem[]): number {
  const heads = items.filter(({ source }, index) => source !== items[index - 1]?.source);
  return heads.reduce(
    (sum, { source }) => sum + rowsOf(source, WIDTH, SOURCE.size) * SOURCE.line + HEAD_AROUND,
    0,
  );
}

function rowHeight({ label, quote, source }: QuoteItem, look: QuoteLook, size: number): number {
  const below = look.isBeside ? 0 : rowsOf(source, look.quoteWidth, SOURCE.size) * SOURCE.line;
  const words = rowsOf(quote, look.quoteWidth, size) * size * LEADING + below;
  const { width, line, size: letters } = look.label;
  const name = label === '' ? 0 : rowsOf(label, width, letters) * line + look.belowLabel;
  if (look.isBeside) return Math.max(words, name) + look.around;
  return words + look.around + name;
}
