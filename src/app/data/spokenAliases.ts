import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AliasRefusal } from '../../core/corrections/aliases.ts';
import type { Alias } from '../../core/corrections/correction.ts';
import type { DataStore } from './dataStore.ts';
import { memoizeByObject } from './memoizeByObject.ts';

/** Documents that held a word when they were read anew for it. */
export interface HeldBy {
  readonly shipped: number;
  readonly own: number;
}

/** How far the documents of the page are read anew with the words that people named. */
export type ReadAnew =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | {
      readonly state: 'done';
      /** By id of the alias. */
      readonly heldBy: ReadonlyMap<string, HeldBy>;
      readonly refused: readonly AliasRefusal[];
    }
  /** Then the words count from the next build on. */
  | { readonly state: 'failed'; readonly reason: string };

export interface SpokenAliases {
  /** In the order in which they were said. */
  readonly aliases: readonly Alias[];
  readonly readAnew: ReadAnew;
}

/** The words that somebody of this browser named as an industry: said in one room, taken up in another. */
export const spokenAliasesOf: (data: DataStore) => StoreApi<SpokenAliases> = memoizeByObject(() =>
  createStore<SpokenAliases>(() => ({ aliases: [], readAnew: { state: 'none' } })),
);
