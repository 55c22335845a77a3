import type { BlockKind, Span } from '../model/index.ts';
import type { MarkupHint } from './markup.ts';
import { isFooterHead, isRelatedHead, natureOfLine } from './boilerplate.ts';
import { readCaptions } from './captions.ts';
import { gated } from './gatedPattern.ts';
import type { LineTable } from './lineTable.ts';
import { findRows } from './tableRows.ts';
import { isAboveTitle, isOfPage, isSubtitle, isTitleInBars, LONGEST_ABOVE_TITLE } from './titles.ts';
import { STOP } from './unitBits.ts';
import { rangesOf, unitsOf } from './unitSet.ts';
import { UnitSigns, type SignedPattern } from './unitSigns.ts';
import { surveyUnits } from './unitSurvey.ts';

/** A line of the matching text with its role; offsets in UTF-16 units of the matching text, trimmed. */
export interface Line extends Span {
  readonly kind: BlockKind;
  /** Depth of a heading, 1 = topmost; 0 elsewhere. */
  readonly level: number;
  /** A line that is nothing but links, captions, menus also says why. */
  readonly note: 'caption' | 'related' | 'footer' | 'meta' | 'menu' | 'row' | null;
}

/** What a line begins with tells which marks it may open with. */
const SIGNS = new UnitSigns();

