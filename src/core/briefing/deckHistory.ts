import type { Deck } from './deck.ts';

/** A deck with the states before it, oldest first, and those that were taken back, next first. */
export interface DeckHistory {
  readonly deck: Deck;
  readonly past: readonly Deck[];
  readonly future: readonly Deck[];
  /** What the last change was; changes with the same mark (typing in one field) are undone together. */
  readonly mark: string | null;
}

/** Most steps that can be undone. */
export const MOST_STEPS = 50;

export function startHistory(deck: Deck): DeckHistory {
  return { deck, past: [], future: [], mark: null };
}

/** The history after a change; a change that changes nothing leaves no step. */
export function changeDeck(history: DeckHistory, deck: Deck, mark: string | null = null): DeckHistory {
  if (deck === history.deck) return history;
  const isSameStep = mark !== null && mark === history.mark;
  const past = isSameStep ? history.past : [...history.past, history.deck].slice(-MOST_STEPS);
  return { deck, past, future: [], mark };
}

/** Takes the last change back; as it is when there is none. */
export function undoChange(history: DeckHistory): DeckHistory {
  const deck = history.past.at(-1);
  if (!deck) return history;
  return { deck, past: history.past.slice(0, -1), future: [history.deck, ...history.future], mark: null };
}

/** Makes the change again that was taken back last; as it is when there is none. */
export function redoChange(history: DeckHistory): DeckHistory {
  const [deck, ...future] = history.future;
  if (!deck) return history;
  return { deck, past: [...history.past, history.deck], future, mark: null };
}

/** Place (from 0) of the first slide that two states of a deck do not share; the last where one has more. */
export function changedPlace(before: Deck, after: Deck): number {
  const place = after.slides.findIndex((slide, index) => slide !== before.slides[index]);
  return place < 0 ? Math.max(0, after.slides.length - 1) : place;
}
