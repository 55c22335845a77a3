import { describe, expect, it } from 'vitest';
import { slideParts } from '../../../src/app/briefing/stage/slideParts.ts';
import type { Slide } from '../../../src/core/briefing/deck.ts';

const slide = (patch: Partial<Slide>): Slide => ({
  id: 's1',
  query: '',
  title: '标题',
  text: '',
  notes: '',
  sources: [],
  ...patch,
});

describe('the pages of a slide', () => {
  it.each(['cover', 'map', 'region', 'compare', 'evidence', 'sources', 'drawing'] as const)(
    'a %s with few words has one page',
    (kind) => {
      expect(slideParts(slide({ text: '一句话。' }), { kind })).toHaveLength(1);
    },
  );

  it.each(['cover', 'map', 'region', 'compare', 'evidence', 'sources', 'drawing'] as const)(
    'a %s keeps every word of a long text, none below 24',
    (kind) => {
      const text = Array.from(
        { length: 60 },
        (_one, index) => `第${index}句，${'很长的话'.repeat(20)}。`,
      ).join('\n');
      const parts = slideParts(slide({ text }), { kind });
      expect(parts.length).toBeGreaterThan(2);
      expect(
        parts
          .map((part) => part.text)
          .join('')
          .replace(/\n/g, ''),
      ).toBe(text.replace(/\n/g, ''));
      expect(
        Math.min(...parts.flatMap(({ textSize, titleSize }) => [textSize, titleSize])),
      ).toBeGreaterThanOrEqual(24);
    },
  );

  it('have the table of a comparison behind its drawing, after all words', () => {
    const text = Array.from({ length: 20 }, () => '很长的话'.repeat(20)).join('\n');
    const parts = slideParts(slide({ text }), { kind: 'drawing', hasTable: true });
    expect(parts.map(({ shows }) => shows)).toEqual(['view', ...parts.slice(2).map(() => 'words'), 'table']);
    expect(parts.at(-1)?.room).toBeGreaterThan(600);
  });

  it('goes on with a title that is too long for its place', () => {
    const title = 'Supercalifragilistic '.repeat(200).trim();
    const parts = slideParts(slide({ title }), { kind: 'map' });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts[0]?.titleSize).toBe(24);
    const said = `${parts[0]?.title}${parts.map(({ text }) => text).join('')}`;
    expect(said.replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
  });
});
