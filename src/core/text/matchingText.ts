import type { Language } from '../model/index.ts';
import { languageOf } from './language.ts';
import { detectMarkup, readMarkup, type Markup, type MarkupHint } from './markup.ts';
import type { LineTable } from './lineTable.ts';
import { composeMapped, createMappedText, type MappedText } from './offsetMap.ts';
import { surveyUnits } from './unitSurvey.ts';
import { unwrap } from './unwrap.ts';

/** What rules and lexicon read of a document; `toSource` leads back to the document's own offsets. */
export interface MatchingText extends MappedText {
  /** `text` in matching form, unit for unit. */
  readonly folded: string;
  readonly language: Language;
  /** What HTML or Markdown said of stretches of `text`; empty for plain text. */
  readonly hints: readonly MarkupHint[];
  /** Lines of `text` that hold something. */
  readonly lines: LineTable;
  /** Bits of words that may stand in `folded` (`unitBits.ts`). */
  readonly pairs: number;
  /** Bits of all units. */
  readonly bits: number;
}

const NO_HINTS: readonly MarkupHint[] = [];

/**
 * Takes a document apart from its wrapping: markup, hard line wraps, marks of no width; then folds it.
 * `markup` is given where its writer is known; otherwise the source tells.
 */
export function readMatchingText(source: string, markup?: Markup): MatchingText {
  const raw = surveyUnits(source);
  const visible = readMarkup(source, markup ?? detectMarkup(source, raw));
  const shown = visible ? surveyUnits(visible.text) : raw;
  const unwrapped = unwrap(visible ? visible.text : source, shown);
  // Most texts are neither marked up nor wrapped, and looked at once.
  const wrapped = unwrapped.text === (visible ? visible.text : source) ? shown : surveyUnits(unwrapped.text);
  const inner = wrapped.hasWidthless ? composeMapped(unwrapped, dropWidthless(unwrapped.text)) : unwrapped;
  const survey = wrapped.hasWidthless ? surveyUnits(inner.text) : wrapped;
  const { text, toSource, toText } = visible ? composeMapped(visible, inner) : inner;
  const { folded, lines, pairs, bits } = survey;
  const hints = visible ? moveHints(visible.hints, inner) : NO_HINTS;
  return { text, toSource, toText, folded, language: languageOf(survey), hints, lines, pairs, bits };
}

const moveHints = (hints: readonly MarkupHint[], { toText }: MappedText): MarkupHint[] =>
  hints.map((hint) => ({ ...hint, start: toText(hint.start), end: toText(hint.end) }));

/** Zero-width spaces and joiners, byte order mark, soft hyphen: unseen, and in the middle of words. */
const WIDTHLESS = /[\u00ad\u200b-\u200d\u2060\ufeff]+/g;

function dropWidthless(source: string): MappedText {
  const mapped = createMappedText(source);
  let done = 0;
  for (const match of source.matchAll(WIDTHLESS)) {
    mapped.copy(done, match.index);
    done = match.index + match[0].length;
  }
  mapped.copy(done, source.length);
  return mapped.build();
}
