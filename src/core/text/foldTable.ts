import { isBlank } from './characters.ts';
import { SIMPLIFIED } from './traditional.ts';

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

/** Uprights and corners of tables drawn with lines: all part cells. */
const DRAWN_BARS = '│┃┆┇┊┋║├┝┠┣╞╠┤┥┨┫╡╣┼┿╂╋╪╬┌┬┐└┴┘┏┳┓┗┻┛╒╤╕╘╧╛╔╦╗╚╩╝';

/** By unit: its form in matching text, unless `WIDE` says otherwise. */
export const FOLD = foldTable();
/** By ASCII unit: its full-width form, which it takes in Chinese text; 0 for those that stay. */
export const WIDE = wideTable();

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const narrow = unit >= 0xff01 && unit <= 0xff5e && !KEPT_FULL_WIDTH.includes(String.fromCharCode(unit));
    table[unit] = lower(narrow ? unit - 0xfee0 : SIMPLIFIED[unit]! || unit);
    if (isBlank(unit) && unit !== 9) table[unit] = 32;
  }
  for (const bar of DRAWN_BARS) table[bar.charCodeAt(0)] = '|'.charCodeAt(0);
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
