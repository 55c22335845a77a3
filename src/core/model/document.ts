import type { Span } from './claim.ts';

export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'list item', 'boilerplate'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A stretch of a document, in document order; blocks do not overlap. `level` is set on headings (1 = topmost). */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly level?: number;
}

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en', 'mixed'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What kind of text a document is, as far as its own words say. */
export const DOCUMENT_KINDS = [
  'news',
  'report',
  'plan',
  'interview',
  'opinion',
  'bulletin',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A source document as it stands in `documents.json`; evidence offsets point into `text`. */
export interface SourceDocument {
  /** File name without its ending. */
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: Language;
  readonly kind: DocumentKind;
  /** The region the document as a whole is about, if one. */
  readonly region: string | null;
  /** What the text was read from: `text`, `html`, `pdf` …; missing where nothing says. */
  readonly format?: string;
  /** Character encoding of the bytes, as `TextDecoder` names it; missing where the format has but one. */
  readonly encoding?: string;
  /** Of the file's bytes, hex. */
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}
