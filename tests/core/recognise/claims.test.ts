import { describe, expect, it } from 'vitest';
import { isByAccident } from '../../../src/core/recognise/claims.ts';

const choose = (...ownCues: readonly number[]): boolean =>
  isByAccident(ownCues.map((count) => ({ ownCues: count, isRow: false })));

describe('what a longer text names in passing', () => {
  it('is a handful of claims without a cue of their own', () => {
    expect(choose(0)).toBe(true);
    expect(choose(0, 0, 0, 0)).toBe(true);
  });

  it('is nothing that a cue speaks for', () => {
    expect(choose(1)).toBe(false);
    expect(choose(0, 2)).toBe(false);
  });

  it('is no row of a table', () => {
    expect(isByAccident([{ ownCues: 0, isRow: true }])).toBe(false);
  });

  it('is not what comes five times', () => {
    expect(choose(0, 0, 0, 0, 0)).toBe(false);
  });
});
