import { describe, expect, it } from 'vitest';
import { EndWords } from '../../../src/core/recognise/endWords.ts';

const words = new EndWords(['到', '达到', '高达', '提高到', '了', '20##年', '在20##年']);

/** What is left of a text without the words at its end. */
const left = (text: string): string => text.slice(0, words.startIn(text, 0, text.length));

describe('EndWords', () => {
  it.each([
    ['产值达到了', '产值'],
    ['产值在2023年提高到', '产值'],
    ['产值2023年2024年达到', '产值'],
    ['产值高达到', '产值'],
    ['产值', '产值'],
    ['达到', ''],
    ['', ''],
  ])('leaves of %s: %s', (text, expected) => {
    expect(left(text)).toBe(expected);
  });

  it('reads nothing before the place it is told to begin at', () => {
    expect(words.startIn('提高到', 1, 3)).toBe(2);
  });
});
