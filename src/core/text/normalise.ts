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

/**
 * Brings a text into the form in which the lexicon is matched, without moving any offset:
 * traditional characters → simplified, full-width letters and digits → ASCII, upper case → lower,
 * spaces of any width → U+0020, ASCII punctuation beside Chinese → full-width. Curly quotes, line ends,
 * tabs and numbers such as 1,234 or 3.5 stay as they are.
 */
export function normalise(text: string): Normalised {
  // Most units of most texts stay: what lies between two that change is taken over as it stands.
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let folded = FOLD[unit]!;
    if (unit < 0x80 && WIDE[unit] !== 0 && isInChinese(text, i)) folded = WIDE[unit]!;
    if (folded === unit) continue;
    if (i > done) parts.push(text.slice(done, i));
    parts.push(String.fromCharCode(folded));
    done = i + 1;
  }
  if (done === 0) return { folded: text };
  parts.push(text.slice(done));
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
