import { describe, expect, it } from 'vitest';
import { CUE, MASKED } from '../../../src/core/lexicon/meaning.ts';
import type { Hits } from '../../../src/core/recognise/hits.ts';
import { HitStock, returnStock, scanHits, takeStock } from '../../../src/core/recognise/hitStock.ts';
import { loadExtractor } from './loadExtractor.ts';

const { lexicon } = loadExtractor().extractor;

const wordsOf = (hits: Hits): string[] => hits.words().map(({ meaning }) => meaning.text);

describe('hits of a text', () => {
  it('are words with their places, in order', () => {
    const hits = scanHits(lexicon, '黑河将培育机器人产业');
    expect(wordsOf(hits)).toEqual(['黑河', '将', '培育', '机器人产业']);
    expect([...hits.starts]).toEqual([0, 2, 3, 5]);
    expect([...hits.ends]).toEqual([2, 3, 5, 10]);
    expect(hits.firstFrom(3)).toBe(2);
    expect(hits.firstFrom(6)).toBe(hits.length);
  });

  it('tell the rules of cues without their words, masked or not', () => {
    const hits = scanHits(lexicon, '黑河将培育机器人产业');
    hits.mask(2);
    expect(hits.roles[2]! & (CUE | MASKED)).toBe(CUE | MASKED);
    for (let i = 0; i < hits.length; i++) expect(hits.cues(i)).toEqual(hits.meaning(i).cues ?? []);
  });

  it('are listed by what they name', () => {
    const { lists } = scanHits(lexicon, '黑河将培育机器人产业');
    expect(lists).toEqual({ places: [0], endings: [], industries: [3] });
  });
});

describe('a stock of hits', () => {
  it('keeps those of the texts before while it grows', () => {
    const stock = new HitStock();
    const first = stock.scan(lexicon, '黑河将培育机器人产业');
    const { room } = stock;
    const second = stock.scan(lexicon, '培育机床，'.repeat(room));
    const third = stock.scan(lexicon, '打造机器人');
    expect(stock.room).toBeGreaterThan(room);
    expect(wordsOf(first)).toEqual(['黑河', '将', '培育', '机器人产业']);
    expect(second.length).toBe(2 * room);
    expect(second.lists.industries).toHaveLength(room);
    expect(second.starts[2 * room - 1]).toBe(5 * room - 3);
    expect(wordsOf(third)).toEqual(['打造', '机器人']);
  });

  it('is lent again once it was given back, and to nobody before', () => {
    const stock = takeStock();
    expect(takeStock()).not.toBe(stock);
    returnStock(stock);
    expect(takeStock()).toBe(stock);
  });

  it('is not kept when a very long text has made it large', () => {
    const stock = takeStock();
    stock.scan(lexicon, '培育机床，'.repeat(80_000));
    returnStock(stock);
    expect(takeStock()).not.toBe(stock);
  });
});
