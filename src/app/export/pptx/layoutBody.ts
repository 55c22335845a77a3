import { layoutTable } from './layoutTable.ts';
import { CELL_MARGIN, cutLine, LINE_HEIGHT, PARAGRAPH_GAP, textHeight } from './measureText.ts';
import type { Box, ContentTable, LayoutName, Line, TableItem, TextItem } from './pageModel.ts';
import { bodyBox } from './pageSizes.ts';

interface Body {
  readonly lines: readonly Line[];
  readonly table: ContentTable | null;
}

type Items = readonly (TextItem | TableItem)[];

/** Points, the largest that fits is taken. */
const TEXT_SIZES = [17, 16, 15, 14] as const;
/** Size of words that go on on the next page. */
const RUNNING_SIZE = 15;
/** Share of the room that words may take above a table. */
const WORDS_ABOVE_TABLE = 0.4;
const GAP = 0.12;
const POINTS_AN_INCH = 72;

/** What stands on each page: words, then the table; at least one page, perhaps an empty one. */
export function bodyPages(
  { lines, table }: Body,
  { first, others }: { readonly first: LayoutName; readonly others: LayoutName },
): readonly Items[] {
  const room = bodyBox(first);
  const next = bodyBox(others);
  const most = table === null ? room.h : room.h * WORDS_ABOVE_TABLE;
  const size = TEXT_SIZES.find((one) => textHeight(lines, room.w, one) <= most);
  const words = size === undefined ? runningWords(lines, room, next) : wordsOfOnePage(lines, room, size);
  if (table === null) return words;
  const last = words.at(-1)?.[0];
  const free = below(last ?? null, words.length === 1 ? room : next);
  const tables = layoutTable(table, free, next);
  const [beginning, ...more] = tables;
  // A table that has no room below the words begins on the next page.
  if (beginning === undefined || beginning === null)
    return [...words, ...more.map((item) => (item ? [item] : []))];
  const joined = [...(words.at(-1) ?? []), beginning];
  return [...words.slice(0, -1), joined, ...more.map((item) => (item ? [item] : []))];
}

function wordsOfOnePage(lines: readonly Line[], room: Box, size: number): readonly TextItem[][] {
  if (lines.length === 0) return [[]];
  const h = Math.min(room.h, textHeight(lines, room.w, size) + 2 * CELL_MARGIN.down);
  return [[{ kind: 'text', box: { ...room, h }, lines, size }]];
}

/** Words over several pages; a paragraph that is longer than a page is cut. */
function runningWords(lines: readonly Line[], room: Box, next: Box): readonly TextItem[][] {
  const pages: TextItem[][] = [];
  let rest = [...lines];
  while (rest.length > 0) {
    const box = pages.length === 0 ? room : next;
    const { taken, left } = takeLines(rest, box);
    pages.push([{ kind: 'text', box, lines: taken, size: RUNNING_SIZE }]);
    rest = left;
  }
  return pages;
}

interface Taken {
  readonly taken: readonly Line[];
  readonly left: Line[];
}

function takeLines(lines: readonly Line[], { w, h }: Box): Taken {
  const taken: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (textHeight([...taken, line], w, RUNNING_SIZE) <= h) {
      taken.push(line);
      continue;
    }
    const free = ((h - textHeight(taken, w, RUNNING_SIZE)) * POINTS_AN_INCH) / RUNNING_SIZE - PARAGRAPH_GAP;
    const places = Math.floor(free / LINE_HEIGHT);
    // A paragraph is cut where it begins a page, or where a good part of it stays.
    const [head, tail] =
      places >= 3 || taken.length === 0 ? cutLine(line, w, RUNNING_SIZE, Math.max(1, places)) : [[], line];
    if (head.length > 0) taken.push(head);
    return { taken, left: [tail, ...lines.slice(index + 1)].filter((one) => one.length > 0) };
  }
  return { taken, left: [] };
}

function below(item: TextItem | null, room: Box): Box {
  if (item === null) return room;
  const used = textHeight(item.lines, item.box.w, item.size) + GAP;
  const y = item.box.y + used;
  return { ...room, y, h: room.y + room.h - y };
}
