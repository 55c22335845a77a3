import type { Deck } from '../../../core/briefing/deck.ts';
import { parseDeck } from '../../../core/briefing/parseDeck.ts';

const files = import.meta.glob<unknown>('../../../../data/briefings/*.json', { import: 'default' });

const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load] as const),
);

/** Names of the decks that come with the page. */
export const SHIPPED_DECKS: readonly string[] = [...loaders.keys()];

/** A deck that comes with the page; null when there is none of that name or it cannot be read. */
export async function loadShippedDeck(id: string): Promise<Deck | null> {
  const load = loaders.get(id);
  return load ? parseDeck(await load()).deck : null;
}
