import type { Deck } from '../../../core/briefing/deck.ts';
import { parseDeck } from '../../../core/briefing/parseDeck.ts';

/** Where the browser keeps the decks. */
export const STORAGE_KEY = 'chanyetu.decks';

interface StoredDeck {
  readonly id: string;
  readonly deck: Deck;
}

export interface StoredDecks {
  readonly decks: readonly StoredDeck[];
  readonly current: string | null;
  /** The browser did not let us look. */
  readonly isBlocked: boolean;
}

/** The decks kept in the browser; what is no deck is left out. */
export function readDecks(storage: () => Storage): StoredDecks {
  let text: string | null;
  try {
    text = storage().getItem(STORAGE_KEY);
  } catch {
    return { decks: [], current: null, isBlocked: true };
  }
  const { decks, current } = recordOf(text);
  const valid = (Array.isArray(decks) ? decks : []).flatMap(storedDeck);
  const known = valid.some(({ id }) => id === current);
  return { decks: valid, current: known ? String(current) : (valid.at(-1)?.id ?? null), isBlocked: false };
}

/** Keeps the decks; false where the browser refuses (blocked, full). */
export function writeDecks(
  storage: () => Storage,
  decks: readonly StoredDeck[],
  current: string | null,
): boolean {
  try {
    const kept = { decks: decks.map(({ id, deck }) => ({ id, deck })), current };
    storage().setItem(STORAGE_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function recordOf(text: string | null): { readonly decks?: unknown; readonly current?: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function storedDeck(entry: unknown): StoredDeck[] {
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('deck' in entry)) return [];
  const { deck } = parseDeck(entry.deck);
  return deck && typeof entry.id === 'string' ? [{ id: entry.id, deck }] : [];
}
