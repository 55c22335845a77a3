import { describe, expect, it } from 'vitest';
import { madeForMe, type BriefingData } from '../../../src/core/briefing/madeForMe.ts';
import { parseDeck } from '../../../src/core/briefing/parseDeck.ts';
import { claim } from '../analysis/claims.ts';

const NAMES: Readonly<Record<string, string>> = {
  '150200': '包头',
  '150600': '鄂尔多斯',
  hydrogen: '氢能',
  'rare-earth': '稀土',
};
const nameOf = (id: string) => NAMES[id] ?? id;
const DATA: BriefingData = {
  claims: [
    claim('150200', 'hydrogen', 'planned', { start: 1 }),
    claim('150200', 'rare-earth', 'existing', { start: 5, cluster: 'm' }),
    claim('150600', 'hydrogen', 'future', { start: 9, document: 'd2', date: null }),
  ],
  areas: [],
  naming: { region: nameOf, industry: nameOf, status: (status) => status },
  titleOf: (document) => `文件${document}`,
};
const BOTH = { regions: ['150200', '150600'], filters: '' };

describe('a deck made from a selection', () => {
  const deck = madeForMe(DATA, BOTH, 'zh');
  it('has cover, map, each region, comparison, evidence, sources', () => {
    expect(deck.title).toBe('包头与鄂尔多斯的重点产业');
    expect(deck.slides.map(({ query }) => query)).toEqual([
      'view=brief',
      '',
      'view=region&r=150200',
      'view=region&r=150600',
      'view=compare&cmp=150200,150600',
      'view=data&cmp=150200,150600',
      'view=method&cmp=150200,150600',
    ]);
    expect(parseDeck(deck).problem).toBeNull();
  });
  it('says what the data say', () => {
    const text = deck.slides.map((slide) => slide.text);
    expect(text[0]).toBe('依据2份文件的3条引文。 [1–2]');
    expect(text[1]).toBe('2个地区的文件共提到2个重点产业。 [1–2]');
    expect(text[2]).toBe('已有基础：稀土。 [1]\n规划发展：氢能。 [2]');
    expect(text[4]).toContain('包头与鄂尔多斯都把氢能列为重点；只有包头提到稀土');
  });
  it('gives every sentence about the data a source with title, date and quote', () => {
    for (const { text, sources } of deck.slides.slice(0, -1)) {
      for (const line of text.split('\n')) expect(line).toMatch(/ \[\d.*\]$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources)
        expect(source).toMatchObject({ title: expect.stringMatching(/^文件d/) as string, quote: '原文' });
    }
    expect(deck.slides[3]?.sources).toEqual([
      { title: '文件d2', date: null, quote: '原文', claim: 'd2/150600/hydrogen/future/9' },
    ]);
  });
  it('marks point to a source that is there', () => {
    for (const { text, sources } of deck.slides) {
      const marks = [...text.matchAll(/\[([\d–, ]+)\]/g)].flatMap(([, marks = '']) =>
        marks.split(/[–,]/).map(Number),
      );
      for (const mark of marks) expect(sources[mark - 1]).toBeDefined();
    }
  });
  it('speaks English', () => {
    const english = madeForMe(DATA, BOTH, 'en');
    expect(english.slides[0]?.text).toBe('From 3 quotes in 2 documents. [1–2]');
    expect(english.slides.map(({ title }) => title).join()).not.toMatch(/优先|不同/);
  });
  it('carries the filters in every slide', () => {
    const filtered = madeForMe(DATA, { ...BOTH, filters: 'c=m' }, 'zh');
    expect(filtered.slides.every(({ query }) => query.endsWith('c=m'))).toBe(true);
  });
  it('says in the notes how the places were found when none was chosen', () => {
    const own = madeForMe(DATA, { regions: [], filters: '' }, 'zh');
    expect(own.slides[0]?.notes).toContain('未选定地区');
    expect(own.slides[2]?.query).toBe('view=region&r=150200');
  });
  it('leaves out regions of which no document speaks, and stands without any claim', () => {
    const one = madeForMe(DATA, { regions: ['150200', '999999'], filters: '' }, 'zh');
    expect(one.slides.map(({ query }) => query)).not.toContain('view=region&r=999999');
    expect(madeForMe({ ...DATA, claims: [] }, BOTH, 'zh').slides).toHaveLength(4);
  });
});
