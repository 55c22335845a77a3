import type { Span } from '../model/index.ts';
import { isBlank, isLineEnd, isWide } from './characters.ts';

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
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isLineEnd(unit)) continue;
    const next = unit === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
    lines.push(lineAt(text, start, i, next));
    start = next;
    i = next - 1;
  }
  if (start < text.length) lines.push(lineAt(text, start, text.length, text.length));
  return lines;
}

function lineAt(text: string, start: number, end: number, next: number): Line {
  let content = start;
  while (content < end && isBlank(text.charCodeAt(content))) content++;
  return { start, end, next, content };
}

/** Columns on a terminal: two for CJK, one for the rest. Stops to count beyond `most`. */
export function displayWidth(text: string, start: number, end: number, most = Infinity): number {
  let width = 0;
  for (let i = start; i < end && width <= most; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}
