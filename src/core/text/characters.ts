/** Classes of UTF-16 code units. Ideographs beyond the basic plane count by either half of their pair. */

const HAN = 1;
const CJK_MARK = 2;
const LATIN = 4;
const DIGIT = 8;
const BLANK = 16;
const WIDTHLESS = 32;
const WIDE = 64;

const CLASS = classTable();

/** Ideographs (with 〇 and 々), kana and bopomofo. */
export function isHan(unit: number): boolean {
  return (CLASS[unit]! & HAN) !== 0;
}

/** Ideographs and the punctuation set among them: full-width forms, 。、《》; not curly quotes, which English shares. */
export function isCjk(unit: number): boolean {
  return (CLASS[unit]! & (HAN | CJK_MARK)) !== 0;
}

/** Latin letters, those with diacritics too. */
export function isLatin(unit: number): boolean {
  return (CLASS[unit]! & LATIN) !== 0;
}

/** ASCII digits. */
export function isDigit(unit: number): boolean {
  return (CLASS[unit]! & DIGIT) !== 0;
}

/** Spaces of any width, tab, and the marks of no width; not line ends. */
export function isBlank(unit: number): boolean {
  return (CLASS[unit]! & BLANK) !== 0;
}

/** Zero-width spaces and joiners, byte order mark, soft hyphen. */
export function isWidthless(unit: number): boolean {
  return (CLASS[unit]! & WIDTHLESS) !== 0;
}

/** Takes two columns on a terminal: CJK, and the marks to which Chinese typesetting gives a full column. */
export function isWide(unit: number): boolean {
  return (CLASS[unit]! & (HAN | CJK_MARK | WIDE)) !== 0;
}

/** ‘ ’ “ ” */
export function isCurlyQuote(unit: number): boolean {
  return unit >= 0x2018 && unit <= 0x201d;
}

/** Line feed or carriage return. */
export function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (kind: number, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
    for (const [from, to] of ranges) for (let unit = from; unit <= to; unit++) table[unit]! |= kind;
  };
  mark(HAN, [0x3005, 0x3007], [0x3040, 0x312f], [0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]);
  // Halves of the pairs of planes 2 and 3.
  mark(HAN, [0xd840, 0xd8bf]);
  mark(CJK_MARK, [0x3001, 0x3004], [0x3008, 0x303f], [0xfe30, 0xfe4f], [0xff01, 0xffef]);
  mark(LATIN, [65, 90], [97, 122], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x24f]);
  mark(DIGIT, [48, 57]);
  mark(BLANK, [32, 32], [9, 9], [0xa0, 0xa0], [0x2000, 0x200d], [0x202f, 0x202f], [0x205f, 0x2060]);
  mark(BLANK, [0x3000, 0x3000], [0xfeff, 0xfeff], [0xad, 0xad]);
  mark(WIDTHLESS, [0xad, 0xad], [0x200b, 0x200d], [0x2060, 0x2060], [0xfeff, 0xfeff]);
  for (const wide of '‘’“”—…·\u3000■●•△▲◆★') table[wide.charCodeAt(0)]! |= WIDE;
  return table;
}
