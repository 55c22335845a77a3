import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { matchesOf } from '../text/matches.ts';
import { unitsOf } from '../text/unitSet.ts';
import { firstSpanFrom } from './spans.ts';
import { isKnown, type Known, type ReadLines } from './unmappedKnown.ts';
import { isGeneric } from './unmappedNames.ts';

/** Lengths of an item of an enumeration, in UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 6;
/** How far the neighbours in a list may stand apart, in UTF-16 units. */
const WIDEST = 10;

/** Items stand behind one of these. */
const COMMA = '、'.charCodeAt(0);
const AND = '和'.charCodeAt(0);
const isItemStart = (unit: number): boolean => unit === COMMA || unit === AND;
const ITEM_ENDS = unitsOf(/[、和与等]/);
const HAN = unitsOf(/[\u4e00-\u9fff]/);
const GRAMMAR = unitsOf(/[的了是在]/);
const NOT_ITEMS = new Set(words.notItems);
const STOPS = unitsOf(/[，。；：]/);
const LIST_JOINTS = unitsOf(/[、和与,]/);
const ENGLISH_ITEM = /, ([a-z]{4,14}(?: [a-z]{4,14})?)(?=,? (?:and [a-z -]{3,30}))/g;

/** Where the longest item that begins at `start` ends: before the next joint; -1 where none begins. */
function itemEnd(text: string, start: number, limit: number): number {
  let most = start;
  while (most < limit && most - start < LONGEST && HAN.hasAt(text, most)) most++;
  for (let end = most; end >= start + SHORTEST; end--)
    if (end < limit && ITEM_ENDS.hasAt(text, end)) return end;
  return -1;
}

/** What may stand between two neighbours of one list. */
function isList(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST || STOPS.hasWithin(text, from, to)) return false;
  return LIST_JOINTS.hasWithin(text, from, to) || text.slice(from, to).includes('and');
}

/** Whether a stretch of a list may be a name: no grammar, and no word that stands in all lists. */
const isName = (text: string, { start, end }: Span): boolean =>
  !GRAMMAR.hasWithin(text, start, end) &&
  !NOT_ITEMS.has(text.slice(start, end)) &&
  !isGeneric(text, start, end);

const NOWHERE: Span = { start: 0, end: 0 };

/** Reads items of enumerations between industries that no entry knows. */
export class ItemReader {
  private line = NOWHERE;
  /** Up to here the joints of the line are told apart from those inside of items. */
  private told = 0;

  constructor(
    private readonly text: string,
    private readonly lines: ReadLines,
    private readonly known: Known,
    private readonly found: Span[],
  ) {}

  /** 食糖、|卷烟|、有色金属; in English only in lines that may have a list of that kind. */
  read(): void {
    const { text, known } = this;
    const { industries } = known;
    for (let next = 1; next < industries.length; next++) this.readGap(next);
    for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 1)) {
      if (!this.enterLineAt(comma)) continue;
      const second = firstSpanFrom(industries, this.line.start) + 1;
      if (second < industries.length && industries[second]!.start < this.line.end) this.readEnglish();
      comma = this.line.end - 1;
    }
  }

  /** Goes to the line that holds the unit at `at`, if it was read. */
  private enterLineAt(at: number): boolean {
    if (at >= this.line.start && at < this.line.end) return true;
    const line = this.lines.at(at);
    if (line === null) return false;
    this.line = line;
    this.told = line.start;
    return true;
  }

  /** Reads what stands before the industry numbered `next` and behind the one before that, in one line. */
  private readGap(next: number): void {
    const { industries } = this.known;
    const before = industries[next - 1]!;
    const from = before.end;
    const to = industries[next]!.start;
    if (to - from > WIDEST + LONGEST + WIDEST) return;
    for (let at = from; at < to - SHORTEST - 1; at++) {
      if (!isItemStart(this.text.charCodeAt(at))) continue;
      if (!this.enterLineAt(to) || before.start < this.line.start) return;
      this.readItem(at, to, next);
    }
  }

  private readItem(joint: number, to: number, next: number): void {
    const { text } = this;
    const span = { start: joint + 1, end: itemEnd(text, joint + 1, this.line.end) };
    if (span.end < 0 || span.end > to || !this.isItem(span, next)) return;
    if (!this.isInsideItem(joint)) this.found.push(span);
  }

  /** Whether a joint stands in an item that begins before it; asked from left to right, linear over a line. */
  private isInsideItem(joint: number): boolean {
    const { text, line } = this;
    while (this.told < joint) {
      const start = this.told + 1;
      const end = isItemStart(text.charCodeAt(this.told)) ? itemEnd(text, start, line.end) : -1;
      this.told = end < 0 ? start : end;
    }
    return this.told > joint;
  }

  /** The same in English: steel, |hat making|, and shipping. */
  private readEnglish(): void {
    const { text, line, known } = this;
    for (const match of matchesOf(ENGLISH_ITEM, text.slice(line.start, line.end))) {
      const start = line.start + match.index + 2;
      const span = { start, end: start + match[1]!.length };
      if (this.isItem(span, firstSpanFrom(known.industries, span.end))) this.found.push(span);
    }
  }

  /** Whether a stretch is a name that nobody knows, in one list with the industries on both of its sides. */
  private isItem(span: Span, next: number): boolean {
    return this.isBetween(span, next) && isName(this.text, span) && !isKnown(this.known, span);
  }

  private isBetween({ start, end }: Span, next: number): boolean {
    const { text, line } = this;
    const { industries } = this.known;
    let before = next - 1;
    while (before >= 0 && !isList(text, industries[before]!.end, start)) {
      if (start - industries[before]!.end > WIDEST) return false;
      before--;
    }
    if (before < 0 || industries[before]!.start < line.start) return false;
    let behind = next;
    while (behind < industries.length && !isList(text, end, industries[behind]!.start)) {
      if (industries[behind]!.start - end > WIDEST) return false;
      behind++;
    }
    return behind < industries.length && industries[behind]!.start < line.end;
  }
}
