import { textWidth, wrapText } from '../../picture/svg/measure.ts';
import type { CellLines, Line } from './pageModel.ts';

/** Line height in ems, written into the file as exact spacing: fonts differ, the spacing then does not. */
export const LINE_HEIGHT = 1.3;
/** Space below a paragraph, in ems. */
export const PARAGRAPH_GAP = 0.3;
/** The font on the other machine is not at hand: lines are taken to be that much longer. */
const CAUTION = 1.04;
const POINTS_AN_INCH = 72;

/** Number of lines that a paragraph takes in a width (inches) at a size (points). */
export function lineCount(line: Line, width: number, size: number): number {
  const text = line.map((run) => run.text).join('');
  return Math.max(1, wrapText(text, size * CAUTION, width * POINTS_AN_INCH).length);
}

/** Height of paragraphs, in inches. */
export function textHeight(lines: readonly Line[], width: number, size: number): number {
  const ems = lines.reduce(
    (sum, line) => sum + lineCount(line, width, size) * LINE_HEIGHT + PARAGRAPH_GAP,
    0,
  );
  return (ems * size) / POINTS_AN_INCH;
}

/** The first of the sizes at which a title takes at most as many lines as its place holds; null if none. */
export function fittingSize(
  title: string,
  width: number,
  sizes: readonly number[],
  linesAt: (size: number) => number,
): number | null {
  const line = [{ text: title, isBold: true }];
  return sizes.find((size) => lineCount(line, width / 1.06, size) <= linesAt(size)) ?? null;
}

/** Shortens a title to a number of lines. */
export function shortTitle(title: string, width: number, size: number, lines: number): string {
  const points = (width / 1.06) * POINTS_AN_INCH;
  return wrapText(title, size * CAUTION, points, lines).reduce(joinLines, '');
}

function joinLines(text: string, line: string): string {
  const isLatin = /[\p{Script=Latin}\d.,;:)]$/u.test(text) && /^[\p{Script=Latin}\d(]/u.test(line);
  return text === '' ? line : `${text}${isLatin ? ' ' : ''}${line}`;
}

/**
 * Cuts a paragraph so that the first part takes at most so many lines. Marks and links stay with their words.
 * The second part is empty where all of it fits.
 */
export function cutLine(line: Line, width: number, size: number, most: number): readonly [Line, Line] {
  if (lineCount(line, width, size) <= most) return [line, []];
  const letters = line.flatMap((run) => [...run.text].map((letter) => ({ run, letter })));
  const lineOf = (part: typeof letters): Line =>
    line
      .map((run) => {
        const own = part.filter((one) => one.run === run);
        return { ...run, text: own.map(({ letter }) => letter).join('') };
      })
      .filter(({ text }) => text !== '');
  let [fits, tooMany] = [1, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (lineCount(lineOf(letters.slice(0, middle)), width, size) <= most) fits = middle;
    else tooMany = middle;
  }
  const end = wordEnd(
    letters.map(({ letter }) => letter),
    fits,
  );
  return [lineOf(letters.slice(0, end)), lineOf(letters.slice(end))];
}

const WORD = /[\p{Script=Latin}\p{Nd}]/u;
/** How far back a cut looks for the end of a word. */
const LONGEST_WORD = 30;

/** A place at or before `place` that is not inside of a Latin word. */
function wordEnd(letters: readonly string[], place: number): number {
  for (let end = place; end > Math.max(1, place - LONGEST_WORD); end--) {
    if (!WORD.test(letters[end - 1] ?? '') || !WORD.test(letters[end] ?? '')) return end;
  }
  return place;
}

/** Margins of a cell, inches: left and right together, above and below together. */
export const CELL_MARGIN = { across: 0.14, down: 0.09 } as const;

/** Height of a row of a table, in inches. */
export function rowHeight(cells: readonly CellLines[], widths: readonly number[], size: number): number {
  const heights = cells.map((lines, index) =>
    textHeight(lines, (widths[index] ?? 1) - CELL_MARGIN.across, size),
  );
  return Math.max(...heights) + CELL_MARGIN.down;
}

/** Is a text wider than a line? In inches and points. */
export function isWider(text: string, width: number, size: number): boolean {
  return textWidth(text, size * CAUTION) > width * POINTS_AN_INCH;
}
