import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/core/recognise/clauses.ts';
import { CountingClauses, CountingList } from '../../../src/core/recognise/counting.ts';
import type { Clause } from '../../../src/core/recognise/scoped.ts';
import { NO_HITS } from './noHits.ts';

const clausesOf = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  readClauses({ text, hits: NO_HITS }, 0, text.length, clauses);
  return clauses;
};

/** The clauses of some lines that may state something in numbers, with the numbers of their line and in it. */
function counting(...lines: readonly string[]): string[] {
  const list = new CountingList();
  lines.forEach((text, i) => list.add(i, clausesOf(text)));
  const clauses = new CountingClauses(list.list());
  const found: string[] = [];
  while (clauses.next())
    found.push(`${clauses.line}.${clauses.clause} ${lines[clauses.line]!.slice(clauses.start, clauses.end)}`);
  return found;
}

describe('CountingList', () => {
  it('keeps the clauses that hold a number, with their places', () => {
    expect(counting('全市发展光伏，产值12亿元', '牛羊肥', '增长8%，居全国第三')).toEqual([
      '0.1 产值12亿元',
      '2.0 增长8%',
      '2.1 居全国第三',
    ]);
  });

  it('leaves out questions and is empty where nothing counts', () => {
    expect(counting('产值达到12亿元？')).toEqual([]);
    expect(counting('牛羊肥')).toEqual([]);
  });

  it('knows nothing of the document before', () => {
    counting('增长8%，增长9%，增长10%');
    expect(counting('增长7%')).toEqual(['0.0 增长7%']);
  });
});
