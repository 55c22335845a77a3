import type { DataStore } from '../data/dataStore.ts';
import type { RawOwn } from './ownDocument.ts';

/**
 * Texts to practise on, how many of their units, and how often: a browser runs what it ran before faster, up to a
 * point. Three rounds on a few texts do what fifty other texts would.
 */
const MOST_TEXTS = 12;
const MOST_UNITS = 5_000;
const ROUNDS = 3;

/**
 * The beginnings of some shipped documents, on which a worker practises while the user is still choosing files: the
 * browser translates the program into fast code only as it sees it run. None before they are loaded.
 */
export function practiceTexts(data: DataStore): () => readonly RawOwn[] {
  let known: readonly RawOwn[] | undefined;
  return () => {
    const { documents } = data.getState().files;
    if (documents?.state !== 'ready') return [];
    known ??= rounds(
      documents.value.slice(0, MOST_TEXTS).map(({ id, file, text, sha256 }) => ({
        document: { id, file, text: text.slice(0, MOST_UNITS), sha256, format: 'text' },
        edits: {},
      })),
    );
    return known;
  };
}

const rounds = <T>(list: readonly T[]): readonly T[] => Array.from({ length: ROUNDS }, () => list).flat();
