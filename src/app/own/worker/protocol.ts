import type { Diagnostic } from '../../../core/model/index.ts';
import type { DocumentDetails } from '../../../readers/reader.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';

/** A file that the user chose, with its path below a chosen folder. */
export interface FileTask {
  readonly kind: 'file';
  /** With forward slashes; a bare name where no folder was chosen. */
  readonly name: string;
  readonly file: Blob;
  /** From a side file (`a.meta.json`). */
  readonly details?: DocumentDetails;
}

/** A document that was read before: pasted, kept in the browser, or edited. */
export interface DocumentTask {
  readonly kind: 'document';
  readonly raw: RawOwn;
}

export type Task = FileTask | DocumentTask;

/** Page → worker. */
export type Order =
  | { readonly kind: 'lexicon'; readonly text: string }
  | { readonly kind: 'work'; readonly tasks: readonly { readonly id: number; readonly task: Task }[] };

/** A batch of what a task gave. */
export interface Batch {
  readonly kind: 'batch';
  readonly task: number;
  readonly documents: readonly OwnDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Share of the task that is done, 0–1; 1 only with its last batch. */
  readonly done: number;
}

/** Worker → page. `idle` = all that was ordered is done. */
export type Report = { readonly kind: 'ready' } | Batch | { readonly kind: 'idle' };
