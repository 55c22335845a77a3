import type { StoreApi } from 'zustand/vanilla';
import type { Alias } from '../../../core/corrections/correction.ts';
import type { Diagnostic } from '../../../core/model/index.ts';
import type { ReadDocument } from '../../../readers/reader.ts';
import type { Edits, OwnDocument, RawOwn } from '../ownDocument.ts';
import type { Problem } from '../ownProblem.ts';
import type { Progress } from '../progress.ts';
import type { FileTask } from '../worker/protocol.ts';

/** `blocked`: the browser refused; the documents last for the visit only. */
export type Keeping = 'off' | 'on' | 'blocked';

/** What the last act came to, said once. */
export type Notice =
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What one act removed, for it can be undone while the page is open. */
export interface Removal {
  /** In the order in which they came. */
  readonly documents: readonly OwnDocument[];
  /** Ids of all that stood there before, in their order. */
  readonly order: readonly string[];
  readonly problems: readonly Problem[];
  /** Kept by an earlier visit, not read again yet. */
  readonly unread: readonly RawOwn[];
  /** The words that people had named by then: with others the documents are extracted anew. */
  readonly aliases: readonly Alias[];
}

/** What there is to show. */
export interface OwnFacts {
  /** In the order in which they came. */
  readonly documents: readonly OwnDocument[];
  /** Removals that can be undone, the last one first to go back. */
  readonly removals: readonly Removal[];
  /** Files that were left aside or read with losses. */
  readonly problems: readonly Problem[];
  /** Null while nothing is being read. */
  readonly progress: Progress | null;
  readonly notice: Notice | null;
  readonly keeping: Keeping;
  /** Documents that the browser keeps by now; null where it keeps none. */
  readonly kept: number | null;
}

export interface OwnState extends OwnFacts {
  /** Somebody is about to add documents. */
  readonly warm: () => void;
  /** Nobody is, after all. */
  readonly rest: () => void;
  readonly addFiles: (files: readonly FileTask[], problems?: readonly Diagnostic[]) => void;
  readonly addText: (document: ReadDocument, edits: Edits) => void;
  readonly edit: (id: string, edits: Edits) => void;
  readonly remove: (id: string) => void;
  /** Stops reading, too. */
  readonly removeAll: () => Promise<void>;
  /** Brings back what was removed last; a text that has come again in the meantime is not doubled. */
  readonly undoRemoval: () => Promise<void>;
  /** Stops reading; what was read stays. */
  readonly cancel: () => void;
  /** The lexicon has changed: extracts these documents anew. */
  readonly readAnew: (ids: ReadonlySet<string>) => Promise<void>;
  readonly clearProblems: () => void;
  readonly setKeeping: (isOn: boolean) => Promise<void>;
  /** Brings back what an earlier visit kept; once. */
  readonly restore: () => Promise<void>;
}

export type OwnStore = StoreApi<OwnState>;

/** The store as its parts see it. */
export type OwnFactsApi = Pick<StoreApi<OwnFacts>, 'getState' | 'setState'>;

export const NO_FACTS: OwnFacts = {
  documents: [],
  removals: [],
  problems: [],
  progress: null,
  notice: null,
  keeping: 'off',
  kept: null,
};
