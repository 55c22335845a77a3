/** Room for text on a slide, in units of 1/1920 of the slide's width. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of letters to try, largest first; the last is the least that can be read from afar. */
  readonly sizes: readonly number[];
  /** Height of a line in sizes of its letters. */
  readonly leading: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** What found no room even at the least size. */
  readonly rest: readonly string[];
}

/** Room between two sentences. */
const GAP = 6;
const WIDE = /[\u2E80-\uFFEF]|[\u{1F000}-\u{1FFFF}]/u;
const TOKENS = /[\u2E80-\uFFEF]|\s+|[^\s\u2E80-\uFFEF]+/gu;

/** Largest size at which the lines fit their room; at the least size, what does not fit is the rest. */
export function fitText(lines: readonly string[], room: TextRoom): FittedText {
  const size = room.sizes.find((one) => heightOf(lines, room, one) <= room.height);
  if (size !== undefined) return { size, lines, rest: [] };
  const least = room.sizes.at(-1) ?? 24;
  return { size: least, ...cutAt(lines, room, least) };
}

/** Rows that a text takes in a width. */
export function rowsOf(text: string, width: number, size: number): number {
  let rows = 1;
  let used = 0;
  for (const [token] of text.matchAll(TOKENS)) {
    const needed = widthOf(token) * size;
    if (used + needed <= width) {
      used += needed;
      continue;
    }
    if (token.trim() === '') continue;
    // A word longer than a row is broken anywhere.
    const more = Math.max(1, Math.ceil(needed / width));
    rows += used === 0 ? more - 1 : more;
    used = needed - (more - 1) * width;
  }
  return rows;
}

function heightOf(lines: readonly string[], { width, leading }: TextRoom, size: number): number {
  const rows = lines.reduce((sum, line) => sum + rowsOf(line, width, size), 0);
  return rows * size * leading + Math.max(0, lines.length - 1) * GAP;
}

function cutAt(lines: readonly string[], room: TextRoom, size: number): Pick<FittedText, 'lines' | 'rest'> {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (heightOf([...kept, line], room, size) <= room.height) {
      kept.push(line);
      continue;
    }
    const fits = longestStart(line, (start) => heightOf([...kept, start], room, size) <= room.height);
    const rest = [line.slice(fits.length), ...lines.slice(index + 1)];
    return { lines: fits === '' ? kept : [...kept, fits], rest: rest.filter((one) => one !== '') };
  }
  return { lines: kept, rest: [] };
}

/** The longest start of a line, cut between words where there are some, that passes. */
function longestStart(line: string, passes: (start: string) => boolean): string {
  const ends = [...line.matchAll(TOKENS)].map(({ index, 0: token }) => index + token.length);
  const places = ends.length > 1 ? ends : [...line].map((_letter, index) => index + 1);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(line.slice(0, places[middle - 1]))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : line.slice(0, places[low - 1]);
}

/** In sizes of a letter; a little more than most fonts take. */
function widthOf(token: string): number {
  let width = 0;
  for (const letter of token) {
    if (WIDE.test(letter)) width += 1;
    else if (/[A-Z@%&MW]/.test(letter)) width += 0.72;
    else if (/[\sil.,;:'|!()[\]-]/.test(letter)) width += 0.36;
    else width += 0.58;
  }
  return width;
}
