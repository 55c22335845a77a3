import { joinBlocks } from '../markdownBlocks.ts';
import type { Numbering } from './numbering.ts';
import { readXml } from './xml.ts';

/** Elements whose content is not part of the text: the older twin of a drawing, what was deleted or moved away. */
const SKIPPED = new Set(['Fallback', 'del', 'moveFrom', 'instrText', 'delText', 'pict']);

interface Paragraph {
  style: string;
  outline: number;
  list: string;
  level: number;
  text: string;
}

/** The text of `word/document.xml` as Markdown: `#` before headings, `-` or the number before list items, rows in `|`. */
export async function readBody(
  bytes: Uint8Array,
  headings: ReadonlyMap<string, number>,
  numbering: Numbering,
): Promise<string> {
  const lines: string[] = [];
  /** Rows of the tables that are open, innermost last; a nested one becomes text of its cell. */
  const cells: string[][] = [];
  const paragraphs: Paragraph[] = [];
  let skipped = 0;
  let isText = false;

  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const row = cells.at(-1);
    if (row === undefined) lines.push(lineOf(paragraph, headings, numbering));
    else row[row.length - 1] = `${row.at(-1) ?? ''} ${flat(paragraph.text)}`.trim();
  };
  const endRow = (): void => {
    const row = cells.pop();
    if (row === undefined || row.every((cell) => cell === '')) return;
    const outer = cells.at(-1);
    if (outer === undefined) lines.push(`| ${row.join(' | ')} |`);
    else outer[outer.length - 1] = `${outer.at(-1) ?? ''} ${row.join(' ')}`.trim();
  };

  await readXml(bytes, {
    open: (name, { val = '' }) => {
      if (SKIPPED.has(name)) skipped++;
      if (skipped > 0) return;
      const paragraph = paragraphs.at(-1);
      if (name === 'p') paragraphs.push({ style: '', outline: 0, list: '', level: 0, text: '' });
      else if (name === 't') isText = true;
      else if (name === 'tr') cells.push([]);
      else if (name === 'tc') cells.at(-1)?.push('');
      else if (paragraph !== undefined) describe(paragraph, name, val);
    },
    text: (text) => {
      const paragraph = paragraphs.at(-1);
      if (isText && skipped === 0 && paragraph !== undefined) paragraph.text += text;
    },
    close: (name) => {
      if (SKIPPED.has(name)) skipped--;
      else if (skipped > 0) return;
      else if (name === 't') isText = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tr') endRow();
      else if (name === 'tbl' && cells.length === 0) lines.push('');
    },
  });
  return joinBlocks(lines);
}

function describe(paragraph: Paragraph, name: string, val: string): void {
  if (name === 'pStyle') paragraph.style = val;
  else if (name === 'outlineLvl' && /^[0-5]$/.test(val)) paragraph.outline = Number(val) + 1;
  else if (name === 'numId') paragraph.list = val === '0' ? '' : val;
  else if (name === 'ilvl') paragraph.level = Math.min(8, Number(val) || 0);
  else if (name === 'tab') paragraph.text += ' ';
  else if (name === 'br' || name === 'cr') paragraph.text += '\n';
  else if (name === 'noBreakHyphen') paragraph.text += '-';
}

function lineOf(paragraph: Paragraph, headings: ReadonlyMap<string, number>, numbering: Numbering): string {
  const text = paragraph.text.replace(/[ \t\u3000\u00a0]+$/gm, '').replace(/^[\s\u3000]+/, '');
  if (text === '') return '';
  const level = paragraph.outline || headings.get(paragraph.style) || 0;
  const mark = paragraph.list === '' ? '' : numbering.next(paragraph.list, paragraph.level);
  const marked = mark === '' ? text : `${mark}${/[、）)．]$/.test(mark) ? '' : ' '}${text}`;
  return level === 0 ? marked : `${'#'.repeat(level)} ${flat(mark === '-' ? text : marked)}`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
