import { unmappedTerms } from '../../../core/corrections/unmappedTerms.ts';
import type { Diagnostic, SourceDocument, Span } from '../../../core/model/index.ts';
import type { Readout } from '../../own/worker/readout.ts';

/** Words of the text that were recognised, or missed, on the way to its claims. */
export interface FoundMark extends Span {
  readonly id: string;
  readonly why: 'region' | 'industry' | 'unmapped';
}

/** Why a document has no claim. */
export type NoClaimReason = 'struck' | 'left' | 'noIndustry' | 'unmapped' | 'noPlace' | 'noSentence';

interface Facts {
  readonly readout: Readout;
  readonly terms: readonly string[];
  readonly rejected: number;
  /** Region that the document is about. */
  readonly region: string | null;
}

/** The first thing that stood in the way, as a reader would ask for it. */
export function noClaimReason({ readout, terms, rejected, region }: Facts): NoClaimReason {
  const { places, industries, left } = readout;
  if (left.length > 0) return 'left';
  if (rejected > 0) return 'struck';
  if (industries.length === 0) return terms.length > 0 ? 'unmapped' : 'noIndustry';
  return places.length === 0 && region === null ? 'noPlace' : 'noSentence';
}

/** Words of a document that look like an industry and are in no entry. */
export function missedTerms(source: SourceDocument, diagnostics: readonly Diagnostic[]): readonly string[] {
  return unmappedTerms(diagnostics, [source]).map(({ term }) => term);
}

/** What is underlined in the text, in its order. */
export function foundMarks(text: string, readout: Readout, terms: readonly string[]): readonly FoundMark[] {
  const marks: FoundMark[] = [
    ...readout.places.map(({ start, end }) => markOf({ start, end }, 'region')),
    ...readout.industries.map(({ start, end }) => markOf({ start, end }, 'industry')),
    ...terms.flatMap((term) =>
      placesOf(text, term).map((start) => markOf({ start, end: start + term.length }, 'unmapped')),
    ),
  ];
  return marks.sort((a, b) => a.start - b.start);
}

function placesOf(text: string, term: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(term); at >= 0 && term !== ''; at = text.indexOf(term, at + term.length))
    places.push(at);
  return places;
}

const markOf = ({ start, end }: Span, why: FoundMark['why']): FoundMark => ({
  id: `${why}-${start}`,
  why,
  start,
  end,
});

/** How often each id is named, the most frequent first. */
export function namedOften(ids: readonly string[]): readonly (readonly [id: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
