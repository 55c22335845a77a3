import { isBlank, isCjk, isCurlyQuote, isDigit } from './characters.ts';
import { FOLD, WIDE } from './foldTable.ts';
import { changingIn } from './unitSurvey.ts';

/** A text in matching form. `folded` has the length of the text it was made from, unit for unit. */
export interface Normalised {
  readonly folded: string;
}

/**
 * Brings a text into the form in which the lexicon is matched, without moving any offset:
 * traditional characters → simplified, full-width letters and digits → ASCII, upper case → lower,
 * spaces of any width → U+0020, ASCII punctuation beside Chinese → full-width. Curly quotes, line ends,
 * tabs and numbers such as 1,234 or 3.5 stay as they are.
 */
export function normalise(text: string): Normalised {
  return { folded: fold(text, changingIn(text)) };
}

/** `normalise` of a text whose units that may change (`surveyUnits`) are known. */
export function fold(text: string, changing: readonly number[]): string {
  if (changing.length === 0) return text;
  // Most units of most texts stay: what lies between two that change is taken over as it stands.
  const parts: string[] = [];
  let done = 0;
  for (const at of changing) {
    const unit = text.charCodeAt(at);
    const isWide = unit < 0x80 && WIDE[unit] !== 0 && isInChinese(text, at);
    const folded = isWide ? WIDE[unit]! : FOLD[unit]!;
    if (folded === unit) continue;
    if (at > done) parts.push(text.slice(done, at));
    parts.push(String.fromCharCode(folded));
    done = at + 1;
  }
  if (done === 0) return text;
  parts.push(text.slice(done));
  return parts.join('');
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
