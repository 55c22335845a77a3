import { isCjk, isHan, isLatin, isWidthless } from './characters.ts';
import { FOLD, WIDE } from './foldTable.ts';
import { SIMPLIFIED } from './traditional.ts';

/** What a unit is, as bits. Marks and words are told from the form that it takes in matching text. */

export const HAN = 1;
/** Ideographs that only traditional Chinese uses. */
export const TRADITIONAL = 1 << 1;
export const LATIN = 1 << 2;
export const WIDTHLESS = 1 << 3;
/** May have another form in matching text. */
export const CHANGING = 1 << 4;
/** `<`, without which nothing is HTML. */
export const ANGLE = 1 << 5;
/** A mark of those without which nothing is Markdown. */
export const MARKDOWN = 1 << 6;
export const LINE_FEED = 1 << 7;
/** Trimmed off lines: blanks and controls other than the line feed. */
export const BLANK = 1 << 8;
/** Half of a pair, or one without its other half. */
export const SURROGATE = 1 << 9;
/** Ideographs and the punctuation set among them. */
export const CJK = 1 << 10;
/** Controls that no text needs. */
export const CONTROL = 1 << 11;

/** Bars, arrows and breaks that menus, ribbons and tables are made of. */
export const MARK = 1 << 12;
/** `|`, tab. */
export const CELL_BREAK = 1 << 13;
export const SPACE = 1 << 14;
/** 。； and the semicolon that may become one. */
export const STOP = 1 << 15;
export const DIGIT = 1 << 16;
/** 版, 声, ©: a note on rights holds one of them. */
export const RIGHTS = 1 << 17;
/** 备 of 公网安备 and ICP备, … */
export const FILED = 1 << 18;
/** … and the letter before it. */
export const LETTER_P = 1 << 19;
/** □ before who wrote something. */
export const BOX = 1 << 20;
/** Some unit that is no blank. */
export const FILLED = 1 << 21;

/** The first unit of a pair is one of these bits, the second the bit so far above it. */
export const PAIR = 4;
/** 作者, 评论, 个人… */
const OPINION_FIRST = 1 << 22;
/** 来源, source. */
const SOURCE_FIRST = 1 << 23;
/** 记者：, 问： */
const ASKING_FIRST = 1 << 24;
const CARRIAGE_RETURN = 1 << 25;
/** Behind the first units of such words: their second, in `UnitSurvey.pairs`. */
export const OPINION = OPINION_FIRST << PAIR;
export const SOURCE = SOURCE_FIRST << PAIR;
export const ASKING = ASKING_FIRST << PAIR;
/** Whatever follows a carriage return and is no line feed. */
export const LONE_CARRIAGE = CARRIAGE_RETURN << PAIR;
export const PAIRS = OPINION | SOURCE | ASKING | LONE_CARRIAGE;

/** ASCII punctuation that is full-width among ideographs. */
export const NARROW = 1 << 30;
/** Bars and arrows that part the items of menus, ！？ that end slogans. */
export const ITEM_END = 1 << 31;

/** All bits of an ideograph that no rule asks for. */
export const PLAIN = HAN | CJK | FILLED | LONE_CARRIAGE;

/** Units by what they are in matching text. */
const BY_FORM: readonly (readonly [bit: number, units: string])[] = [
  [MARK, '｜|>›»·/'],
  [ITEM_END, '｜|>›»！？!?'],
  [CELL_BREAK, '|\t'],
  [SPACE, ' '],
  [STOP, '。；;'],
  [DIGIT, '0123456789'],
  [RIGHTS, '版声©'],
  [FILED, '备'],
  [LETTER_P, 'p'],
  [BOX, '□'],
  [OPINION_FIRST, '作笔专评个仅不理'],
  [OPINION, '者栏论人代'],
  [SOURCE_FIRST, '来稿so'],
  [SOURCE, '源ou'],
  [ASKING_FIRST, '者问人'],
  [ASKING, '：:'],
];

/** Of two signs of Markdown, one at least holds one of these; only a quote (`> `) does without. */
const MARKDOWN_MARKS = '#*[~`|';

/** Bits of all units in one table: every unit of every document is looked up here. */
export const BITS = bitTable();

function bitTable(): Int32Array {
  const byForm = new Map<string, number>();
  for (const [bit, units] of BY_FORM)
    for (const unit of units) byForm.set(unit, (byForm.get(unit) ?? 0) | bit);
  const table = new Int32Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const form = String.fromCharCode(FOLD[unit]!);
    table[unit] = scriptOf(unit) | controlOf(unit) | (byForm.get(form) ?? 0) | (isSpace(form) ? MARK : 0);
  }
  table['<'.charCodeAt(0)]! |= ANGLE;
  for (const mark of MARKDOWN_MARKS) table[mark.charCodeAt(0)]! |= MARKDOWN;
  return table;
}

function isSpace(form: string): boolean {
  return form !== '\n' && /\s/.test(form);
}

function scriptOf(unit: number): number {
  const traditional = SIMPLIFIED[unit] === 0 ? 0 : TRADITIONAL;
  const script = isHan(unit) ? HAN | traditional : isLatin(unit) ? LATIN : 0;
  const isNarrow = unit < WIDE.length && WIDE[unit] !== 0;
  const change = (FOLD[unit] !== unit || isNarrow ? CHANGING : 0) | (isNarrow ? NARROW : 0);
  return script | change | (isCjk(unit) ? CJK : 0) | (isWidthless(unit) ? WIDTHLESS : 0);
}

function controlOf(unit: number): number {
  if (unit === 10) return LINE_FEED;
  if (unit === 13) return LONE_CARRIAGE | BLANK | CARRIAGE_RETURN;
  if (FOLD[unit]! <= 32) return LONE_CARRIAGE | BLANK | (unit < 32 && unit !== 9 ? CONTROL : 0);
  return LONE_CARRIAGE | FILLED | (unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : 0);
}
