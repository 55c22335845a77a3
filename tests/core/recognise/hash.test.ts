import { describe, expect, it } from 'vitest';
import { hashKey, KeyHash } from '../../../src/core/recognise/hash.ts';

describe('hashKey', () => {
  it('is FNV-1a of 64 bits', () => {
    expect(['', 'a', 'foobar'].map(hashKey)).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });
});

describe('KeyHash', () => {
  it('gives a key in parts the hash of the whole', () => {
    const start = KeyHash.start().add('文章').addField('110000');
    for (const number of [0, 7, 10, 409, 65536, 99_999_999, 536_870_888])
      expect(KeyHash.start().from(start).addNumber(number).addField('氢能').toString()).toBe(
        hashKey(['文章', '110000', String(number), '氢能'].join('\0')),
      );
  });
});
