import type { CorrectedDocument } from './correction.ts';

/** Finds the document that a correction speaks of: by id, by the bytes of its file where the file was renamed. */
export type DocumentFinder<D> = (about: CorrectedDocument) => D | undefined;

export function createDocumentFinder<D extends { readonly id: string; readonly sha256: string }>(
  documents: readonly D[],
): DocumentFinder<D> {
  const byId = new Map<string, D>();
  /** Null where several documents are of the same bytes. */
  const byBytes = new Map<string, D | null>();
  for (const document of documents) {
    if (!byId.has(document.id)) byId.set(document.id, document);
    byBytes.set(document.sha256, byBytes.has(document.sha256) ? null : document);
  }
  return ({ id, sha256 }) =>
    byId.get(id) ?? (sha256 === undefined ? undefined : byBytes.get(sha256)) ?? undefined;
}
