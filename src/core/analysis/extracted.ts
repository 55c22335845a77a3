import type { Claim, Diagnostic, Figure, SourceDocument } from '../model/index.ts';

/** What the extraction found in all documents together, in the order of their ids. */
export interface Extracted {
  readonly documents: readonly SourceDocument[];
  readonly claims: readonly Claim[];
  readonly figures: readonly Figure[];
  /** Region code or area id → ids of the documents that name it. */
  readonly mentions: ReadonlyMap<string, ReadonlySet<string>>;
  readonly diagnostics: readonly Diagnostic[];
}
