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
  /** What is stored beside the decks and is none, such as decks of a later version: kept as it was found. */
  readonly unread: readonly unknown[];
  /** The browser did not let us look. */
  readonly isBlocked: boolean;
}

/** The decks kept in the browser; what cannot be read as one is set aside, never thrown away. */
export function readDecks(storage: () => Storage): StoredDecks {
  let text: string | null;
  try {
    text = storage().getItem(STORAGE_KEY);
  } catch {
    return { decks: [], current: null, unread: [], isBlocked: true };
  }
  const { entries, current } = entriesOf(text);
  const decks: StoredDeck[] = [];
  const unread: unknown[] = [];
  for (const entry of entries) {
    const stored = storedDeck(entry, decks);
    if (stored) decks.push(stored);
    else unread.push(entry);
  }
  const known = decks.some(({ id }) => id === current);
  return { decks, unread, current: known ? String(current) : (decks.at(-1)?.id ?? null), isBlocked: false };
}

/** Keeps the decks, and what is set aside behind them; false where the browser refuses (blocked, full). */
export function writeDecks(
  storage: () => Storage,
  { decks, unread, current }: Omit<StoredDecks, 'isBlocked'>,
): boolean {
  try {
    const kept = { decks: [...decks.map(({ id, deck }) => ({ id, deck })), ...unread], current };
    storage().setItem(STORAGE_KEY, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The stored list; a text that is no such list counts as one entry that cannot be read. */
function entriesOf(text: string | null): { readonly entries: readonly unknown[]; readonly current: unknown } {
  if (text === null) return { entries: [], current: null };
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && 'decks' in value && Array.isArray(value.decks)) {
    return { entries: value.decks, current: 'current' in value ? value.current : null };
  }
  return { entries: [text], current: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function storedDeck(entry: unknown, before: readonly StoredDeck[]): StoredDeck | null {
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('deck' in entry)) return null;
  const { id } = entry;
  if (typeof id !== 'string' || before.some((other) => other.id === id)) return null;
  const { deck } = parseDeck(entry.deck);
  return deck ? { id, deck } : null;
}
