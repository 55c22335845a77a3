import type { Span } from '../model/index.ts';
import words from '../../../data/lexicon/industryHeads.json' with { type: 'json' };
import { matchesOf } from '../text/matches.ts';
import { unitsOf } from '../text/unitSet.ts';
import { firstHitFrom } from './hits.ts';
import { isKnown, type Known } from './unmappedKnown.ts';
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

/** Reads items of enumerations between industries that no entry knows, line by line from the start of a text. */
export class ItemReader {
  private line: Span = { start: 0, end: 0 };
  /** The first industry of the line, and the first behind it. */
  private first = 0;
  private last = 0;
  /** Up to here the joints of the line are told apart from those inside of items. */
  private told = 0;

  constructor(
    private readonly text: string,
    private readonly known: Known,
    private readonly found: Span[],
  ) {}

  /** 食糖、|卷烟|、有色金属; in English only where the line may have a list of that kind. */
  readLine(line: Span, mayBeEnglish: boolean): void {
    const { industries } = this.known;
    let at = this.last;
    while (at < industries.length && industries[at]!.start < line.start) at++;
    this.first = at;
    while (at < industries.length && industries[at]!.start < line.end) at++;
    this.last = at;
    this.line = line;
    this.told = line.start;
    for (let next = this.first + 1; next < at; next++) this.readGap(next);
    if (mayBeEnglish && at - this.first > 1) this.readEnglish();
  }

  /** Reads what stands before the industry numbered `next` and behind the one before that. */
  private readGap(next: number): void {
    const { industries } = this.known;
    const from = industries[next - 1]!.end;
    const to = industries[next]!.start;
    if (to - from > WIDEST + LONGEST + WIDEST) return;
    for (let at = from; at < to - SHORTEST - 1; at++)
      if (isItemStart(this.text.charCodeAt(at))) this.readItem(at, to, next);
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
      if (this.isItem(span, firstHitFrom(known.industries, span.end))) this.found.push(span);
    }
  }

  /** Whether a stretch is a name that nobody knows, in one list with the industries on both of its sides. */
  private isItem(span: Span, next: number): boolean {
    return this.isBetween(span, next) && isName(this.text, span) && !isKnown(this.known, span);
  }

  private isBetween({ start, end }: Span, next: number): boolean {
    const { text, first, last, known } = this;
    const { industries } = known;
    let before = next - 1;
    while (before >= first && !isList(text, industries[before]!.end, start)) {
      if (start - industries[before]!.end > WIDEST) return false;
      before--;
    }
    let behind = next;
    while (behind < last && !isList(text, end, industries[behind]!.start)) {
      if (industries[behind]!.start - end > WIDEST) return false;
      behind++;
    }
    return before >= first && behind < last;
  }
}
