import type { TextSign } from '../../core/analysis/duplicates.ts';
import type { RegionEntry, SourceDocument } from '../../core/model/index.ts';
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
export interface OwnFindings extends Omit<Extraction, 'mentions' | 'document'> {
  /** Its text and the hash of its file stand with what was read. */
  readonly document: Omit<SourceDocument, 'text' | 'sha256'>;
  /** Six-digit codes of the regions that it speaks of, each once, sorted. */
  readonly regions: readonly string[];
  /** Those of them that are counties: the page does not know them by itself. */
  readonly counties: readonly RegionEntry[];
}

/** A document of the user's with what was found in it. */
export interface OwnDocument extends RawOwn {
  readonly findings: OwnFindings;
  /** By which a repetition of its text is known. */
  readonly sign: TextSign;
}

/** The document as the dataset has it. */
export function sourceDocument({ document, findings }: OwnDocument): SourceDocument {
  return { ...findings.document, sha256: document.sha256, text: document.text };
}

/** What goes into the extraction: the document with the user's word over it. */
export function withEdits({ document, edits }: RawOwn): ReadDocument {
  const said = Object.entries(edits).filter(([, value]) => value !== '');
  return { ...document, ...Object.fromEntries(said) };
}
