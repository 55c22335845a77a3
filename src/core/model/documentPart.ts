import type { Claim, Figure } from './claim.ts';
import type { SourceDocument } from './document.ts';

/** What one document brings into a dataset: datasets are put together, checked and written document by document. */
export interface DocumentPart {
  readonly document: SourceDocument;
  readonly claims: readonly Claim[];
  /** Claims that a person struck out. */
  readonly rejected?: readonly Claim[];
  readonly figures: readonly Figure[];
  /** Codes and area ids of the regions that it speaks of. */
  readonly mentions: readonly string[];
}
