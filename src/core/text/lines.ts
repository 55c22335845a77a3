import type { Span } from '../model/index.ts';
import { isBlank, isCjk, isHan } from './characters.ts';

/** One line of a text, without its line end. */
export interface Line extends Span {
  /** Offset behind the line end (CR LF, LF or CR), where the next line starts. */
  readonly next: number;
  /** Offset of the first unit that is no blank; `end` in a blank line. */
  readonly content: number;
}

/** All lines; together with their line ends they are the text. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const mark of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push(lineAt(text, start, mark.index, mark.index + mark[0].length));
    start = mark.index + mark[0].length;
  }
  if (start < text.length) lines.push(lineAt(text, start, text.length, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number, next: number): Line {
  let content = start;
  while (content < end && isBlank(text.charCodeAt(content))) content++;
  return { start, end, next, content };
}

/** Columns on a terminal: two for CJK, one for the rest. */
export function displayWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    width += isCjk(unit) || isHan(unit) || WIDE_MARKS.has(unit) ? 2 : 1;
  }
  return width;
}

/** Marks that Chinese typesetting gives a full column: dashes, quotes, dots, ideographic space. */
const WIDE_MARKS = new Set([...'‘’“”—…·\u3000■●•△▲◆★'].map((c) => c.charCodeAt(0)));
