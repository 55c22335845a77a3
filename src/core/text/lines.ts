import type { Span } from '../model/index.ts';
import { isBlank, isWide } from './characters.ts';

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
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
    const end = isCarriage ? carriage : feed;
    const next = isCarriage && feed === end + 1 ? end + 2 : end + 1;
    lines.push(lineAt(text, start, end, next));
    start = next;
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (isCarriage) carriage = text.indexOf('\r', next);
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
