import type { RegionEntry } from '../../core/model/index.ts';
import type { Extraction } from '../../core/recognise/extractor.ts';
import type { DocumentDetails, ReadDocument } from '../../readers/reader.ts';

/** What the user says of a document; wins over what its file and its text say. Empty text means: nothing said. */
export type Edits = Readonly<Partial<Record<keyof DocumentDetails, string>>>;

/** A document of the user's before it is understood: what is kept in the browser. */
export interface RawOwn {
  /** Its id is its own among all documents of the page. */
  readonly document: ReadDocument;
  readonly edits: Edits;
}

/** What the extraction finds in one document, made small for the way from the worker to the page. */
export interface OwnFindings extends Omit<Extraction, 'mentions'> {
  /** Six-digit codes of the regions that it speaks of, each once, sorted. */
  readonly regions: readonly string[];
  /** Those of them that are counties: the page does not know them by itself. */
  readonly counties: readonly RegionEntry[];
}

/** A document of the user's with what was found in it. */
export interface OwnDocument extends RawOwn {
  readonly findings: OwnFindings;
}

/** What goes into the extraction: the document with the user's word over it. */
export function withEdits({ document, edits }: RawOwn): ReadDocument {
  const said = Object.entries(edits).filter(([, value]) => value !== '');
  return { ...document, ...Object.fromEntries(said) };
}
