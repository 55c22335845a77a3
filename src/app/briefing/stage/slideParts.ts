import type { Slide } from '../../../core/briefing/deck.ts';
import { fitText, rowsOf, type TextRoom } from '../../../core/briefing/fitText.ts';
import type { SlideKind } from '../../picture/slideKind.ts';
import { cardLooks, quotePages, ROW_LOOK } from './quotePages.ts';
import type { SlideQuote, SlideQuotes } from './slideQuotes.ts';

/** A quote, or a stretch of one, as a page shows it. */
export interface ShownQuote extends SlideQuote {
  readonly isRest: boolean;
}

export interface ShownQuotes {
  readonly size: number;
  /** Each quote has the whole width. */
  readonly isAlone: boolean;
  readonly quotes: readonly ShownQuote[];
  /** Industries of the rows for which the slide has no room. */
  readonly hidden: number;
}

/** One page of a slide: the first has the drawing, the others go on with text, quotes or the table behind it. */
export interface SlidePart {
  /** What stands on it: what the slide's view draws, words alone, or the table of a comparison. */
  readonly shows: 'view' | 'words' | 'table';
  readonly title: string;
  readonly titleSize: number;
  readonly text: string;
  readonly textSize: number;
  /** Height that title and text leave, in units of 1/1920 of the slide's width. */
  readonly room: number;
  /** Null on pages without quotes. */
  readonly quotes: ShownQuotes | null;
}

interface Rooms {
  readonly title: TextRoom;
  /** Height of title and text together. */
  readonly text: TextRoom;
}

const TITLE_SIZES = [56, 48, 40, 34, 28, 24];
const TEXT_SIZES = [34, 32, 30, 28, 26, 24];
const WIDE_TITLE: TextRoom = { width: 1760, height: 145, sizes: TITLE_SIZES, leading: 1.25 };
const wide = (height: number): Rooms => ({
  title: WIDE_TITLE,
  text: { width: 1760, height, sizes: TEXT_SIZES, leading: 1.5 },
});

/** Room for words beside or above what each kind draws. */
const ROOMS: Readonly<Record<SlideKind, Rooms>> = {
  cover: {
    title: { width: 1690, height: 400, sizes: [104, 88, 72, 56, 40, 32, 24], leading: 1.25 },
    text: { width: 1690, height: 640, sizes: TEXT_SIZES, leading: 1.5 },
  },
  map: {
    title: { width: 520, height: 285, sizes: TITLE_SIZES, leading: 1.25 },
    text: { width: 520, height: 450, sizes: TEXT_SIZES, leading: 1.5 },
  },
  region: wide(290),
  compare: wide(330),
  evidence: wide(250),
  sources: wide(340),
  drawing: wide(300),
};

/** Between the margins of a page, see stage.css. */
const PAGE = 940;
const GO_ON: Rooms = wide(860);
/** Room between title and text. */
const GAP = 24;

/** What a slide has beside its words. */
interface PartsOf {
  readonly kind: SlideKind;
  /** Those of a slide of evidence or of a region. */
  readonly quotes?: SlideQuotes | null;
  /** What is drawn has a table behind it, on a page of its own. */
  readonly hasTable?: boolean;
}

/** A slide as one page, or as several where its words or quotes find no room at a size that can be read. */
export function slideParts(
  slide: Slide,
  { kind, quotes = null, hasTable = false }: PartsOf,
): readonly [SlidePart, ...SlidePart[]] {
  const [first, ...words] = wordParts(slide, kind, quotes?.isLabelled ?? false);
  const next = titlePart(first.title);
  if (quotes === null || quotes.quotes.length === 0)
    return [first, ...words, ...(hasTable ? [{ ...next, shows: 'table' as const }] : [])];
  const looks = quotes.isOnePage ? [ROW_LOOK] : cardLooks(quotes.quotes.length);
  const foot = quotes.isOnePage ? REST_LINE : 0;
  const items = quotes.quotes.map(({ label, quote, title, date }) => {
    return { label, quote, source: `${title}  ${date ?? UNDATED}` };
  });
  const pages = quotePages(items, looks, { first: first.room - foot, others: next.room - foot });
  const shown = quotes.isOnePage ? pages.slice(0, pagesOfFirst(pages)) : pages;
  const count = new Set(shown.flatMap((page) => page.quotes.map(({ index }) => index))).size;
  const hidden = quotes.quotes.slice(count).reduce((sum, { industries }) => sum + industries, 0);
  const [head, ...more] = shown.map(({ size, columns, quotes: placed }, page): ShownQuotes => {
    const own = placed.flatMap(({ index, quote, isRest }): ShownQuote[] => {
      const found = quotes.quotes[index];
      return found ? [{ ...found, quote, isRest }] : [];
    });
    return {
      size,
      isAlone: columns === 1,
      quotes: own,
      hidden: page === shown.length - 1 ? hidden : 0,
    };
  });
  return [
    { ...first, quotes: head ?? null },
    ...words,
    ...more.map((page): SlidePart => ({ ...next, quotes: page })),
  ];
}

