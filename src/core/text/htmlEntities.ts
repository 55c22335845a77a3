/** Named character references met in Chinese and English news pages; the numeric ones need no table. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  asymp: '≈',
  bull: '•',
  copy: '©',
  deg: '°',
  divide: '÷',
  emsp: '\u2003',
  ensp: '\u2002',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  minus: '−',
  nbsp: '\u00a0',
  ndash: '–',
  para: '¶',
  permil: '‰',
  plusmn: '±',
  quot: '"',
  raquo: '»',
  rarr: '→',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '\u00ad',
  thinsp: '\u2009',
  times: '×',
  trade: '™',
  yen: '¥',
  zwj: '\u200d',
  zwnj: '\u200c',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;

/** The character reference at `i`, with the length it takes in the source; null where none is known there. */
export function readEntity(
  source: string,
  i: number,
): { readonly text: string; readonly length: number } | null {
  REFERENCE.lastIndex = i;
  const match = REFERENCE.exec(source);
  if (match === null) return null;
  const [whole, decimal, hex, name] = match;
  const text =
    name === undefined ? fromCode(Number.parseInt(decimal ?? hex!, decimal ? 10 : 16)) : NAMED[name];
  return text === undefined ? null : { text, length: whole.length };
}

function fromCode(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
