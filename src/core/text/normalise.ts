import { isBlank, isCjk, isCurlyQuote, isDigit } from './characters.ts';
import { SIMPLIFIED } from './traditional.ts';

/** A text in matching form. `folded` has the length of the text it was made from, unit for unit. */
export interface Normalised {
  readonly folded: string;
}

/** Left full-width, so that rules meet one form of Chinese punctuation. */
const KEPT_FULL_WIDTH = '！（），：；？';

/** Full-width form of the ASCII punctuation that Chinese text is often typed with. */
const WIDENED: Readonly<Record<string, string>> = {
  '!': '！',
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
};

const FOLD = foldTable();
const WIDE = wideTable();

/** Units per call of `fromCharCode`: well below the argument limit of any engine. */
const CHUNK = 8192;

/**
 * Brings a text into the form in which the lexicon is matched, without moving any offset:
 * traditional characters → simplified, full-width letters and digits → ASCII, upper case → lower,
 * spaces of any width → U+0020, ASCII punctuation beside Chinese → full-width. Curly quotes, line ends,
 * tabs and numbers such as 1,234 or 3.5 stay as they are.
 */
export function normalise(text: string): Normalised {
  const length = text.length;
  const parts: string[] = [];
  const buffer = new Uint16Array(Math.min(length, CHUNK));
  for (let from = 0; from < length; from += CHUNK) {
    const to = Math.min(length, from + CHUNK);
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const wide = WIDE[unit & 0x7f]!;
      const widen = unit < 0x80 && wide !== 0 && isInChinese(text, i);
      buffer[i - from] = widen ? wide : FOLD[unit]!;
    }
    parts.push(String.fromCharCode.apply(null, buffer.subarray(0, to - from) as unknown as number[]));
  }
  return { folded: parts.join('') };
}

/** Is the punctuation mark at `i` set in Chinese text: beside a CJK unit, one space or quote between them allowed? */
function isInChinese(text: string, i: number): boolean {
  const before = unitAt(text, i - 1);
  const after = unitAt(text, i + 1);
  if (isDigit(before) && isDigit(after)) return false;
  if (isCjk(before) || isCjk(after)) return true;
  return (isThin(after) && isCjk(unitAt(text, i + 2))) || (isThin(before) && isCjk(unitAt(text, i - 2)));
}

function isThin(unit: number): boolean {
  return isBlank(unit) || isCurlyQuote(unit);
}

function unitAt(text: string, i: number): number {
  return i >= 0 && i < text.length ? text.charCodeAt(i) : 0;
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const narrow = unit >= 0xff01 && unit <= 0xff5e && !KEPT_FULL_WIDTH.includes(String.fromCharCode(unit));
    table[unit] = lower(narrow ? unit - 0xfee0 : SIMPLIFIED[unit]! || unit);
    if (isBlank(unit) && unit !== 9) table[unit] = 32;
  }
  return table;
}

/** Lower case of the letters whose two cases lie 32 apart: A–Z and À–Þ. */
function lower(unit: number): number {
  const upper = (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7);
  return upper ? unit + 32 : unit;
}

function wideTable(): Uint16Array {
  const table = new Uint16Array(0x80);
  for (const [narrow, wide] of Object.entries(WIDENED)) table[narrow.charCodeAt(0)] = wide.charCodeAt(0);
  return table;
}
