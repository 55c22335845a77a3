import type { AliasRefusal } from '../../../core/corrections/aliases.ts';
import type { Alias } from '../../../core/corrections/correction.ts';
import type { Diagnostic } from '../../../core/model/index.ts';
import type { DocumentDetails } from '../../../readers/reader.ts';
import type { OwnDocument, RawOwn } from '../ownDocument.ts';
import type { Readout } from './readout.ts';

/** A file that the user chose, with its path below a chosen folder. */
export interface FileTask {
  readonly kind: 'file';
  /** With forward slashes; a bare name where no folder was chosen. */
  readonly name: string;
  readonly file: Blob;
  /** From a side file (`a.meta.json`). */
  readonly details?: DocumentDetails;
}

/** A document that was read before: pasted, kept in the browser, edited, or shipped with the page. */
export interface DocumentTask {
  readonly kind: 'document';
  readonly raw: RawOwn;
}

export type Task = FileTask | DocumentTask;

export interface NumberedTask {
  readonly id: number;
  readonly task: Task;
}

/** What documents are extracted with. */
export interface Knowledge {
  /** Text of `lexicon.json`. */
  readonly lexicon: string;
  /** Words that people named as an industry, for the lexicon. */
  readonly aliases: readonly Alias[];
}

/** Page → worker. */
export type Order =
  | { readonly kind: 'learn'; readonly knowledge: Knowledge }
  /** Extracts a text for nothing but practice: what follows goes faster. */
  | { readonly kind: 'practise'; readonly raw: RawOwn }
  | { readonly kind: 'work'; readonly tasks: readonly NumberedTask[] }
  /** Tells what was left behind in a document; needs no order to learn before it. */
  | { readonly kind: 'readOut'; readonly raw: RawOwn; readonly knowledge: Knowledge };

/** Some of what a task gave. */
export interface Batch {
  readonly task: number;
  readonly documents: readonly OwnDocument[];
  readonly diagnostics: readonly Diagnostic[];
  /** Share of the task that is done, 0–1; 1 only with its last batch. */
  readonly done: number;
}

/**
 * Worker → page, in the order of the orders: `learned`, `practised` and `readOut` answer theirs; `batches` come any number of
 * times for `work`, which ends with `idle`.
 */
export type Report =
  | { readonly kind: 'learned'; readonly refused: readonly AliasRefusal[] }
  | { readonly kind: 'practised' }
  | { readonly kind: 'readOut'; readonly readout: Readout }
  | { readonly kind: 'batches'; readonly batches: readonly Batch[] }
  | { readonly kind: 'idle' };
