import { joinBlocks } from '../markdownBlocks.ts';
import type { PdfLine } from './pdfLines.ts';
import { withoutRunningHeads } from './runningHeads.ts';

/** Lengths are compared in heights of the page's ordinary characters. */
interface Measures {
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** Characters so much larger than the ordinary are headings, while the line is short. */
const LARGER = 1.12;
const MOST_HEADING = 60;

/** A line that ends so far (in heights) before the right edge ends its paragraph. */
const SHORT_OF_EDGE = 2;

/** A line that begins so far (in heights) behind the left edge begins a paragraph. */
const INDENT = 1;

/** Pages of lines → Markdown: paragraphs put together again across lines and pages, headings by their size. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string {
  const bodies = withoutRunningHeads(pages);
  const height = median(
    bodies.flat().flatMap((line) => Array.from({ length: weight(line) }, () => line.height)),
  );
  const levels = headingLevels(bodies.flat(), height);
  const blocks: string[] = [];
  let before: { readonly line: PdfLine; readonly measures: Measures } | null = null;
  for (const lines of bodies) {
    const measures = measure(lines, height);
    for (const line of lines) {
      const level = levels.get(roundedHeight(line)) ?? 0;
      const isHeading = level > 0 && line.text.length <= MOST_HEADING;
      const last = blocks.at(-1);
      if (before !== null && last !== undefined && continues(before, { line, measures })) {
        blocks[blocks.length - 1] = joinText(last, line.text);
      } else blocks.push(marked(line.text, isHeading ? level : 0));
      before = { line, measures };
    }
  }
  return joinBlocks(blocks);
}

function marked(text: string, level: number): string {
  if (text.includes(' | ')) return `| ${text} |`;
  return level > 0 ? `${'#'.repeat(level)} ${text}` : text;
}

const weight = ({ text }: PdfLine): number => Math.max(1, Math.round(text.length / 10));
const roundedHeight = ({ height }: PdfLine): number => Math.round(height);

function measure(lines: readonly PdfLine[], height: number): Measures {
  const ordinary = lines.filter((line) => line.height < height * LARGER);
  return {
    height,
    left: Math.min(...ordinary.map(({ left }) => left)),
    right: Math.max(...ordinary.map(({ right }) => right)),
  };
}

/** Rounded height → level: the largest on top, at most three levels. */
function headingLevels(lines: readonly PdfLine[], height: number): ReadonlyMap<number, number> {
  const larger = new Set(lines.filter((line) => line.height > height * LARGER).map(roundedHeight));
  return new Map([...larger].sort((a, b) => b - a).map((each, i) => [each, Math.min(3, i + 1)]));
}

/** A mark that begins a paragraph, wherever its line begins. */
const BEGINS =
  /^(?:第[一二三四五六七八九十百\d]+[章节条部分]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|[•●■◆▪○·–-]\s?|[①-⑳])/;

function continues(
  before: { readonly line: PdfLine; readonly measures: Measures },
  after: { readonly line: PdfLine; readonly measures: Measures },
): boolean {
  const [last, next] = [before.line, after.line];
  const size = Math.max(last.height, next.height);
  if (Math.abs(last.height - next.height) > size * (LARGER - 1)) return false;
  if (last.text.includes(' | ') || next.text.includes(' | ') || BEGINS.test(next.text)) return false;
  const isLarge = last.height > before.measures.height * LARGER;
  const samePage = before.measures === after.measures;
  if (samePage && last.y - next.y > size * 2.6) return false;
  const isFull = before.measures.right - last.right < size * SHORT_OF_EDGE;
  if (isLarge) return samePage && (isFull || isCentred(last, next)) && !/^—/.test(next.text);
  const isIndented = next.left - after.measures.left > size * INDENT;
  const wasIndented = last.left - before.measures.left > size * INDENT;
  if (!isFull) return false;
  return !isIndented || (wasIndented && Math.abs(next.left - last.left) < size * 0.3 && samePage);
}

/** Two lines of a heading in the middle of the page: neither edge is common, the middle is. */
function isCentred(last: PdfLine, next: PdfLine): boolean {
  const middle = ({ left, right }: PdfLine): number => (left + right) / 2;
  return Math.abs(middle(last) - middle(next)) < next.height && Math.abs(last.left - next.left) > next.height;
}

const CJK_EDGE = /[\u2e80-\u9fff\uff00-\uffef\u201c\u201d]/;

function joinText(before: string, after: string): string {
  const [last = '', first = ''] = [before.at(-1), after[0]];
  if (CJK_EDGE.test(last) || CJK_EDGE.test(first)) return before + after;
  if (last === '-' && /[a-z]-$/.test(before) && /[a-z]/.test(first)) return before.slice(0, -1) + after;
  return `${before} ${after}`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 10;
}
