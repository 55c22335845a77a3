import { FOLD, WIDE } from './foldTable.ts';
import { LineTableBuilder, type LineTable } from './lineTable.ts';
import { foldedUnit } from './normalise.ts';
import * as bits from './unitBits.ts';

/** Imported names are looked up at every use, which the loop over all units cannot afford. */
const {
  ANGLE,
  BITS,
  BLANK,
  CHANGING,
  CJK,
  CONTROL,
  FILLED,
  HAN,
  LATIN,
  LINE_FEED,
  LONE_CARRIAGE,
  MARKDOWN,
  NARROW,
  PAIR,
  PAIRS,
  PLAIN,
  SURROGATE,
  TRADITIONAL,
  WIDTHLESS,
} = bits;

/** What one look at every unit of a text tells. */
export interface UnitSurvey {
  /** The text in matching form, unit for unit. */
  readonly folded: string;
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
  /** Bits of all units (`unitBits.ts`). */
  readonly bits: number;
  /** Bits of second units that follow a first one: words that may stand somewhere. */
  readonly pairs: number;
  /** Lines that hold something, parted by line feeds. */
  readonly lines: LineTable;
  /** Whether all lines end in LF or CR LF, and no control stands among them. */
  readonly hasPlainLines: boolean;
}

/** Units that are more than looked at. */
const SPECIAL = CHANGING | LINE_FEED;

/** Where a text is folded; longer texts make it grow. */
let units = new Uint16Array(1 << 14);
const builder = new LineTableBuilder();

/** Of whole documents only: strings made in many ways, as words are, would make every look-up here slow. */
export function surveyUnits(text: string): UnitSurvey {
  const { length } = text;
  if (length > units.length) units = new Uint16Array(2 * length);
  const form = units;
  let han = 0;
  let traditional = 0;
  let words = 0;
  let all = 0;
  let pairs = 0;
  let before = 0;
  let from = 0;
  let line = 0;
  let changed = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = BITS[unit]!;
    form[i] = unit;
    line |= kind;
    pairs |= (before << PAIR) & kind;
    // Most units of a Chinese text.
    if (kind === PLAIN) {
      han++;
      before = PLAIN;
      continue;
    }
    words += (kind & ~before & LATIN) >> 2;
    han += kind & HAN;
    if ((kind & SPECIAL) !== 0) {
      if ((kind & CHANGING) !== 0) {
        const isWide = (kind & NARROW) !== 0 && (before & CJK) !== 0;
        const folded = isWide ? WIDE[unit]! : foldedUnit(text, i, unit);
        changed |= folded ^ unit;
        form[i] = folded;
        traditional += (kind & TRADITIONAL) >> 1;
      } else {
        if ((line & FILLED) !== 0) addLine(text, from, i, line);
        all |= line;
        line = 0;
        from = i + 1;
        // Blanks before a line say nothing of it.
        before = kind;
        for (; i + 1 < length; i++) {
          const blank = text.charCodeAt(i + 1);
          const next = BITS[blank]!;
          if ((next & BLANK) === 0) break;
          form[i + 1] = FOLD[blank]!;
          changed |= FOLD[blank]! ^ blank;
          pairs |= (before << PAIR) & next;
          all |= next;
          before = next;
        }
        continue;
      }
    }
    before = kind;
  }
  if ((line & FILLED) !== 0) addLine(text, from, length, line);
  all |= line;
  return {
    folded: changed === 0 ? text : textOf(form, length, (all & SURROGATE) !== 0),
    han,
    traditional,
    words,
    hasWidthless: (all & WIDTHLESS) !== 0,
    hasAngle: (all & ANGLE) !== 0,
    hasMarkdownMark: (all & MARKDOWN) !== 0,
    bits: all,
    pairs: pairs & PAIRS,
    lines: builder.build(),
    hasPlainLines: (pairs & LONE_CARRIAGE) === 0 && (all & CONTROL) === 0,
  };
}

/** A line of `[from, to)`, which holds something. */
function addLine(text: string, from: number, to: number, bits: number): void {
  let start = from;
  let end = to;
  while ((BITS[text.charCodeAt(start)]! & BLANK) !== 0) start++;
  while ((BITS[text.charCodeAt(end - 1)]! & BLANK) !== 0) end--;
  builder.add(from, start, end, bits);
}

/** Browsers and Node have it alike; the core is compiled without the types of either. */
declare const TextDecoder: new (
  label: string,
  options: { readonly ignoreBOM: boolean },
) => { decode(units: Uint16Array): string };

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Units that a call takes as arguments. */
const MOST_ARGUMENTS = 4096;

/** The first units of some as a text. A decoder is quicker, but takes no half of a pair for what it is. */
function textOf(form: Uint16Array, length: number, hasSurrogates: boolean): string {
  if (!hasSurrogates) return decoder.decode(form.subarray(0, length));
  let text = '';
  for (let at = 0; at < length; at += MOST_ARGUMENTS)
    text += String.fromCharCode(...form.subarray(at, Math.min(at + MOST_ARGUMENTS, length)));
  return text;
}
