import { CJK, ITEM_END, STOP as SENTENCE_STOP } from './unitBits.ts';

/** Lines of a page that are menus, or slogans in a ribbon: many short stretches side by side. */

export const SENTENCE = /[。！？；!?;]|[,，].{12}|\.\s/;

const BAR = 1;
const ARROW = 2;
const PART_BREAK = 4;
const STOP = 8;

/** No bar, arrow, break or stop stands between these units: most of a Chinese text need not be looked up. */
const LAST_LOW_MARK = 0x3002;
const FIRST_HIGH_MARK = 0xfeff;

/** Marks that menus and ribbons are made of, by code unit. */
const MARKS = new Uint8Array(0x10000);
for (const mark of '｜|') MARKS[mark.charCodeAt(0)]! |= BAR;
for (const mark of '>›»') MARKS[mark.charCodeAt(0)]! |= ARROW;
for (const mark of '。！？!?') MARKS[mark.charCodeAt(0)]! |= STOP;
for (let unit = 0; unit < MARKS.length; unit++) {
  const isOutside = unit <= LAST_LOW_MARK || unit >= FIRST_HIGH_MARK;
  if (isOutside && /[\s|｜·/]/.test(String.fromCharCode(unit))) MARKS[unit]! |= PART_BREAK;
}

/** Counts in one pass what menus and ribbons have many of; most lines are settled by that. */
class MarkCounts {
  bars = 0;
  hasArrow = false;
  /** Stretches between blanks and bars. */
  parts = 0;
  /** Full stops with a space behind. */
  spacedStops = 0;

  count(text: string, start: number, end: number): void {
    let bars = 0;
    let arrows = 0;
    let parts = 0;
    let spacedStops = 0;
    let before = PART_BREAK;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const mark = unit > LAST_LOW_MARK && unit < FIRST_HIGH_MARK ? 0 : MARKS[unit]!;
      if ((mark & PART_BREAK) === 0) parts += (before & PART_BREAK) >> 2;
      else if ((mark & BAR) !== 0) bars++;
      else if ((before & STOP) !== 0 && unit === 32) spacedStops++;
      arrows |= mark & ARROW;
      before = mark;
    }
    this.bars = bars;
    this.hasArrow = arrows !== 0;
    this.parts = parts;
    this.spacedStops = spacedStops;
  }
}

const counts = new MarkCounts();

/** Slogans in a ribbon. */
const FEWEST_SLOGANS = 3;

/** A line without these holds neither bars nor slogans, and is no menu where it holds an English word. */
const NOT_PLAIN_ENGLISH = CJK | SENTENCE_STOP | ITEM_END;

/** Whether the line `[start, end)` of a folded text, trimmed, is a menu or a ribbon; `bits` are those of its units. */
export function isMenuOrRibbon(text: string, start: number, end: number, bits: number): boolean {
  if ((bits & NOT_PLAIN_ENGLISH) === 0 && hasWord(text, start, end)) return false;
  if (isFullStop(text.charCodeAt(end - 1)))
    return countSpacedStops(text, start, end) >= FEWEST_SLOGANS && isRibbon(text.slice(start, end));
  counts.count(text, start, end);
  const { bars, hasArrow, parts, spacedStops } = counts;
  if (bars < 2 && !hasArrow && parts < 4 && spacedStops < FEWEST_SLOGANS) return false;
  const line = text.slice(start, end);
  return isMenu(line, counts) || (spacedStops >= FEWEST_SLOGANS && isRibbon(line));
}

/** Whether three small letters stand side by side, as in nearly all English words. */
function hasWord(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let at = start; at < end && letters < 3; at++) {
    const unit = text.charCodeAt(at);
    letters = unit >= 97 && unit <= 122 ? letters + 1 : 0;
  }
  return letters === 3;
}

/** 。；: no menu holds one. */
const isFullStop = (unit: number): boolean => unit === 0x3002 || unit === 0xff1b;

function countSpacedStops(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start + 1; at < end; at++)
    if (text.charCodeAt(at) === 32 && (MARKS[text.charCodeAt(at - 1)]! & STOP) !== 0) count++;
  return count;
}

/** A menu: many short words apart by spaces or bars, no sentence. */
function isMenu(line: string, { bars, hasArrow, parts }: MarkCounts): boolean {
  if (bars >= 2 && !/[。；]/.test(line) && !line.startsWith('|')) return true;
  if (hasArrow && line.length < 120 && !SENTENCE.test(line)) return true;
  if (parts < 4 || /^\d{1,3}[ \t]/.test(line) || /[。；]|\d.{0,3}(?:亿|万|元|吨|%|个|家|亩)/.test(line))
    return false;
  if (/[a-z]{3}/.test(line)) return /[\u4e00-\u9fff]/.test(line) && hasShortParts(joinEnglish(line));
  return hasShortParts(line);
}

/** 我们有什么 / what we have: the words of an English stretch are one part. */
const joinEnglish = (line: string): string => line.replace(/([a-z\d,.'&-]) (?=[a-z\d&])/g, '$1_');

function hasShortParts(line: string): boolean {
  const parts = line.split(/[\s|｜·/]+/).filter((part) => part !== '');
  const short = parts.filter((part) => part.length <= 6).length;
  return parts.length >= 4 && short / parts.length >= 0.7 && !/[,，].*[,，]/.test(line);
}

/** Slogans that pages repeat in a ribbon: several short sentences side by side, apart by spaces. */
const isRibbon = (line: string): boolean =>
  (line.match(/[。！？!?] ?(?=\S{4,24}[。！？!?])/g)?.length ?? 0) >= FEWEST_SLOGANS;
