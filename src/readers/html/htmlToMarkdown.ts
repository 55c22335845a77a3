import { joinBlocks } from '../markdownBlocks.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of which nothing is read, their content included. */
const DROPPED = words(
  'head script style noscript template svg math iframe object embed select textarea button form dialog del s strike ' +
    'nav footer aside menu video audio canvas map',
);

const BLOCKS = words(
  'address article blockquote body caption dd div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main ol p pre section table tbody thead tfoot tr ul',
);

/** Classes and ids of what surrounds articles on the pages of newspapers and offices. */
const SURROUNDING =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|sidebar|breadcrumbs?|crumbs?|related|recommend|share|comments?|copyright|ads?|banner|toolbar|pagination|pager|friend-?links?)(?=$|[\s_-])/i;

/** Deeper nesting is flattened into what is open already. */
const MOST_OPEN = 2_000;

/**
 * HTML → Markdown: headings, list items, table rows and paragraphs, each on a line; no links, pictures or emphasis. With
 * `dropSurroundings`, elements whose class or id says menu, footer or the like are left out.
 */
export async function htmlToMarkdown(
  html: string,
  { dropSurroundings }: { readonly dropSurroundings: boolean },
): Promise<string> {
  const { Parser } = await import('htmlparser2');
  const lines: string[] = [];
  const open: { readonly name: string; readonly isDropped: boolean }[] = [];
  let dropped = 0;
  let mark = '';
  let line = '';
  let row: string[] | null = null;

  const endLine = (): void => {
    const text = tidy(line);
    line = '';
    if (text === '') return;
    if (row !== null) row[row.length - 1] = `${row.at(-1) ?? ''} ${text}`.trim();
    else lines.push(mark + text);
    if (row === null) mark = '';
  };
  const endRow = (): void => {
    if (row === null) return;
    const cells = row.filter((cell, i, all) => cell !== '' || i < all.length - 1);
    row = null;
    // A row of one cell lays out a page; it is no row of a table.
    if (cells.length === 1) lines.push(...(cells[0] ?? '').split('\n'));
    else if (cells.some((cell) => cell !== '')) lines.push(`| ${cells.join(' | ')} |`);
  };
  const enter = (name: string): void => {
    if (BLOCKS.has(name)) endLine();
    if (name === 'tr') {
      endRow();
      row = [];
    } else if (name === 'td' || name === 'th') {
      endLine();
      row?.push('');
    } else if (name === 'li') mark = '- ';
    else if (/^h[1-6]$/.test(name)) mark = `${'#'.repeat(Number(name[1]))} `;
    else if (name === 'br') endLine();
  };
  const leave = (name: string): void => {
    if (BLOCKS.has(name) || name === 'td' || name === 'th') endLine();
    if (name === 'tr') endRow();
    if (BLOCKS.has(name)) mark = '';
  };

  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isDropped = DROPPED.has(name) || (dropSurroundings && isSurrounding(name, attributes));
      if (open.length < MOST_OPEN) open.push({ name, isDropped });
      if (isDropped) dropped++;
      if (dropped === 0) enter(name);
    },
    ontext: (text) => {
      if (dropped === 0) line += text;
    },
    onclosetag: (name) => {
      const last = open.at(-1);
      if (last?.name !== name) return;
      open.pop();
      if (last.isDropped) dropped--;
      if (dropped === 0) leave(name);
    },
  });
  parser.end(html);
  endLine();
  endRow();
  return joinBlocks(lines);
}

function isSurrounding(
  name: string,
  { class: label = '', id = '', role = '' }: Record<string, string>,
): boolean {
  return name !== 'body' && name !== 'html' && SURROUNDING.test(`${label} ${id} ${role}`);
}

/** Blanks as a browser shows them; a line end between ideographs came from an editor and is none. */
function tidy(text: string): string {
  return text
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
