import type { PdfLine } from './pdfLines.ts';

/** Lines at the top and at the bottom of a page among which running heads stand. */
const EDGE_LINES = 2;

/** On so many pages, and on this share of them, a line is repeated by the typesetter. */
const FEWEST_PAGES = 3;
const SHARE = 0.4;

const PAGE_NUMBER =
  /^[\s\-—–·|/]*(?:第\s*)?(?:page\s*)?\d{1,4}\s*(?:页)?(?:\s*(?:[/／]|of|共)\s*(?:共\s*)?\d{1,4}\s*页?)?[\s\-—–·|/]*$/i;

/** The pages without page numbers and without lines that come again at the edge of page after page. */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const seen = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const isRepeated = (line: PdfLine): boolean =>
    (seen.get(keyOf(line)) ?? 0) >= Math.max(FEWEST_PAGES, pages.length * SHARE);
  return pages.map((lines) => {
    const atEdge = new Set(edges(lines));
    return lines.filter((line) => !atEdge.has(line) || !(PAGE_NUMBER.test(line.text) || isRepeated(line)));
  });
}

function edges(lines: readonly PdfLine[]): readonly PdfLine[] {
  const fromTop = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...fromTop.slice(0, EDGE_LINES), ...fromTop.slice(-EDGE_LINES)])];
}

/** The same head with another page number is the same. */
function keyOf({ text, height }: PdfLine): string {
  return `${Math.round(height)} ${text.replace(/\d+/g, '#').replace(/\s+/g, '')}`;
}