/** As long as the words for a missing date. */
const UNDATED = 'date unknown';
/** The line that counts what is not shown. */
const REST_LINE = 66;

/** Pages of a slide that shows one: further ones only while a quote is longer than a page. */
function pagesOfFirst(
  pages: readonly { readonly quotes: readonly { readonly isRest: boolean }[] }[],
): number {
  const end = pages.findIndex(
    ({ quotes }, index) => quotes.length > 0 && !pages[index + 1]?.quotes.some(({ isRest }) => isRest),
  );
  return end + 1;
}

/** A page that only repeats the title. */
function titlePart(title: string): SlidePart {
  const { lines, size } = fitText([title], GO_ON.title);
  const [shown = ''] = lines;
  const room = PAGE - rowsOf(shown, WIDE_TITLE.width, size) * size * WIDE_TITLE.leading - GAP;
  const textSize = TEXT_SIZES[0] ?? 34;
  return { shows: 'view', title: shown, titleSize: size, text: '', textSize, room, quotes: null };
}

function wordParts(slide: Slide, kind: SlideKind, isLabelled: boolean): [SlidePart, ...SlidePart[]] {
  const title = fitText([slide.title], ROOMS[kind].title);
  const [shownTitle = ''] = title.lines;
  const words = slide.text.trim() === '' ? [] : slide.text.split('\n');
  const head = { shows: 'view', title: shownTitle, titleSize: title.size, quotes: null } as const;
  const untitled =
    PAGE - rowsOf(shownTitle, ROOMS[kind].title.width, title.size) * title.size * WIDE_TITLE.leading - GAP;
  if (isLabelled && title.rest.length === 0)
    return [{ ...head, text: '', textSize: TEXT_SIZES[0] ?? 34, room: untitled }];
  const shown = isLabelled ? title.rest : [...title.rest, ...words];
  const first = fitText(shown, below(ROOMS[kind], shownTitle, title.size));
  const used = heightOf(first.lines, ROOMS[kind].text, first.size);
  const parts: [SlidePart, ...SlidePart[]] = [
    {
      ...head,
      text: first.lines.join('\n'),
      textSize: first.size,
      room: untitled - (used === 0 ? 0 : used + GAP),
    },
  ];
  let rest = first.rest;
  const again = fitText([shownTitle], GO_ON.title);
  while (rest.length > 0) {
    const next = fitText(rest, below(GO_ON, again.lines[0] ?? '', again.size));
    if (next.lines.length === 0) throw new Error(`no room for ${JSON.stringify(rest[0])}`);
    parts.push({
      shows: 'words',
      title: again.lines[0] ?? '',
      titleSize: again.size,
      text: next.lines.join('\n'),
      textSize: next.size,
      room: 0,
      quotes: null,
    });
    rest = next.rest;
  }
  return parts;
}

/** Room between two sentences, as in stage.css. */
const SENTENCE_GAP = 6;

function heightOf(lines: readonly string[], { width, leading }: TextRoom, size: number): number {
  const rows = lines.reduce((sum, line) => sum + rowsOf(line, width, size), 0);
  return rows * size * leading + Math.max(0, lines.length - 1) * SENTENCE_GAP;
}

function below({ title, text }: Rooms, shown: string, size: number): TextRoom {
  const used = rowsOf(shown, title.width, size) * size * title.leading + GAP;
  return { ...text, height: text.height - used };
}
