import type { Deck } from '../../../core/briefing/deck.ts';
import { parseDeck } from '../../../core/briefing/parseDeck.ts';

const files = import.meta.glob<unknown>('../../../../data/briefings/*.json', { import: 'default' });

const loaders = new Map(
  Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.json$/g, ''), load] as const),
);

/** Block of a page in one file that holds the decks handed out with it, as `{id: deck}`. */
export const CARRIED_DECKS = 'page-decks';

/** Names of the decks that come with the page, first those handed out with it. */
export function shippedDecks(): readonly string[] {
  return [...Object.keys(carriedDecks()), ...loaders.keys()];
}

export function isShippedDeck(id: string): boolean {
  return shippedDecks().includes(id);
}

/** A deck that comes with the page; null when there is none of that name or it cannot be read. */
export async function loadShippedDeck(id: string): Promise<Deck | null> {
  const carried = carriedDecks();
  if (Object.hasOwn(carried, id)) return parseDeck(carried[id]).deck;
  const load = loaders.get(id);
  return load ? parseDeck(await load()).deck : null;
}

function carriedDecks(): Readonly<Record<string, unknown>> {
  const text = document.getElementById(CARRIED_DECKS)?.textContent ?? '{}';
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
