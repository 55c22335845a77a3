import {
  createDuplicateFinder,
  signOf,
  type Duplicate,
  type DuplicateFinder,
  type TextSign,
} from '../../core/analysis/duplicates.ts';
import type { DataStore } from '../data/dataStore.ts';
import { loadedFile } from '../data/loadedFile.ts';

/** A document that the page has, by name. */
export interface KnownText {
  readonly title: string;
  readonly sign: TextSign;
}

/** A text that stands in the page already, or nearly so. */
export type Likeness = Pick<Duplicate, 'kind' | 'similarity'> & { readonly title: string };

export interface DuplicateWatch {
  /** Takes in what the page has; must be done before the first `check`. Quick when nothing has changed. */
  readonly prepare: (own: () => readonly KnownText[]) => Promise<void>;
  /** Tells what a text repeats; one that repeats nothing is remembered. */
  readonly check: (text: KnownText) => Likeness | null;
  /** Something was removed: what is known must be taken in anew. */
  readonly forget: () => void;
}

/** Shipped texts in one go before clicks get through again. */
const SLICE = 40;

/** Knows every text of the page, so that the same article is not counted twice. */
export function createDuplicateWatch(data: DataStore): DuplicateWatch {
  let finder: DuplicateFinder | null = null;
  let shipped: readonly KnownText[] | undefined;
  let titles: string[] = [];
  const take = (text: KnownText): Duplicate | undefined => {
    titles.push(text.title);
    return finder?.add(text.sign);
  };
  return {
    prepare: async (own) => {
      if (finder) return;
      shipped ??= await shippedTexts(data);
      finder = createDuplicateFinder();
      titles = [];
      for (const text of [...shipped, ...own()]) take(text);
    },
    check: (text) => {
      const found = take(text);
      return found ? { ...found, title: titles[found.of] ?? '' } : null;
    },
    forget: () => {
      finder = null;
    },
  };
}

/** The shipped documents; none where their file cannot be loaded, which the views that need it tell of. */
async function shippedTexts(data: DataStore): Promise<readonly KnownText[]> {
  const documents = await loadedFile(data, 'documents');
  const known: KnownText[] = [];
  for (const { title, text } of documents ?? []) {
    if (known.length % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
    known.push({ title, sign: signOf(text) });
  }
  return known;
}
