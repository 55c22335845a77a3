import fs from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { addSlide, emptyDeck } from '../../../src/core/briefing/deck.ts';
import { formatDeck, parseDeck, parseDeckText } from '../../../src/core/briefing/parseDeck.ts';

const DECK = addSlide(emptyDeck('讲稿'), {
  query: 'view=region&r=150200',
  title: '包头优先发展什么？',
  text: '已有基础：稀土。 [1]',
  notes: '',
  sources: [{ title: '文件', date: '2024-01-31', quote: '稀土', claim: null }],
});
const matchesSchema = new Ajv2020().compile(
  JSON.parse(fs.readFileSync('data/schema/briefing.schema.json', 'utf8')) as object,
);

describe('a deck file', () => {
  it('reads back as it was written', () => {
    expect(parseDeckText(formatDeck(DECK)).deck).toEqual(DECK);
    expect(parseDeckText(`\uFEFF${formatDeck(DECK)}`).deck).toEqual(DECK);
  });
  it('may leave out text, notes and sources', () => {
    const bare = { version: 1, title: '', slides: [{ id: 'a', query: '', title: '' }] };
    expect(parseDeck(bare).deck?.slides[0]).toEqual({
      id: 'a',
      query: '',
      title: '',
      text: '',
      notes: '',
      sources: [],
    });
  });
  it.each([
    ['no JSON', { kind: 'notJson', found: 'no JSON' }],
    ['{"version":2}', { kind: 'version', found: '2' }],
    ['[]', { kind: 'shape' }],
    [
      '{"version":1,"title":"","slides":[{"id":"a","query":7,"title":""}]}',
      { kind: 'shape', place: 'slides.0.query', found: '7' },
    ],
    [
      '{"version":1,"title":"","slides":[{"id":"a","query":"","title":""},{"id":"a","query":"","title":""}]}',
      { kind: 'twice', place: 'slides.1.id', found: 'a' },
    ],
  ])('%s is refused with place and value', (json, problem) => {
    expect(parseDeckText(json).problem).toMatchObject(problem);
  });
  it('is what the schema says', () => {
    expect(matchesSchema(DECK)).toBe(true);
    expect(matchesSchema({ ...DECK, version: 2 })).toBe(false);
  });
});

describe('a shipped deck', () => {
  it('is valid, and is named by its file', () => {
    const files = fs.readdirSync('data/briefings').filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const value: unknown = JSON.parse(fs.readFileSync(`data/briefings/${file}`, 'utf8'));
      expect(parseDeck(value).problem, file).toBeNull();
      expect(matchesSchema(value), file).toBe(true);
      expect(file).toMatch(/^[a-z0-9-]+\.json$/);
    }
  });
});
