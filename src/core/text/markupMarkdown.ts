import { readEntity } from './htmlEntities.ts';
import { splitLines, type Line } from './lines.ts';
import type { VisibleText } from './markup.ts';
import { createVisibleWriter, type Hint, type VisibleWriter } from './visibleWriter.ts';

/** Lines that only draw: rules, the ruler of a table, fences of code. */
const DRAWN_LINES: readonly RegExp[] = [
  /^ {0,3}(?:-[ -]*-[ -]*-|\*[ *]*\*[ *]*\*|_[ _]*_[ _]*_)[ -_*]{0,80}$/,
  /^\s{0,80}\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?)?[ \t]*$/,
  /^\s{0,80}(?:```|~~~)/,
];

/** Marks at the start of a line that are not read, and what they make of the line. */
const LINE_MARKS: readonly { readonly mark: RegExp; readonly hint?: Hint['kind'] }[] = [
  { mark: /^ {0,3}#{1,6}[ \t]+/, hint: 'heading' },
  { mark: /^[ \t]{0,80}(?:>[ \t]?)+/ },
  { mark: /^\[\^[^\]\s]{1,40}\]:[ \t]*/ },
  { mark: /^[ \t]{0,80}\|[ \t]*/, hint: 'table row' },
];

const LIST_MARK = /^[ \t]{0,80}(?:[-*+]|\d{1,3}[.)、])[ \t]+/;
/** The box of a task list behind its bullet: done or not, it is not read. */
const TASK_BOX = /^\[[ xX]\][ \t]+/;

/** Struck text, images, footnote marks, links, comments, tags, references, escapes, emphasis and code marks. */
const INLINE =
  /~~[^~\n]+~~|!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)|\[\^[^\]\s]{1,40}\]|\[(?<label>[^\]\n]{1,300})\]\([^)\n]{0,2000}\)|<!--.{0,2000}?-->|<\/?[a-zA-Z][^<>\n]{0,300}>|(?<entity>&[#a-zA-Z0-9]{2,9};)|\\(?<escaped>[!-/:-@[-`{-~])|(?<emphasis>[*_]{1,3})|`{1,3}/g;

/**
 * The visible text of Markdown: no heading, quote, emphasis or code marks, no addresses of links, no images,
 * rulers or struck-out text. Bullets and numbers of lists stay; cells of a table stay parted by ` | `.
 */
export function readMarkdown(source: string): VisibleText {
  const writer = createVisibleWriter(source);
  const bodyStart = readFrontMatter(source, writer);
  for (const line of splitLines(source)) {
    if (line.start < bodyStart) continue;
    const text = source.slice(line.start, line.end);
    if (DRAWN_LINES.some((drawn) => drawn.test(text))) continue;
    writeLine(source, line, writer);
    if (line.next > line.end) writer.put('\n', line.end, line.next);
  }
  return writer.finish();
}

const FRONT_MATTER =
  /^---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]{0,2000}\n|[ \t]{1,40}[^\n]{0,2000}\n){1,40}?---[ \t]*(?:\r?\n|$)/;
const TITLE_FIELD = /^title:[ \t]*["']?([^\n]*?)["']?[ \t]*\r?$/m;

/** Of the fields above a note only the title is read. Returns where the note itself begins. */
function readFrontMatter(source: string, writer: VisibleWriter): number {
  const block = FRONT_MATTER.exec(source);
  if (!block) return 0;
  const title = TITLE_FIELD.exec(block[0]);
  if (title?.[1]) {
    const start = title.index + title[0].indexOf(title[1], 'title:'.length);
    writer.open('line', { kind: 'heading', level: 1 });
    writer.put(title[1], start, start + title[1].length);
    writer.close('line');
    writer.put('\n', block[0].length - 1, block[0].length);
  }
  return block[0].length;
}

function writeLine(source: string, line: Line, writer: VisibleWriter): void {
  const text = source.slice(line.start, line.end);
  const found = LINE_MARKS.find(({ mark }) => mark.test(text));
  const mark = found?.mark.exec(text)?.[0] ?? '';
  const kind = found?.hint ?? (LIST_MARK.test(text) ? 'list item' : undefined);
  const hint =
    kind === undefined ? null : kind === 'heading' ? { kind, level: mark.trim().length } : { kind };
  const bullet = kind === 'list item' ? LIST_MARK.exec(text)![0].length : 0;
  const end =
    line.start + text.replace(kind === 'table row' ? /[ \t]*\|[ \t]*$/ : /[ \t]+#+[ \t]*$/, '').length;
  const start = line.start + mark.length;
  writer.open('line', hint);
  if (bullet > 0) writer.put(source.slice(start, start + bullet), start, start + bullet);
  const body = start + bullet;
  const from = bullet > 0 ? body + (TASK_BOX.exec(source.slice(body, end))?.[0].length ?? 0) : body;
  writeInline(source, from, Math.max(from, end), writer);
  writer.close('line');
}

/** Writes `[start, end)` without its inline marks. */
function writeInline(source: string, start: number, end: number, writer: VisibleWriter): void {
  const text = source.slice(start, end);
  let done = start;
  const copyTo = (at: number): void => {
    if (at > done) writer.put(source.slice(done, at), done, at);
  };
  for (const match of text.matchAll(INLINE)) {
    const at = start + match.index;
    const behind = at + match[0].length;
    const { label, entity, escaped, emphasis } = match.groups ?? {};
    if (emphasis !== undefined && !isMark(emphasis, source[at - 1], source[behind])) continue;
    const decoded = entity === undefined ? null : readEntity(source, at);
    if (entity !== undefined && decoded === null) continue;
    copyTo(at);
    if (label !== undefined) writeInline(source, at + 1, at + 1 + label.length, writer);
    else if (escaped !== undefined) writer.put(escaped, behind - 1, behind);
    else if (decoded !== null) writer.put(decoded.text, at, behind);
    done = behind;
  }
  copyTo(end);
}

/** `2 * 3`, `2*3` and `snake_case` carry no emphasis. */
function isMark(mark: string, before: string | undefined, after: string | undefined): boolean {
  const isSpace = (c: string | undefined): boolean => c === undefined || /\s/.test(c);
  if (isSpace(before) && isSpace(after)) return false;
  const inside = mark.startsWith('_') ? /[0-9a-zA-Z]/ : /[0-9]/;
  return !(inside.test(before ?? '') && inside.test(after ?? ''));
}
