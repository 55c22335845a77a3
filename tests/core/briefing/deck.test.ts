import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSlide,
  deleteSlide,
  duplicateSlide,
  editSlide,
  emptyDeck,
  moveSlide,
  type Deck,
} from '../../../src/core/briefing/deck.ts';
import {
  changeDeck,
  changedPlace,
  MOST_STEPS,
  redoChange,
  startHistory,
  undoChange,
} from '../../../src/core/briefing/deckHistory.ts';

const slide = (title: string) => ({ query: '', title, text: '', notes: '', sources: [] });
const deckOf = (...titles: string[]): Deck =>
  titles.reduce((deck, title) => addSlide(deck, slide(title)), emptyDeck('讲稿'));
const titles = (deck: Deck) => deck.slides.map(({ title }) => title).join('');

describe('a deck', () => {
  it('takes slides at the end or behind another', () => {
    expect(titles(deckOf('a', 'b'))).toBe('ab');
    expect(titles(addSlide(deckOf('a', 'b'), slide('x'), 0))).toBe('axb');
  });
  it('moves a slide, at most to its ends', () => {
    const deck = deckOf('a', 'b', 'c');
    expect(titles(moveSlide(deck, 's3', 0))).toBe('cab');
    expect(titles(moveSlide(deck, 's1', 99))).toBe('bca');
    expect(moveSlide(deck, 's1', -1)).toBe(deck);
    expect(moveSlide(deck, 'nobody', 1)).toBe(deck);
  });
  it('puts a copy right behind, under an id of its own', () => {
    const deck = duplicateSlide(deckOf('a', 'b'), 's1');
    expect(titles(deck)).toBe('aab');
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(3);
  });
  it('edits and deletes one slide only', () => {
    expect(titles(editSlide(deckOf('a', 'b'), 's2', { title: 'B' }))).toBe('aB');
    expect(titles(deleteSlide(deckOf('a', 'b'), 's1'))).toBe('b');
  });
  it('keeps all slides and unique ids, whatever is moved', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.integer({ min: -2, max: 7 }))), (moves) => {
        const end = moves.reduce(
          (deck, [which, to]) => moveSlide(deck, `s${which + 1}`, to),
          deckOf('a', 'b', 'c', 'd', 'e'),
        );
        expect([...titles(end)].sort().join('')).toBe('abcde');
      }),
    );
  });
});

describe('the history of a deck', () => {
  it('takes back a deletion', () => {
    const start = startHistory(deckOf('a', 'b'));
    expect(titles(undoChange(changeDeck(start, deleteSlide(start.deck, 's1'))).deck)).toBe('ab');
  });
  it('takes typing in one field back at once', () => {
    let history = startHistory(deckOf('a'));
    for (const title of ['x', 'xy', 'xyz'])
      history = changeDeck(history, editSlide(history.deck, 's1', { title }), 's1 title');
    expect(titles(undoChange(history).deck)).toBe('a');
  });
  it('has nothing to take back at the start, and forgets the oldest steps', () => {
    const start = startHistory(deckOf('a'));
    expect(undoChange(start)).toBe(start);
    expect(changeDeck(start, start.deck)).toBe(start);
    let history = start;
    for (let i = 0; i < MOST_STEPS + 9; i++)
      history = changeDeck(history, duplicateSlide(history.deck, 's1'));
    expect(history.past).toHaveLength(MOST_STEPS);
  });
});

describe('what was taken back', () => {
  const start = startHistory(
    ['a', 'b', 'c'].reduce((deck, title) => addSlide(deck, slide(title)), emptyDeck('t')),
  );
  const shorter = changeDeck(start, deleteSlide(start.deck, 's2'));

  it('is made again, step by step, until something else is changed', () => {
    const back = undoChange(shorter);
    expect(redoChange(back).deck).toBe(shorter.deck);
    expect(redoChange(redoChange(back))).toEqual(redoChange(back));
    expect(undoChange(redoChange(back)).deck).toBe(start.deck);
    const other = changeDeck(back, deleteSlide(back.deck, 's3'));
    expect(redoChange(other)).toBe(other);
  });

  it('is shown at its place', () => {
    expect(changedPlace(shorter.deck, start.deck)).toBe(1);
    expect(changedPlace(start.deck, deleteSlide(start.deck, 's3'))).toBe(1);
    expect(changedPlace(start.deck, emptyDeck('t'))).toBe(0);
  });
});
