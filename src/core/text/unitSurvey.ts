import { isHan, isLatin, isWidthless } from './characters.ts';
import { FOLD, WIDE } from './foldTable.ts';
import { SIMPLIFIED } from './traditional.ts';

/** What one look at every unit of a text tells. */
export interface UnitSurvey {
  /** Ideographs. */
  readonly han: number;
  /** Those among them that only traditional Chinese uses. */
  readonly traditional: number;
  /** Words in Latin letters. */
  readonly words: number;
  /** Whether there are marks of no width. */
  readonly hasWidthless: boolean;
  /** Whether there is a `<`, without which nothing is HTML. */
  readonly hasAngle: boolean;
  /** Whether there is a mark of those without which nothing is Markdown. */
  readonly hasMarkdownMark: boolean;
  /** Offsets of the units that may have another form in matching text. */
  readonly changing: readonly number[];
}

const HAN = 1;
const TRADITIONAL = 2;
const LATIN = 4;
const WIDTHLESS = 8;
const CHANGING = 16;
const ANGLE = 32;
const MARKDOWN = 64;

/** Of two signs of Markdown, one at least holds one of these; only a quote (`> `) does without. */
const MARKDOWN_MARKS = '#*[~`|';

/** Classes of all units in one table: every unit of every document is looked up here. */
const CLASS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const traditional = SIMPLIFIED[unit] === 0 ? 0 : TRADITIONAL;
  const script = isHan(unit) ? HAN | traditional : isLatin(unit) ? LATIN : 0;
  const isChanging = FOLD[unit] !== unit || (unit < WIDE.length && WIDE[unit] !== 0);
  return script | (isWidthless(unit) ? WIDTHLESS : 0) | (isChanging ? CHANGING : 0);
});
CLASS['<'.charCodeAt(0)]! |= ANGLE;
for (const mark of MARKDOWN_MARKS) CLASS[mark.charCodeAt(0)]! |= MARKDOWN;

/** Offsets of the units of a word that may have another form in matching text. */
export function changingIn(word: string): readonly number[] {
  const changing: number[] = [];
  for (let i = 0; i < word.length; i++) if ((CLASS[word.charCodeAt(i)]! & CHANGING) !== 0) changing.push(i);
  return changing;
}

/** Of whole documents only: strings made in many ways, as words are, would make every look-up here slow. */
export function surveyUnits(text: string): UnitSurvey {
  const changing: number[] = [];
  let han = 0;
  let traditional = 0;
  let words = 0;
  let seen = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = CLASS[text.charCodeAt(i)]!;
    if ((kind & CHANGING) !== 0) changing.push(i);
    seen |= kind;
    han += kind & HAN;
    traditional += (kind & TRADITIONAL) >> 1;
    words += (kind & ~before & LATIN) >> 2;
    before = kind;
  }
  return {
    han,
    traditional,
    words,
    hasWidthless: (seen & WIDTHLESS) !== 0,
    hasAngle: (seen & ANGLE) !== 0,
    hasMarkdownMark: (seen & MARKDOWN) !== 0,
    changing,
  };
}
