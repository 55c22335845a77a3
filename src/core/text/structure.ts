import type { BlockKind, Span } from '../model/index.ts';
import type { MarkupHint } from './markup.ts';
import { hasCells, isFooterHead, isRelatedHead, marksWithin, natureOfLine } from './boilerplate.ts';
import { gated } from './gatedPattern.ts';
import { unitsOf } from './unitSet.ts';

/** A line of the matching text with its role; offsets in UTF-16 units of the matching text, trimmed. */
export interface Line extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 = topmost; 0 elsewhere. */
  readonly level: number;
  /** A line that is nothing but links, captions, menus also says why. */
  readonly note?: 'caption' | 'related' | 'footer' | 'meta' | 'menu' | 'row';
}

/** Markers that open a heading, by depth. */
const HEADING_MARKS: readonly [RegExp, number][] = [
  [/^#{1,2}\s/, 1],
  [/^#{3,6}\s/, 2],
  [/^第[一二三四五六七八九十]+[章节篇部分]/, 1],
  [/^[■◆▎▍▌▋▊█┃★☆❖◈]\s*/, 1],
  [/^[●◎]\s*/, 2],
  [/^[—–=~～-]{2,} ?[^—–=~～-]{2,16} ?[—–=~～-]{2,}$/, 1],
  [/^[【〖][^】〗]{2,30}[】〗]\s*$/, 1],
  [/^[一二三四五六七八九十]{1,3}、/, 1],
  [/^[(（][一二三四五六七八九十]{1,3}[)）]/, 2],
];

/** The last four are 📌👉🔹🔸, by code unit. */
const LIST_MARK = gated(
  /^(?:(?:[•·◦‣▪○\-*–—✅✔☑✓▶►➤➢☞]|\ud83d[\udccc\udc49\udd39\udd38])\ufe0f?\s*|\d{1,2}[.．、)）]\s*(?!\d)|[①-⑳]|[(（]\d{1,2}[)）]|——)/,
);
const ENDS_SENTENCE = gated(/(?:[。！？；;!?]["”’」』)）]?|\.["”']?)$/);

/** What a mark of a heading can begin with. */
const OPENS_HEADING = gated(/^[#第■◆●▎▍▌▋▊█┃★☆◎❖◈【〖一二三四五六七八九十(（—–=~～-]/);

/** Marks that open a heading where they stand alone, and an item where one follows the other. */
const EITHER = unitsOf(/[■◆●★☆◎]/);

const HAN = unitsOf(/[\u4e00-\u9fff]/);
const hasHan = (line: string): boolean => HAN.hasWithin(line, 0, line.length);

/** Whether a line before or behind begins with the same mark. */
const isInRun = (raws: readonly Raw[], index: number): boolean =>
  EITHER.hasAt(raws[index]!.text, 0) &&
  [raws[index - 1], raws[index + 1]].some((each) => each?.text.charAt(0) === raws[index]!.text.charAt(0));

function headingLevel(line: string): number {
  if (!OPENS_HEADING.test(line, 0, 1)) return 0;
  for (const [mark, level] of HEADING_MARKS) if (mark.test(line)) return level;
  return 0;
}

/** A second line of the title: ——访某市市长, or the title again in English. */
const isSubtitle = (line: string): boolean =>
  line.length < 100 && (/^[—–-]{1,2}[^—]/.test(line) || !hasHan(line)) && !/[。；.]$/.test(line);

/** 行业新闻 above the title: the name of a column, not of the article. */
const isColumnName = (line: string, next: { readonly text: string } | undefined): boolean =>
  line.length <= 6 &&
  next !== undefined &&
  next.text.length > 2 * line.length &&
  next.text.length <= 60 &&
  !/[。；：]$/.test(next.text) &&
  /(?:新闻|要闻|资讯|动态|时政|财经|观察|专题|头条|快讯|报道|公告|信息|频道)$/.test(line);

interface Raw extends Span {
  readonly text: string;
  /** Marks that it holds, see `marksWithin`. */
  readonly marks: number;
}

/** The lines that hold something, trimmed. */
function splitLines(text: string): Raw[] {
  const lines: Raw[] = [];
  let at = 0;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    let start = at;
    let stop = end;
    while (start < stop && text.charCodeAt(start) <= 32) start++;
    while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--;
    if (stop > start)
      lines.push({ start, end: stop, text: text.slice(start, stop), marks: marksWithin(text, start, stop) });
    at = end + 1;
  }
  return lines;
}

const COLONS = unitsOf(/[:：]/);
const STOPS = unitsOf(/[。；]/);
const endsInStop = (line: string): boolean => STOPS.hasAt(line, line.length - 1);

/** A short line without a full stop between longer ones: a heading even without a mark. */
function isBareHeading(raw: Raw, next: Raw | undefined): boolean {
  const { text } = raw;
  if (text.length > 36 || text.length < 2 || ENDS_SENTENCE.test(text, 0, text.length)) return false;
  if (
    COLONS.hasAt(text, text.length - 1) ||
    /[,，、].*[,，]/.test(text) ||
    LIST_MARK.test(text, 0, text.length) ||
    text.startsWith('|')
  )
    return false;
  return next !== undefined && next.text.length > 40;
}

function lineOf({ start, end }: Span, kind: BlockKind, level = 0, note?: Line['note']): Line {
  return note ? { start, end, kind, level, note } : { start, end, kind, level };
}

const isProse = (line: string): boolean => line.length > 60 && /[。；]|\. /.test(line);

class Reader {
  private inFooter = false;
  private inRelated = false;
  private hasBody = false;
  private hasTitle = false;

  constructor(private readonly total: number) {}

  read(raw: Raw, next: Raw | undefined, hint: MarkupHint | undefined, isRow: boolean, isItem: boolean): Line {
    if (this.inFooter || hint?.kind === 'boilerplate') return lineOf(raw, 'boilerplate', 0, 'footer');
    if (raw.end > this.total * 0.4 && isFooterHead(raw.text)) {
      this.inFooter = true;
      return lineOf(raw, 'boilerplate', 0, 'footer');
    }
    if (isRow && !this.inRelated) {
      this.hasBody = true;
      return lineOf(raw, 'list item', 0, 'row');
    }
    if (isRelatedHead(raw.text)) this.inRelated = true;
    else if (this.inRelated && isProse(raw.text)) this.inRelated = false;
    if (this.inRelated) return lineOf(raw, 'boilerplate', 0, 'related');
    const nature = natureOfLine(raw.text, raw.marks);
    if (nature !== 'body' && !(hint && nature === 'menu')) return lineOf(raw, 'boilerplate', 0, nature);
    const level = hint?.kind === 'heading' ? (hint.level ?? 1) : headingLevel(raw.text);
    const isLong = raw.text.length > (hasHan(raw.text) ? 60 : 140);
    if (!this.hasTitle && !this.hasBody && !isLong && next !== undefined && !endsInStop(raw.text)) {
      if (isColumnName(raw.text, next)) return lineOf(raw, 'boilerplate', 0, 'menu');
      this.hasTitle = true;
      return lineOf(raw, 'title');
    }
    if (this.hasTitle && !this.hasBody && !hint && isSubtitle(raw.text)) return lineOf(raw, 'title');
    if (level > 0 && !isItem && !isLong && !STOPS.hasWithin(raw.text, 0, raw.text.length))
      return lineOf(raw, 'heading', level);
    this.hasBody = true;
    if (LIST_MARK.test(raw.text, 0, raw.text.length) || raw.text.startsWith('|') || hint)
      return lineOf(raw, 'list item');
    if (level > 0) return lineOf(raw, 'list item', level);
    if (!isLong && isBareHeading(raw, next)) return lineOf(raw, 'heading', 2);
    return lineOf(raw, 'paragraph');
  }
}

/** The narrowest hint of the markup that holds a line. */
function hintOf(raw: Raw, hints: readonly MarkupHint[]): MarkupHint | undefined {
  let found: MarkupHint | undefined;
  for (const hint of hints) {
    if (hint.start > raw.start || hint.end < raw.end) continue;
    if (hint.kind === 'boilerplate') return hint;
    if (!found || hint.end - hint.start < found.end - found.start) found = hint;
  }
  return found;
}

const CELL_BREAK = /[|\t]| {2,}/g;
const cellCount = (text: string): number => (text.match(CELL_BREAK)?.length ?? 0) + 1;

/** Lines of so many cells need not all have the same number. */
const MANY = 3;

/** Lines of a table: three or more in a row with the same number of cells, of which the first is short. */
function findRows(raws: readonly Raw[], hints: readonly (MarkupHint | undefined)[]): boolean[] {
  const rows = hints.map((hint) => hint?.kind === 'table row');
  const counts = raws.map(({ text, marks }) =>
    text.length < 200 && hasCells(text, marks) && !/^[^|\t]{20,}[|\t]/.test(text) ? cellCount(text) : 1,
  );
  for (let i = 0; i < raws.length;) {
    let end = i + 1;
    while (end < raws.length && (counts[end] === counts[i] || (counts[i]! >= MANY && counts[end]! >= MANY)))
      end++;
    if (counts[i]! >= 2 && end - i >= 3) for (let k = i; k < end; k++) rows[k] = true;
    i = end;
  }
  return rows;
}

/** Cuts a matching text into lines with their roles; `hints` are what its markup said. Empty lines are left out. */
export function readStructure(text: string, hints: readonly MarkupHint[] = []): Line[] {
  const raws = splitLines(text);
  const own = raws.map((raw) => (hints.length > 0 ? hintOf(raw, hints) : undefined));
  const rows = findRows(raws, own);
  const reader = new Reader(text.length);
  return raws.map((raw, index) =>
    reader.read(raw, raws[index + 1], own[index], rows[index]!, isInRun(raws, index)),
  );
}
