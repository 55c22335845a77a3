import {
  createDuplicateFinder,
  type Duplicate,
  type DuplicateFinder,
} from '../../core/analysis/duplicates.ts';
import type { DataStore } from '../data/dataStore.ts';

/** A document that the page has, by name. */
export interface KnownText {
  readonly title: string;
  readonly text: string;
}

/** A text that stands in the page already, or nearly so. */
export type Likeness = Pick<Duplicate, 'kind' | 'similarity'> & { readonly title: string };

export interface DuplicateWatch {
  /** Takes in what the page has; must be done before the first `check`. Quick when nothing has changed. */
  readonly prepare: (own: readonly KnownText[]) => Promise<void>;
  /** Tells what a text repeats; one that repeats nothing is remembered. */
  readonly check: (text: KnownText) => Likeness | null;
  /** Something was removed: what is known must be taken in anew. */
  readonly forget: () => void;
}

/** Texts in one go before clicks get through again. */
const SLICE = 40;

/** Knows every text of the page, so that the same article is not counted twice. */
export function createDuplicateWatch(data: DataStore): DuplicateWatch {
  let finder: DuplicateFinder | null = null;
  let titles: string[] = [];
  const take = (text: KnownText): Duplicate | undefined => {
    titles.push(text.title);
    return finder?.add(text.text);
  };
  return {
    prepare: async (own) => {
      if (finder) return;
      const known = [...(await shippedTexts(data)), ...own];
      finder = createDuplicateFinder();
      titles = [];
      for (const [index, text] of known.entries()) {
        if (index % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
        take(text);
      }
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
  data.getState().load('documents');
  const { documents } = await new Promise<ReturnType<DataStore['getState']>['files']>((resolve) => {
    const look = ({ files }: ReturnType<DataStore['getState']>): boolean => {
      if (!files.documents || files.documents.state === 'loading') return false;
      resolve(files);
      return true;
    };
    if (look(data.getState())) return;
    const stop = data.subscribe((state) => (look(state) ? stop() : undefined));
  });
  return documents?.state === 'ready' ? documents.value : [];
}
