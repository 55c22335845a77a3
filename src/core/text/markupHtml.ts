import { isBlank, isLineEnd } from './characters.ts';
import { readEntity } from './htmlEntities.ts';
import { readTag, type HtmlTag } from './htmlTags.ts';
import type { VisibleText } from './markup.ts';
import { createVisibleWriter, type Gap, type Hint, type VisibleWriter } from './visibleWriter.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements of which nothing is read, their content included. */
const DROPPED = words(
  'head script style noscript template svg iframe object select textarea button del s strike',
);

/** Elements that stand on lines of their own. */
const BLOCKS = words(
  'address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html li main nav ol p pre section table tbody thead tfoot tr ul',
);

const CELLS = words('td th');

/** Void elements have no content and no end tag. */
const VOID = words('br hr img input meta link area base col embed source track wbr');

/** Elements, and classes or ids of others, that hold menus, links and legal lines rather than the text. */
const BOILERPLATE_ELEMENTS = words('nav footer aside');
const BOILERPLATE_LABEL =
  /(?:^|[\s"'_-])(?:nav|navbar|menu|footer|foot|sidebar|breadcrumbs?|crumbs?|related|recommend|share|comments?|copyright|ads?|banner|toolbar|pagination|pager|friend-?links?|hot|hotnews|ranking|rank|side|login|search|tags?|qrcode|subscribe)(?=$|[\s"'_-])/i;
const LABEL = /\b(?:class|id|role)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;

/**
 * The visible text of HTML source: no tags, comments, scripts, styles or struck-out text; character references
 * decoded; blanks collapsed as a browser does (between ideographs to nothing); one line a block.
 * Broken markup is read as far as it goes: this never throws, and takes time in proportion to the source.
 */
export function readHtml(source: string): VisibleText {
  const writer = createVisibleWriter(source);
  const skipElement = createElementSkipper(source);
  let i = 0;
  while (i < source.length) {
    const tag = source[i] === '<' ? readTag(source, i) : null;
    if (tag === null) {
      i = readText(source, i, writer);
    } else {
      writer.gap(gapOf(tag, source[i - 1]), i, tag.end);
      const isDropped = DROPPED.has(tag.name) && !tag.closes;
      if (!isDropped) writeElement(tag, writer);
      i = isDropped ? skipElement(tag.name, tag.end) : tag.end;
    }
  }
  return markLinkLines(writer.finish());
}

/** Share of a line, from which on it is a list of links rather than text. */
const MOSTLY = 0.75;

/** A line of which most is links, and that makes no sentence, is a menu or a list of other articles. */
function markLinkLines(visible: VisibleText): VisibleText {
  const links = visible.hints.filter(({ kind }) => kind === 'link');
  const hints = visible.hints.filter(({ kind }) => kind !== 'link');
  let next = 0;
  for (let start = 0; start < visible.text.length;) {
    const at = visible.text.indexOf('\n', start);
    const end = at < 0 ? visible.text.length : at;
    let linked = 0;
    while (next < links.length && links[next]!.start < end) {
      linked += Math.min(end, links[next]!.end) - Math.max(start, links[next]!.start);
      next++;
    }
    const line = visible.text.slice(start, end);
    const isList = linked >= line.replace(/[\s|]+/g, '').length * MOSTLY;
    const isMarked = hints.some(
      (hint) => hint.kind === 'boilerplate' && hint.start <= start && end <= hint.end,
    );
    if (linked > 0 && isList && !isMarked && !/[。；]/.test(line))
      hints.push({ kind: 'boilerplate', start, end });
    start = end + 1;
  }
  return { ...visible, hints };
}

/** Reads one blank, character reference or stretch of plain text at `i`; returns where it ends. */
function readText(source: string, i: number, writer: VisibleWriter): number {
  const unit = source.charCodeAt(i);
  let end = i + 1;
  if (isWhite(unit)) {
    while (end < source.length && isWhite(source.charCodeAt(end))) end++;
    const isWrap = /[\n\r]/.test(source.slice(i, end));
    writer.gap(isWrap ? 'wrap' : 'blank', i, end);
    return end;
  }
  const entity = unit === 0x26 ? readEntity(source, i) : null;
  if (entity !== null) {
    end = i + entity.length;
    if (isWhite(entity.text.charCodeAt(0))) writer.gap('blank', i, end);
    else writer.put(entity.text, i, end);
    return end;
  }
  while (end < source.length && isPlain(source.charCodeAt(end))) end++;
  writer.put(source.slice(i, end), i, end);
  return end;
}

function gapOf(tag: HtmlTag, before: string | undefined): Gap {
  if (BLOCKS.has(tag.name)) return 'line';
  if (CELLS.has(tag.name)) return 'cell';
  // Links set side by side without a blank are menu items, not one word.
  return tag.name === 'a' && !tag.closes && before === '>' ? 'blank' : 'none';
}

function writeElement(tag: HtmlTag, writer: VisibleWriter): void {
  if (tag.closes) writer.close(tag.name);
  else if (tag.name !== '' && !VOID.has(tag.name)) writer.open(tag.name, hintOf(tag));
}

function hintOf({ name, attributes }: HtmlTag): Hint | null {
  if (BOILERPLATE_ELEMENTS.has(name)) return { kind: 'boilerplate' };
  for (const [, label] of attributes.matchAll(LABEL)) {
    if (BOILERPLATE_LABEL.test(label!)) return { kind: 'boilerplate' };
  }
  if (name === 'a') return { kind: 'link' };
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) };
  if (name === 'li') return { kind: 'list item' };
  return name === 'tr' ? { kind: 'table row' } : null;
}

/** Finds the end of dropped elements; an unclosed one drops only its tag, and is not looked for again. */
function createElementSkipper(source: string): (name: string, from: number) => number {
  const unclosed = new Set<string>();
  return (name, from) => {
    if (unclosed.has(name)) return from;
    const endTag = new RegExp(`</${name}\\s{0,9}>`, 'gi');
    endTag.lastIndex = from;
    if (endTag.exec(source) !== null) return endTag.lastIndex;
    unclosed.add(name);
    return from;
  };
}

function isWhite(unit: number): boolean {
  return isBlank(unit) || isLineEnd(unit);
}

function isPlain(unit: number): boolean {
  return unit !== 0x3c && unit !== 0x26 && !isWhite(unit);
}
