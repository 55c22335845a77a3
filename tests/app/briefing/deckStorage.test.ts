import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDeck } from '../../../src/core/briefing/deck.ts';
import { STORAGE_KEY } from '../../../src/app/briefing/decks/deckStorage.ts';
import { createDeckStore } from '../../../src/app/briefing/decks/deckStore.ts';

const storage = () => window.localStorage;
const stored = () => JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? 'null') as { decks: unknown[] };
const put = (value: unknown) => window.localStorage.setItem(STORAGE_KEY, JSON.stringify(value));

const LATER = {
  id: 'deck-7',
  deck: { version: 2, title: '未来的演示稿', pages: ['</script>'] },
  extra: true,
};
const GOOD = { id: 'deck-1', deck: emptyDeck('现在的演示稿') };

beforeEach(() => window.localStorage.clear());

describe('decks that cannot be read', () => {
  it('stay as they are through every save, byte for byte', () => {
    put({ decks: [LATER, GOOD, 'rubbish'], current: 'deck-1' });
    const decks = createDeckStore(storage);
    expect(decks.getState().decks.map(({ id }) => id)).toEqual(['deck-1']);
    expect(decks.getState().unread).toEqual([LATER, 'rubbish']);
    const id = decks.getState().keep(emptyDeck('新的'));
    expect(id).toBe('deck-8');
    expect(stored().decks).toEqual([GOOD, { id: 'deck-8', deck: emptyDeck('新的') }, LATER, 'rubbish']);
    expect(createDeckStore(storage).getState().unread).toEqual([LATER, 'rubbish']);
  });

  it.each(['{"decks":[', '[]', '17', '{"slides":[]}'])('a store that holds %j is set aside whole', (text) => {
    window.localStorage.setItem(STORAGE_KEY, text);
    const decks = createDeckStore(storage);
    decks.getState().keep(emptyDeck('新的'));
    expect(stored().decks).toEqual([{ id: 'deck-1', deck: emptyDeck('新的') }, text]);
  });

  it('a second deck of the same name is set aside too', () => {
    const again = { id: 'deck-1', deck: emptyDeck('同名') };
    put({ decks: [GOOD, again], current: 'deck-1' });
    expect(createDeckStore(storage).getState().unread).toEqual([again]);
  });

  it('go only when a person says so', () => {
    put({ decks: [LATER], current: null });
    const decks = createDeckStore(storage);
    decks.getState().dropUnread();
    expect(stored().decks).toEqual([]);
  });
});
