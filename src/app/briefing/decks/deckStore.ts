import { createStore, type StoreApi } from 'zustand/vanilla';
import { addSlide, emptyDeck, type Deck, type Slide } from '../../../core/briefing/deck.ts';
import {
  changeDeck,
  redoChange,
  startHistory,
  undoChange,
  type DeckHistory,
} from '../../../core/briefing/deckHistory.ts';
import { readDecks, STORAGE_KEY, writeDecks } from './deckStorage.ts';

/** A deck under the name that `deck=` in the address gives it. */
export interface OwnDeck extends DeckHistory {
  readonly id: string;
}

/** A state of a view that can become a slide. */
export interface ViewState {
  readonly query: string;
  readonly title: string;
}

export interface DeckState {
  readonly decks: readonly OwnDeck[];
  /** The deck that new slides go to. */
  readonly current: string | null;
  /** The deck that was deleted last, until another is changed. */
  readonly removed: OwnDeck | null;
  /** The view that was open before the Briefing view. */
  readonly lastView: ViewState | null;
  /** What the browser keeps beside the decks and cannot be read as one; kept as it is. */
  readonly unread: readonly unknown[];
  /** Does the browser refuse to keep the decks? */
  readonly isBlocked: boolean;
  /** Keeps a deck and makes it the current one; returns its id, a new one unless `id` names it. */
  readonly keep: (deck: Deck, id?: string) => string;
  readonly choose: (id: string) => void;
  readonly change: (id: string, deck: Deck, mark?: string) => void;
  readonly undo: (id: string) => void;
  readonly redo: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly restoreRemoved: () => void;
  /** Puts a slide at the end of the current deck; without one, of a new deck of that title. */
  readonly add: (slide: Omit<Slide, 'id'>, titleOfNew: string) => void;
  readonly rememberView: (view: ViewState) => void;
  /** Throws away what cannot be read. */
  readonly dropUnread: () => void;
}

export type DeckStore = StoreApi<DeckState>;
type Kept = Pick<DeckState, 'decks' | 'current' | 'unread'>;

/** The decks of this browser. `storage` may throw at any touch, as blocked storage does. */
export function createDeckStore(storage: () => Storage): DeckStore {
  const found = readDecks(storage);
  const store = createStore<DeckState>()((set, get) => ({
    ...keptOf(found),
    isBlocked: found.isBlocked,
    removed: null,
    lastView: null,
    keep: (deck, id = freeId([...get().decks, ...get().unread])) => {
      set(({ decks }) => ({
        decks: [...decks.filter((own) => own.id !== id), { ...startHistory(deck), id }],
        current: id,
      }));
      return id;
    },
    choose: (current) => set({ current }),
    change: (id, deck, mark) =>
      set((state) => ({
        ...withDeck(state, id, (own) => changeDeck(own, deck, mark ?? null)),
        removed: null,
      })),
    undo: (id) => set((state) => withDeck(state, id, undoChange)),
    redo: (id) => set((state) => withDeck(state, id, redoChange)),
    remove: (id) =>
      set(({ decks }) => {
        const rest = decks.filter((own) => own.id !== id);
        return {
          decks: rest,
          removed: decks.find((own) => own.id === id) ?? null,
          current: rest.at(-1)?.id ?? null,
        };
      }),
    restoreRemoved: () =>
      set(({ decks, removed }) =>
        removed
          ? {
              decks: [...decks.filter(({ id }) => id !== removed.id), removed],
              current: removed.id,
              removed: null,
            }
          : {},
      ),
    add: (slide, titleOfNew) => {
      const own = get().decks.find(({ id }) => id === get().current);
      if (own) get().change(own.id, addSlide(own.deck, slide));
      else get().keep(addSlide(emptyDeck(titleOfNew), slide));
    },
    rememberView: (lastView) => set({ lastView }),
    dropUnread: () => set({ unread: [] }),
  }));
  store.subscribe((state, before) => {
    const isSame =
      state.decks === before.decks && state.current === before.current && state.unread === before.unread;
    if (isSame) return;
    const isBlocked = !writeDecks(storage, state);
    if (isBlocked !== state.isBlocked) store.setState({ isBlocked });
  });
  return store;
}

/** Takes over what another window of the page saved; undo steps of this window end there. */
export function followOtherWindows(store: DeckStore, storage: () => Storage): () => void {
  const handleStorage = (event: StorageEvent) => {
    if (event.key === STORAGE_KEY) store.setState(keptOf(readDecks(storage)));
  };
  window.addEventListener('storage', handleStorage);
  return () => window.removeEventListener('storage', handleStorage);
}

function keptOf({ decks, current, unread }: ReturnType<typeof readDecks>): Kept {
  return { decks: decks.map(({ id, deck }) => ({ ...startHistory(deck), id })), current, unread };
}

function withDeck(
  { decks }: DeckState,
  id: string,
  act: (history: DeckHistory) => DeckHistory,
): Partial<DeckState> {
  return { decks: decks.map((own) => (own.id === id ? { ...act(own), id } : own)) };
}

/** `deck-1`, `deck-2` …: one more than the highest, also of what cannot be read. */
function freeId(entries: readonly unknown[]): string {
  const numbers = entries.map((entry) => Number(/^deck-(\d{1,9})$/.exec(idOf(entry))?.[1] ?? 0));
  return `deck-${Math.max(0, ...numbers) + 1}`;
}

function idOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : '';
}
