import { isBlank, isCjk, isCurlyQuote, isDigit } from './characters.ts';
import { FOLD, WIDE } from './foldTable.ts';

/** A text in matching form. `folded` has the length of the text it was made from, unit for unit. */
export interface Normalised {
  readonly folded: string;
}

/**
 * Brings a text into the form in which the lexicon is matched, without moving any offset:
 * traditional characters → simplified, full-width letters and digits → ASCII, upper case → lower,
 * spaces of any width → U+0020, drawn bars of tables → |, ASCII punctuation beside Chinese → full-width. Curly quotes, line ends,
 * tabs and numbers such as 1,234 or 3.5 stay as they are. For words and titles; `surveyUnits` folds documents.
 */
export function normalise(text: string): Normalised {
  // Most units stay: what lies between two that change is taken over as it stands.
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const form = foldedUnit(text, at, unit);
    if (form === unit) continue;
    folded += text.slice(done, at) + String.fromCharCode(form);
    done = at + 1;
  }
  return { folded: done === 0 ? text : folded + text.slice(done) };
}

/** The form that a unit of a text takes in matching text. */
export function foldedUnit(text: string, at: number, unit: number): number {
  return unit < 0x80 && WIDE[unit] !== 0 && isInChinese(text, at) ? WIDE[unit]! : FOLD[unit]!;
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
