import { isBlank, isDigit, isLatin } from './characters.ts';
import { displayWidth, splitLines, type Line } from './lines.ts';
import type { LineTable } from './lineTable.ts';
import { createMappedText, identityText, type MappedText } from './offsetMap.ts';
import { unitsOf } from './unitSet.ts';
import { surveyUnits } from './unitSurvey.ts';

/**
 * Takes the hard wraps out of a text: in one that was wrapped at a fixed width, a line that fills the width and
 * the next one are joined, without the indent; by a space between Latin words, by nothing in Chinese. Texts
 * that are not wrapped come back as they are. `survey` is that of the text.
 */
export function unwrap(source: string, survey = surveyUnits(source)): MappedText {
  // Lines of a wrapped text are short; most texts are settled by their widest lines.
  if (survey.hasPlainLines && isTooWideOrShort(source, survey.lines)) return identityText(source);
  const lines = splitLines(source);
  if (source.length / (lines.length + 1) > MAX_WIDTH) return identityText(source);
  const rows = measure(source, lines);
  const width = wrapWidth(rows);
  if (width === 0) return identityText(source);
  const mapped = createMappedText(source);
  rows.forEach((row, i) => {
    const joinsPrevious = i > 0 && isWrapped(rows[i - 1]!, width);
    const from = joinsPrevious ? row.line.content : row.line.start;
    if (!isWrapped(row, width)) {
      mapped.copy(from, row.line.next);
      return;
    }
    const end = trimmedEnd(source, from, row.line.end);
    mapped.copy(from, end);
    const next = rows[i + 1]!.line;
    if (needsSpace(source.charCodeAt(end - 1), source.charCodeAt(next.content))) {
      mapped.replace(' ', end, next.content);
    }
  });
  return mapped.build();
}

/** Columns between which a wrap width is believed. */
const MIN_WIDTH = 24;
const MAX_WIDTH = 160;

/** A wrapped text has at least so many full lines, and so large a share of the lines that another follows. */
const MIN_FULL_LINES = 3;
const MIN_FULL_SHARE = 0.6;

/** Lines wider than the wrap width (addresses, tables) may be at most this share. */
const MAX_WIDER_SHARE = 0.1;

/** Columns that a Chinese line may fall short: one ideograph, and one mark that must not start a line. */
const CHINESE_SLACK = 4;

/** More lines than a wrapped text may have are wider than any wrap width, or it has too few that could be full. */
function isTooWideOrShort(source: string, lines: LineTable): boolean {
  if (lines.length < MIN_FULL_LINES) return true;
  const most = MAX_WIDER_SHARE * lines.length;
  let wider = 0;
  for (let i = 0; i < lines.length; i++)
    if (isWider(source, lines.from(i), lines.end(i)) && ++wider > most) return true;
  return false;
}

/** Whether a line is wider than any wrap width; its length settles most. */
function isWider(source: string, start: number, end: number): boolean {
  if (2 * (end - start) <= MAX_WIDTH) return false;
  return end - start > MAX_WIDTH || displayWidth(source, start, end, MAX_WIDTH) > MAX_WIDTH;
}

interface Row {
  readonly line: Line;
  readonly width: number;
  /** Could the next line carry this one on, by its look? */
  readonly mayContinue: boolean;
  /** Columns that the next line's first word would have taken on this one. */
  readonly nextWord: number;
}

function measure(source: string, lines: readonly Line[]): Row[] {
  return lines.map((line, i) => {
    const next = lines[i + 1];
    return {
      line,
      width: displayWidth(source, line.start, trimmedEnd(source, line.start, line.end)),
      mayContinue: next !== undefined && mayContinue(source, line, next),
      nextWord: next === undefined ? 0 : firstWordWidth(source, next),
    };
  });
}

const LIST_MARK = /^(?:[-*+•·■●▪◆△▲]|\d{1,3}[.、）)]|[（(]?[一二三四五六七八九十]+[）)、])/;

/** A row of a table ends with its line. */
const CELL_BREAKS = unitsOf(/[|｜\t│]/);

function mayContinue(source: string, line: Line, next: Line): boolean {
  if (line.content === line.end || next.content === next.end) return false;
  if (CELL_BREAKS.hasWithin(source, line.content, line.end)) return false;
  if (LIST_MARK.test(source.slice(next.content, next.content + 6))) return false;
  const indent = line.content - line.start;
  const nextIndent = next.content - next.start;
  return nextIndent <= indent || LIST_MARK.test(source.slice(line.content, line.content + 6));
}

/** The wrap width that explains most lines, or 0 where the text is not wrapped. */
function wrapWidth(rows: readonly Row[]): number {
  const candidates = rows.filter((row) => row.mayContinue);
  const filled = rows.filter((row) => row.width > 0);
  let best = 0;
  let bestFull = MIN_FULL_LINES - 1;
  for (const width of new Set(candidates.map((row) => row.width))) {
    if (width < MIN_WIDTH || width > MAX_WIDTH) continue;
    if (filled.filter((row) => row.width > width).length > MAX_WIDER_SHARE * filled.length) continue;
    const full = candidates.filter((row) => isFull(row, width)).length;
    if (full > bestFull && full >= MIN_FULL_SHARE * candidates.length) {
      best = width;
      bestFull = full;
    }
  }
  return best;
}

function isWrapped(row: Row, width: number): boolean {
  return row.mayContinue && isFull(row, width);
}

function isFull(row: Row, width: number): boolean {
  return row.width <= width && row.width + row.nextWord > width;
}

function firstWordWidth(source: string, line: Line): number {
  let end = line.content;
  while (end < line.end && isWordUnit(source.charCodeAt(end))) end++;
  return Math.max(CHINESE_SLACK, end - line.content + 1);
}

function isWordUnit(unit: number): boolean {
  return isLatin(unit) || isDigit(unit);
}

/** Latin words of two lines need the space that the line end stood for; so does punctuation after one. */
function needsSpace(before: number, after: number): boolean {
  return before < 0x250 && after < 0x250;
}

function trimmedEnd(source: string, start: number, end: number): number {
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return end;
}
