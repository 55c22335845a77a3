/** A piece of markup in HTML source; comments, declarations and instructions have no name. */
export interface HtmlTag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  /** Offset behind it. */
  readonly end: number;
}

const NAME = /(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})/y;

/** The tag or comment at the `<` at `i`; null where it is only a less-than sign. Never reads past the next `<`. */
export function readTag(source: string, i: number): HtmlTag | null {
  if (source.startsWith('<!--', i)) {
    const end = source.indexOf('-->', i + 4);
    return { name: '', closes: false, attributes: '', end: end < 0 ? source.length : end + 3 };
  }
  const mark = source[i + 1];
  NAME.lastIndex = i + 1;
  const match = mark === '!' || mark === '?' ? null : NAME.exec(source);
  if (match === null && mark !== '!' && mark !== '?') return null;
  const from = match === null ? i + 2 : NAME.lastIndex;
  const close = closingBracket(source, from);
  if (close < 0) return null;
  const name = match === null ? '' : match[2]!.toLowerCase();
  return { name, closes: match?.[1] === '/', attributes: source.slice(from, close), end: close + 1 };
}

/** Offset of the `>` that ends a tag, quoted values skipped; -1 where another tag begins first. */
function closingBracket(source: string, from: number): number {
  let quote = '';
  for (let i = from; i < source.length; i++) {
    const character = source[i]!;
    if (character === '<') return -1;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i;
  }
  return -1;
}
