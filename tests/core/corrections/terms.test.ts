import { describe, expect, it } from 'vitest';
import { hiddenTerms, withAliases } from '../../../src/core/corrections/aliases.ts';
import {
  changeList,
  mergeCorrections,
  redoChange,
  startHistory,
  undoChange,
  withCorrection,
} from '../../../src/core/corrections/correctionList.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { unmappedTerms } from '../../../src/core/corrections/unmappedTerms.ts';
import type { LexiconSource } from '../../../src/core/lexicon/source.ts';
import { unmappedDiagnostic } from '../../../src/core/recognise/unmapped.ts';
import { confirm, notAClaim, PLANNED, TAXONOMY, wrongRegion, wrongStatus } from './fixture.ts';

const words = { aliases: [], weakAliases: [], enAliases: [] };
const LEXICON = {
  clusters: TAXONOMY.clusters.map((cluster) => ({
    ...cluster,
    industries: cluster.industries.map((one) => ({ ...one, ...words, aliases: [`${one.id}业`] })),
  })),
  composites: [{ alias: '风光氢储', ids: ['wind', 'hydrogen'] }],
} as unknown as LexiconSource;

const alias = (id: string, term: string, industry: string, created = '2026-01-01'): Correction => ({
  id,
  kind: 'alias',
  created,
  term,
  industry,
});

describe('a word that a person names', () => {
  it('becomes an alias of its industry, by its script', () => {
    const { lexicon, refused } = withAliases(LEXICON, [
      alias('k1', '风机', 'wind'),
      alias('k2', 'wind farm', 'wind'),
    ]);
    const wind = lexicon.clusters[0]?.industries[1];
    expect(wind?.aliases).toEqual(['wind业', '风机']);
    expect(wind?.enAliases).toEqual(['wind farm']);
    expect(refused).toEqual([]);
  });

  it('that belongs to another industry, or to several, stays with its owner, and that is named', () => {
    const { lexicon, refused } = withAliases(LEXICON, [
      alias('k1', 'Wind业', 'rare'),
      alias('k2', '風光氫儲', 'wind'),
      alias('k3', '风机', 'alchemy'),
    ]);
    expect(lexicon).toBe(LEXICON);
    expect(refused.map(({ because, owner }) => [because, owner])).toEqual([
      ['taken', 'wind'],
      ['taken', 'wind+hydrogen'],
      ['unknown', 'alchemy'],
    ]);
  });

  it('given to two industries goes to the one said later', () => {
    const { added, refused } = withAliases(LEXICON, [
      alias('k2', '风机', 'rare', '2026-02-02'),
      alias('k1', '风机', 'wind'),
    ]);
    expect(added.map(({ id }) => id)).toEqual(['k2']);
    expect(refused).toMatchObject([{ correction: { id: 'k1' }, because: 'overruled', owner: 'k2' }]);
  });

  it('said to be no industry is hidden, unless it was made an alias later', () => {
    const hide = (id: string, term: string): Correction => ({
      id,
      kind: 'not-an-industry',
      created: '2026-01-01',
      term,
    });
    expect(hiddenTerms([hide('k1', '首店经济'), hide('k2', '风机'), alias('k3', '风机', 'wind')])).toEqual(
      new Set(['首店经济']),
    );
  });
});

describe('words that look like an industry', () => {
  const text = '今年发展首店经济。昨日谈。首店经济和夜经济并进！';
  const source = (id: string, file = `${id}.txt`, own = text) => ({ id, file, title: `题${id}`, text: own });
  const remark = (file: string, own: string, term: string) => {
    const start = own.indexOf(term);
    return unmappedDiagnostic(own, file, { start, end: start + term.length });
  };

  it('are gathered over documents, with counts and their sentences', () => {
    const other = '都有首店经济。';
    const [first, second] = unmappedTerms(
      [
        remark('a.txt', text, '夜经济'),
        remark('a.txt', text, '首店经济'),
        remark('b.txt', other, '首店经济'),
      ],
      [source('a'), source('b', 'b.txt', other)],
    );
    expect(first).toEqual({
      term: '首店经济',
      count: 3,
      documents: ['a', 'b'],
      contexts: [
        { document: 'a', title: '题a', before: '今年发展', after: '。' },
        { document: 'b', title: '题b', before: '都有', after: '。' },
      ],
    });
    expect(second).toMatchObject({ term: '夜经济', contexts: [{ before: '首店经济和', after: '并进！' }] });
  });

  it('are found in the right one of several documents of one file, and other remarks are left aside', () => {
    const own = '本地有银发经济。';
    const terms = unmappedTerms(
      [remark('t.csv', own, '银发经济'), { ruleId: 'empty-file', file: 'x', start: 0, end: 0, message: '' }],
      [source('t-1', 't.csv'), source('t-2', 't.csv', own)],
    );
    expect(terms.map(({ term, documents }) => [term, documents])).toEqual([['银发经济', ['t-2']]]);
  });
});

describe('a person’s list', () => {
  const list = [wrongStatus('k1', PLANNED, 'future'), wrongRegion('k2', PLANNED, '150100')];

  it('holds one entry for one field of one claim', () => {
    expect(withCorrection(list, wrongStatus('k3', PLANNED, 'existing')).map(({ id }) => id)).toEqual([
      'k2',
      'k3',
    ]);
    expect(withCorrection(list, notAClaim('k3', PLANNED)).map(({ id }) => id)).toEqual(['k3']);
    expect(
      withCorrection([alias('k1', '风机', 'wind')], alias('k2', '风机', 'rare')).map(({ id }) => id),
    ).toEqual(['k2']);
  });

  it('can be undone and redone; a new change forgets what was undone', () => {
    const one = changeList(startHistory([]), [list[0]!]);
    const two = changeList(one, list);
    expect(undoChange(undoChange(two)).list).toEqual([]);
    expect(undoChange(undoChange(undoChange(two))).list).toEqual([]);
    expect(redoChange(undoChange(two)).list).toEqual(list);
    expect(redoChange(two)).toEqual(two);
    const after = changeList(undoChange(two), [confirm('k9', PLANNED)]);
    expect(redoChange(after).list.map(({ id }) => id)).toEqual(['k9']);
  });

  it('put together with others holds each entry once, and tells of ids that two entries share', () => {
    const { corrections, contested } = mergeCorrections([
      list,
      [list[0]!],
      [wrongStatus('k2', PLANNED, 'future')],
    ]);
    expect(corrections.map(({ id, kind }) => [id, kind])).toEqual([
      ['k1', 'wrong-status'],
      ['k2', 'wrong-status'],
    ]);
    expect(contested).toEqual(['k2']);
  });
});
