import { describe, expect, it } from 'vitest';
import { signOfRanges } from '../../../src/core/recognise/clausePattern.ts';
import { readClauses } from '../../../src/core/recognise/clauses.ts';
import { ANYTHING, mayFollow, signsUpTo } from '../../../src/core/recognise/foresight.ts';
import type { Clause } from '../../../src/core/recognise/scoped.ts';
import { rangesOf } from '../../../src/core/text/unitSet.ts';
import { NO_HITS } from './noHits.ts';

const EVERY = signOfRanges(rangesOf(/每/));

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  readClauses({ text, hits: NO_HITS }, 0, text.length, clauses);
  return clauses;
}

describe('what stands behind a clause', () => {
  const clauses = clausesOf('全国进口的榴莲，四个中有一个，每天从这里上岸。');

  it('is told by the clauses up to an offset', () => {
    expect(signsUpTo(clauses, 0, 7) & EVERY).toBe(0);
    expect(signsUpTo(clauses, 0, 14) & EVERY).toBe(0);
    expect(signsUpTo(clauses, 0, 16) & EVERY).toBe(EVERY);
    expect(signsUpTo(clauses, 2, 16) & EVERY).toBe(EVERY);
  });

  it('may be anything behind the line', () => {
    expect(signsUpTo(clauses, 0, 40)).toBe(ANYTHING);
  });

  it('may be anything behind a place that ends in another clause', () => {
    const clause = { start: 0, end: 7, signs: 0, ahead: 0 };
    expect(mayFollow(clause, EVERY, 2)).toBe(false);
    expect(mayFollow({ ...clause, ahead: EVERY }, EVERY, 2)).toBe(true);
    expect(mayFollow(clause, EVERY, 9)).toBe(true);
  });
});
