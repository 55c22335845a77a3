import type { Deck } from './deck.ts';

/** A deck with the states before it, oldest first. */
export interface DeckHistory {
  readonly deck: Deck;
  readonly past: readonly Deck[];
  /** What the last change was; changes with the same mark (typing in one field) are undone together. */
  readonly mark: string | null;
}

/** Most steps that can be undone. */
export const MOST_STEPS = 50;

export function startHistory(deck: Deck): DeckHistory {
  return { deck, past: [], mark: null };
}

/** The history after a change; a change that changes nothing leaves no step. */
export function changeDeck(history: DeckHistory, deck: Deck, mark: string | null = null): DeckHistory {
  if (deck === history.deck) return history;
  const isSameStep = mark !== null && mark === history.mark;
  const past = isSameStep ? history.past : [...history.past, history.deck].slice(-MOST_STEPS);
  return { deck, past, mark };
}

/** Takes the last change back; as it is when there is none. */
export function undoChange(history: DeckHistory): DeckHistory {
  const deck = history.past.at(-1);
  return deck ? { deck, past: history.past.slice(0, -1), mark: null } : history;
}
