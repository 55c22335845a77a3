import { describe, expect, it } from 'vitest';
import { carriedSlide, carrySlide } from '../../../src/app/briefing/embedded/carriedSlide.ts';

const SLIDE = {
  id: 's1',
  query: 'view=region&r=150200',
  title: '包头优先发展什么？ "</script>&',
  text: '第一句。 [1]',
  notes: '只给讲的人看',
  sources: [{ title: '文件', date: '2024-03-06', quote: '原文🐑', claim: null }],
};

describe('a slide in an address', () => {
  it('comes back whole but for the notes of the speaker', () => {
    const text = carrySlide(SLIDE);
    expect(text).toMatch(/^slide=[\w-]+$/);
    expect(carriedSlide(`#${text}`)).toEqual({ ...SLIDE, notes: '' });
  });

  it.each([
    '',
    '#',
    '#view=brief',
    '#slide=',
    '#slide=%%%',
    '#slide=e30',
    `#${carrySlide(SLIDE).slice(0, 40)}`,
  ])('is none where nothing can be read: %s', (hash) => {
    expect(carriedSlide(hash)).toBeNull();
  });
});
