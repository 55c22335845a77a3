/** A line of a page; lengths and places in points, `y` from the bottom. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the characters. */
  readonly height: number;
}

/** What the library says of a stretch of text; marks of its structure have no `str`. */
type TextItem =
  | {
      readonly str: string;
      readonly transform: readonly number[];
      readonly width: number;
      readonly height: number;
      readonly hasEOL: boolean;
    }
  | object;

interface Stretch {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** Baselines this close (in heights) are one line: raised numbers, mixed fonts. */
const SAME_LINE = 0.5;

/** A gap of this width (in heights) is a blank between words; a wider one parts the cells of a table. */
const BLANK = 0.25;
const CELL = 2.5;

/** The lines of a page in the order of its content. Text that is set upright or slantwise is taken as it comes. */
export function linesOfPage(items: readonly TextItem[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let stretches: Stretch[] = [];
  const endLine = (): void => {
    const line = joinStretches(stretches);
    if (line !== null) lines.push(line);
    stretches = [];
  };
  for (const item of items) {
    const stretch = stretchOf(item);
    const last = stretches.at(-1);
    if (stretch !== null && last !== undefined && isNewLine(last, stretch)) endLine();
    if (stretch !== null && (stretch.text.trim() !== '' || stretches.length > 0)) stretches.push(stretch);
    if ('hasEOL' in item && item.hasEOL) endLine();
  }
  endLine();
  return mergeSplitLines(lines);
}

function stretchOf(item: TextItem): Stretch | null {
  if (!('str' in item) || item.str === '') return null;
  const [, , , , left = 0, y = 0] = item.transform;
  const height = item.height || 10;
  // Paragraphs are often indented by blanks rather than by their place.
  const blanks = /^\u3000*/.exec(item.str)?.[0].length ?? 0;
  return { text: item.str, left: left + blanks * height, right: left + item.width, y, height };
}

function isNewLine(last: Stretch, next: Stretch): boolean {
  const height = Math.max(last.height, next.height);
  return Math.abs(last.y - next.y) > height * SAME_LINE || next.left < last.left - height;
}

function joinStretches(stretches: readonly Stretch[]): PdfLine | null {
  const filled = stretches.filter(({ text }) => text.trim() !== '');
  const [first] = filled;
  if (first === undefined) return null;
  let text = '';
  let before: Stretch | undefined;
  for (const stretch of stretches) {
    if (before !== undefined) text += blankBetween(before, stretch);
    text += stretch.text;
    if (stretch.text.trim() !== '') before = stretch;
  }
  return {
    text: text.replace(/[\s\u3000]+/g, ' ').trim(),
    left: first.left,
    right: Math.max(...filled.map(({ right }) => right)),
    y: first.y,
    height: Math.max(...filled.map(({ height }) => height)),
  };
}

function blankBetween(before: Stretch, after: Stretch): string {
  const gap = (after.left - before.right) / Math.max(before.height, after.height);
  if (gap > CELL) return ' | ';
  return gap > BLANK && !/[\u2e80-\u9fff\uff00-\uffef]$/.test(before.text) ? ' ' : '';
}

/** Stretches of one line that did not follow each other in the file. */
function mergeSplitLines(lines: readonly PdfLine[]): readonly PdfLine[] {
  const merged: PdfLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    if (last !== undefined && Math.abs(last.y - line.y) < line.height * 0.2 && line.left >= last.right) {
      const isNear = line.left - last.right < line.height * BLANK;
      merged[merged.length - 1] = {
        ...last,
        text:
          last.text + (isNear ? '' : line.left - last.right > line.height * CELL ? ' | ' : ' ') + line.text,
        right: line.right,
        height: Math.max(last.height, line.height),
      };
    } else merged.push(line);
  }
  return merged;
}
