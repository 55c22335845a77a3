import { describe, expect, it } from 'vitest';
import { isLead } from '../../../src/core/recognise/leads.ts';

const reads = (words: string): boolean => isLead(words, 0, words.length);

describe('the words before a place', () => {
  it.each([
    '近年来',
    '今年前三个季度在',
    '2026年，'.slice(0, 5),
    '一是支持',
    '相比之下',
    'meanwhile, in ',
    '“',
  ])('leave it at the head of its clause: %s', (words) => expect(reads(words)).toBe(true));

  it('are read whichever way they part', () => {
    // 近年来 is a word; 近年 and 来 are not both.
    expect(reads('近年来在')).toBe(true);
    expect(reads('近年来来')).toBe(false);
  });

  it.each(['企业在', '今年企业', '在企业', '近年来近年来近年来近年来近年来近年来'])(
    'leave it further in where one is none of them, or there are many: %s',
    (words) => expect(reads(words)).toBe(false),
  );

  it('are read inside a longer text, and not beyond their end', () => {
    expect(isLead('企业在上海', 2, 3)).toBe(true);
    expect(isLead('与此同时', 0, 3)).toBe(false);
  });
});
