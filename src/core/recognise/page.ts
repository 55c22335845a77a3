import type { DocumentKind } from '../model/index.ts';
import type { Markup } from '../text/markup.ts';
import { readMatchingText, type MatchingText } from '../text/matchingText.ts';
import { findDate, findKind, findPublisher } from '../text/metadata.ts';
import { normalise } from '../text/normalise.ts';
import { readStructure, type Line } from '../text/structure.ts';

/** One document as a reader hands it over. Metadata given here wins over what the text says. */
export interface ExtractionInput {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  /** How the text is written, where that is known. */
  readonly markup?: Markup;
}

/** A document laid out for recognition; offsets of `lines` are those of the matching text. */
export interface Page {
  readonly input: ExtractionInput;
  readonly mapped: MatchingText;
  readonly lines: readonly Line[];
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly kind: DocumentKind;
}

/** Cuts a document into lines and reads what it says of itself: title, publisher, date, kind. */
export function layOutPage(input: ExtractionInput, mapped: MatchingText): Page {
  const { folded, pairs } = mapped;
  const lines = readStructure(folded, mapped.hints, mapped.lines);
  const titleLine = lines.find(({ kind }) => kind === 'title');
  const titleSpan = titleLine && mapped.toSource(titleLine.start, titleLine.end);
  const title =
    input.title ?? (titleSpan ? input.text.slice(titleSpan.start, titleSpan.end).trim() : input.id);
  return {
    input,
    mapped,
    lines,
    title,
    publisher: input.publisher ?? findPublisher(mapped.text, pairs),
    published: input.published ?? findDate(folded, lines),
    kind: findKind(folded, normalise(title).folded, mapped),
  };
}

/** The matching text of a document. */
export const readText = ({ text, markup }: ExtractionInput): MatchingText => readMatchingText(text, markup);
