import { folded } from '../../../core/corrections/aliases.ts';
import type { Alias } from '../../../core/corrections/correction.ts';

/** Texts in one go before clicks get through again. */
const SLICE = 10;

interface Text {
  readonly id: string;
  readonly text: string;
}

/**
 * Ids of the documents that hold a word, by id of the alias: a word changes nothing in a document that it does not
 * stand in. Width, case and script are compared as the lexicon does.
 */
export async function holdersOf(
  aliases: readonly Alias[],
  documents: readonly Text[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = aliases.map(({ id, term }) => ({ id, word: folded(term) }));
  const holders = new Map<string, string[]>(aliases.map(({ id }) => [id, []]));
  for (const [index, document] of documents.entries()) {
    if (index % SLICE === SLICE - 1) await new Promise((resolve) => setTimeout(resolve));
    const text = folded(document.text);
    for (const { id, word } of words) if (text.includes(word)) holders.get(id)?.push(document.id);
  }
  return holders;
}