/** Markers that open a heading, by depth. */
const HEADING_MARKS: readonly (readonly [SignedPattern, number])[] = [
  [SIGNS.beginning(/^#{1,2}\s/), 1],
  [SIGNS.beginning(/^#{3,6}\s/), 2],
  [SIGNS.beginning(/^第[一二三四五六七八九十]+[章节篇部分]/), 1],
  [SIGNS.beginning(/^[■◆▎▍▌▋▊█┃★☆❖◈]\s*/), 1],
  [SIGNS.beginning(/^[●◎]\s*/), 2],
  [SIGNS.beginning(/^[—–=~～-]{2,} ?[^—–=~～-]{2,16} ?[—–=~～-]{2,}$/), 1],
  [SIGNS.beginning(/^[【〖][^】〗]{1,30}[】〗]\s*$/), 1],
  [SIGNS.beginning(/^[一二三四五六七八九十]{1,3}、/), 1],
  [SIGNS.beginning(/^[(（][一二三四五六七八九十]{1,3}[)）]/), 2],
  [SIGNS.beginning(/^专栏 ?[\d一二三四五六七八九十]{1,3}(?:[\s\u3000：:]|$)/), 3],
];
const ANY_HEADING_MARK = HEADING_MARKS.reduce((signs, [{ sign }]) => signs | sign, 0);

/** The last four are 📌👉🔹🔸, by code unit. */
const LIST_MARK = SIGNS.beginning(
  /^(?!\*\*)(?:(?:[•·◦‣▪○\-*–—✅✔☑✓▶►➤➢☞]|\ud83d[\udccc\udc49\udd39\udd38])\ufe0f?\s*|\d{1,2}[.．、)）]\s*(?!\d)|[①-⑳]|[(（]\d{1,2}[)）]|——|\|)/,
);

/** Marks that open a heading where they stand alone, and an item where one follows the other. */
const EITHER = SIGNS.add(rangesOf(/[■◆●★☆◎]/));

/** How a sentence ends, in two units at most. */
const SENTENCE_END = gated(/(?:[。！？；;!?]["”’」』)）]?|\.["”']?)$/);
const TWO_COMMAS = gated(/[,，、].*[,，]/);

const HAN = unitsOf(/[\u4e00-\u9fff]/);
const STOPS = unitsOf(/[。；]/);
const COLONS = unitsOf(/[:：]/);

/** No heading or title has more units, with ideographs and without. */
const LONGEST_HAN_HEADING = 60;
const LONGEST_HEADING = 140;
/** Longest heading without a mark. */
const LONGEST_BARE_HEADING = 36;
/** What follows such a heading, or links, has more units than this. */
const SHORTEST_BODY = 40;

/** From this part of a text on a line may be the head of its footer. */
const FOOTER_FROM = 0.4;

function headingLevel(signs: number, text: string, start: number, end: number): number {
  if ((signs & ANY_HEADING_MARK) === 0) return 0;
  for (const [mark, level] of HEADING_MARKS) if (mark.test(signs, text, start, end)) return level;
  return 0;
}

function isLongLine(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length <= LONGEST_HAN_HEADING) return false;
  return length > LONGEST_HEADING || HAN.hasWithin(text, start, end);
}

/** 06 🔋 某区新签了啥？: with a number or a picture before it, what asks or exclaims is a heading as well. */
const CALLING_HEAD = gated(
  /^(?:\d{1,2}[\s.、]*)?[\ud83c-\ud83e\u2600-\u27bf][^。；]*[？！!?]$|^\d{2}\s[^。；]*[？！!?]$/,
);

/** A short line without a full stop before a longer one: a heading even without a mark. */
function isBareHeading(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > LONGEST_BARE_HEADING || length < 2 || COLONS.hasAt(text, end - 1)) return false;
  if (TWO_COMMAS.test(text, start, end)) return false;
  return !SENTENCE_END.test(text, end - 2, end) || CALLING_HEAD.test(text, start, end);
}

const isProse = (line: string): boolean => line.length > 60 && /[。；]|\. /.test(line);

/** Reads the lines of a text from the first to the last. */
class LineReader {
  private inFooter = false;
  private inRelated = false;
  private hasBody = false;
  private hasTitle = false;
  private readonly rows: Uint8Array | null;

  constructor(
    private readonly text: string,
    private readonly lines: LineTable,
    private readonly hints: readonly MarkupHint[],
  ) {
    this.rows = findRows(text, lines);
  }

  read(): Line[] {
    const { lines, hints } = this;
    const read: Line[] = [];
    for (let i = 0; i < lines.length; i++) {
      const start = lines.start(i);
      const end = lines.end(i);
      read.push(this.lineOf(i, start, end, hints.length > 0 ? hintOf(start, end, hints) : undefined));
    }
    return read;
  }

  private lineOf(index: number, start: number, end: number, hint: MarkupHint | undefined): Line {
    const { text, lines } = this;
    const bits = lines.bits(index);
    if (this.inFooter || hint?.kind === 'boilerplate') return aside(start, end, 'footer');
    if (end > text.length * FOOTER_FROM && isFooterHead(text, start, end, bits)) {
      this.inFooter = true;
      return aside(start, end, 'footer');
    }
    if (!this.inRelated && (hint?.kind === 'table row' || this.rows?.[index] === 1)) {
      this.hasBody = true;
      return { start, end, kind: 'list item', level: 0, note: 'row' };
    }
    if (isRelatedHead(text, start, end)) this.inRelated = true;
    else if (this.inRelated && isProse(text.slice(start, end))) this.inRelated = false;
    if (this.inRelated) return aside(start, end, 'related');
    const nature = natureOfLine(text, start, end, bits);
    const isAside = nature === 'menu' ? !hint && !this.isHeadInBars(index, start, end) : nature !== 'body';
    if (isAside) return aside(start, end, nature === 'body' ? null : nature);
    return this.hasBody ? this.bodyLine(index, start, end, hint) : this.openingLine(index, start, end, hint);
  }

  /** A title or heading made like a menu: 月读｜第四期｜桥头那边有风来, ▌我们要什么 / What we want. */
  private isHeadInBars(index: number, start: number, end: number): boolean {
    const { text } = this;
    if (end - start > LONGEST_HEADING || isOfPage(text.slice(start, end))) return false;
    if (!this.hasBody && isTitleInBars(text.slice(start, end))) return !this.isBeforeTitle(index);
    return !isLongLine(text, start, end) && headingLevel(SIGNS.at(text, start), text, start, end) > 0;
  }

  /** Whether the line behind may be the title. */
  private isBeforeTitle(index: number): boolean {
    const { text, lines } = this;
    if (index + 1 >= lines.length) return false;
    const start = lines.start(index + 1);
    const end = lines.end(index + 1);
    if (isLongLine(text, start, end) || SENTENCE_END.test(text, end - 2, end)) return false;
    return headingLevel(SIGNS.at(text, start), text, start, end) === 0;
  }

  /** A line before which nothing but titles stands. */
  private openingLine(index: number, start: number, end: number, hint: MarkupHint | undefined): Line {
    const { text, lines } = this;
    if (!this.hasTitle) {
      const isTitle =
        index + 1 < lines.length && !STOPS.hasAt(text, end - 1) && !isLongLine(text, start, end);
      if (isTitle && this.isColumnName(index, start, end)) return aside(start, end, 'menu');
      this.hasTitle = isTitle;
      if (isTitle) return { start, end, kind: 'title', level: 0, note: null };
    } else if (!hint && isSubtitle(text.slice(start, end)))
      return { start, end, kind: 'title', level: 0, note: null };
    return this.bodyLine(index, start, end, hint);
  }

  /** `hint` says how the markup has it. */
  private bodyLine(index: number, start: number, end: number, hint: MarkupHint | undefined): Line {
    const { text, lines } = this;
    const signs = SIGNS.at(text, start);
    const isHeading = hint?.kind === 'heading';
    const level = isHeading ? (hint.level ?? 1) : headingLevel(signs, text, start, end);
    const isLong = isLongLine(text, start, end);
    if (level > 0 && !isLong && !this.isInRun(index, signs)) {
      const hasStop = (lines.bits(index) & STOP) !== 0 && STOPS.hasWithin(text, start, end);
      if (!hasStop) return { start, end, kind: 'heading', level, note: null };
    }
    this.hasBody = true;
    if (hint || LIST_MARK.test(signs, text, start, end))
      return { start, end, kind: 'list item', level: 0, note: null };
    if (level > 0) return { start, end, kind: 'list item', level, note: null };
    if (!isLong && this.isBeforeBody(index) && isBareHeading(text, start, end))
      return { start, end, kind: 'heading', level: 2, note: null };
    return { start, end, kind: 'paragraph', level: 0, note: null };
  }

  private isColumnName(index: number, start: number, end: number): boolean {
    if (end - start > LONGEST_ABOVE_TITLE) return false;
    const { text, lines } = this;
    return isAboveTitle(text.slice(start, end), text.slice(lines.start(index + 1), lines.end(index + 1)));
  }

  private isBeforeBody(index: number): boolean {
    const { lines } = this;
    return index + 1 < lines.length && lines.end(index + 1) - lines.start(index + 1) > SHORTEST_BODY;
  }

  /** Whether a line before or behind begins with the same mark. */
  private isInRun(index: number, signs: number): boolean {
    if ((signs & EITHER) === 0) return false;
    const { text, lines } = this;
    const mark = text.charCodeAt(lines.start(index));
    return (
      (index > 0 && text.charCodeAt(lines.start(index - 1)) === mark) ||
      (index + 1 < lines.length && text.charCodeAt(lines.start(index + 1)) === mark)
    );
  }
}

const aside = (start: number, end: number, note: Line['note']): Line => ({
  start,
  end,
  kind: 'boilerplate',
  level: 0,
  note,
});

/** The narrowest hint of the markup that holds a line. */
function hintOf(start: number, end: number, hints: readonly MarkupHint[]): MarkupHint | undefined {
  let found: MarkupHint | undefined;
  for (const hint of hints) {
    if (hint.start > start || hint.end < end) continue;
    if (hint.kind === 'boilerplate') return hint;
    if (!found || hint.end - hint.start < found.end - found.start) found = hint;
  }
  return found;
}

/**
 * Cuts a matching text into lines with their roles; `hints` are what its markup said, `lines` those of its survey.
 * Empty lines are left out.
 */
export function readStructure(
  text: string,
  hints: readonly MarkupHint[] = [],
  lines = surveyUnits(text).lines,
): Line[] {
  return readCaptions(text, new LineReader(text, lines, hints).read());
}
