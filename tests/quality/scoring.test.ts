import { describe, expect, it } from 'vitest';
import type { Figure, Status } from '../../src/core/model/index.ts';
import type { Extraction } from '../../src/core/recognise/extractor.ts';
import { ratesOf } from './counts.ts';
import { isFigure, unmet, unmetGold, type Expectation } from './expectations.ts';
import { brokenFloors } from './floors.ts';
import type { GoldDocument } from './goldSets.ts';
import { compareMisses } from './knownMisses.ts';
import { scoreDocument, type ScoredClaim } from './scoreDocument.ts';
import { summarise } from './summary.ts';
import { fallenTraps } from './traps.ts';

const TEXT = '包头发展氢能和风电，呼和浩特发展乳业。';
const WORDS = {
  clusterOf: (industry: string) => (industry === 'dairy' ? 'food' : 'energy'),
  namesIndustry: (remark: string, industry: string) => remark.includes(industry),
};

const claim = (region: string, industry: string, status: Status = 'planned'): ScoredClaim => ({
  region,
  industry,
  status,
  evidence: { start: 0, end: 9, exact: TEXT.slice(0, 9), prefix: '', suffix: '' },
});

const goldOf = (claims: readonly ScoredClaim[], traps: GoldDocument['traps'] = []) => ({
  doc: 'a.txt',
  focus: null,
  claims: claims.map(({ region, industry, status }) => ({ region, industry, status, quote: '氢能' })),
  traps,
  text: TEXT,
});

const score = (gold: readonly ScoredClaim[], found: readonly ScoredClaim[]) =>
  scoreDocument(goldOf(gold), found, WORDS);

describe('the score of a document', () => {
  it('counts a pair once, however many statuses it carries', () => {
    const gold = [claim('150200', 'hydrogen'), claim('150200', 'hydrogen', 'existing')];
    expect(score(gold, [claim('150200', 'hydrogen')]).pairs).toEqual({ right: 1, extra: 0, missing: 0 });
  });

  it('asks for every status of a pair that was found, and not of one that was missed', () => {
    const gold = [
      claim('150200', 'hydrogen'),
      claim('150200', 'hydrogen', 'existing'),
      claim('150200', 'wind'),
    ];
    expect(score(gold, [claim('150200', 'hydrogen')]).status).toEqual({ right: 1, total: 2 });
  });

  it('falls with a wrong region, a wrong industry and silence', () => {
    const gold = [claim('150200', 'hydrogen')];
    expect(ratesOf(score(gold, [claim('150100', 'hydrogen')]).pairs).f1).toBe(0);
    expect(ratesOf(score(gold, [claim('150200', 'wind')]).pairs).f1).toBe(0);
    expect(ratesOf(score(gold, []).pairs)).toEqual({ precision: null, recall: 0, f1: 0 });
  });

  it('forgives within a cluster where it compares clusters', () => {
    const { clusters } = score([claim('150200', 'hydrogen')], [claim('150200', 'wind')]);
    expect(clusters).toEqual({ right: 1, extra: 0, missing: 0 });
    expect(score([claim('150200', 'hydrogen')], [claim('150200', 'dairy')]).clusters.extra).toBe(1);
  });

  it('neither demands nor punishes what is optional', () => {
    const { pairs, misses } = score(
      [claim('150200', 'future-general')],
      [claim('150200', 'emerging-general')],
    );
    expect(pairs).toEqual({ right: 0, extra: 0, missing: 0 });
    expect(misses).toEqual([]);
  });

  it('notices a quote that does not stand in the text', () => {
    const found = claim('150200', 'hydrogen');
    const inexact = { ...found, evidence: { ...found.evidence, exact: '包头发展风能和氢电' } };
    expect(score([], [found]).inexactQuotes).toBe(0);
    expect(score([], [inexact]).inexactQuotes).toBe(1);
  });

  it('names what is missing, extra, or of another status', () => {
    const gold = [claim('150200', 'hydrogen'), claim('150100', 'dairy', 'existing')];
    const { misses } = score(gold, [claim('150100', 'dairy'), claim('150100', 'wind')]);
    expect(misses.map(({ kind, region, industry }) => [kind, region, industry])).toEqual([
      ['missing', '150200', 'hydrogen'],
      ['extra', '150100', 'wind'],
      ['status', '150100', 'dairy'],
    ]);
  });
});

describe('traps', () => {
  const trap = { region: '310000', why: 'part of a name' };

  it('catch any claim about a region of which the gold claims nothing', () => {
    const gold = goldOf([claim('150200', 'hydrogen')], [trap]);
    expect(fallenTraps(gold, [claim('310000', 'wind')], WORDS.namesIndustry)).toEqual([trap]);
    expect(fallenTraps(gold, [claim('150200', 'wind')], WORDS.namesIndustry)).toEqual([]);
  });

  it('catch in a claimed region only the industry that they name', () => {
    const restraint = { region: '150200', why: 'no steel: phase-out' };
    const gold = goldOf([claim('150200', 'hydrogen')], [restraint]);
    expect(fallenTraps(gold, [claim('150200', 'steel')], WORDS.namesIndustry)).toEqual([restraint]);
    expect(fallenTraps(gold, [claim('150200', 'wind')], WORDS.namesIndustry)).toEqual([]);
  });
});

describe('floors', () => {
  const floor = { f1: 0.9, precision: 0.9, clusters: 0.9, status: 0.9, traps: 0, negative: 0 };
  const good = claim('150200', 'hydrogen');

  it('hold where all is right', () => {
    expect(brokenFloors(summarise([score([good], [good])]), floor)).toEqual([]);
  });

  it('break, each by its name, where a fault is planted', () => {
    const wrong = summarise([score([good], [claim('150100', 'dairy')])]);
    expect(brokenFloors(wrong, floor)).toEqual([
      'F1 of pairs: 0.000 < 0.9',
      'precision of pairs: 0.000 < 0.9',
      'F1 of clusters: 0.000 < 0.9',
      'status: none < 0.9',
    ]);
    const late = summarise([score([good], [claim('150200', 'hydrogen', 'future')])]);
    expect(brokenFloors(late, floor)).toEqual(['status: 0.000 < 0.9']);
    const trapped = scoreDocument(goldOf([], [{ region: '150200', why: 'venue' }]), [good], WORDS);
    expect(
      brokenFloors(summarise([score([good], [good]), trapped]), {
        ...floor,
        f1: 0,
        precision: 0,
        clusters: 0,
      }),
    ).toEqual(['traps: 1 > 0', 'negative documents with claims: 1 > 0']);
  });
});

describe('the list of known misses', () => {
  const miss = { doc: 'a.txt', kind: 'missing', region: '150200', industry: 'hydrogen' } as const;

  it('tells a new miss from one that is gone', () => {
    expect(compareMisses([miss], [miss])).toEqual({ fresh: [], gone: [] });
    expect(compareMisses([], [miss]).fresh).toEqual(['a.txt missing 150200 hydrogen']);
    expect(compareMisses([miss], []).gone).toEqual(['a.txt missing 150200 hydrogen']);
  });
});

describe('the expectations of hard places', () => {
  const passage = { start: 0, end: 9 };
  const extraction = {
    document: {
      text: TEXT,
      region: '150000',
      published: '2024-03-06',
      blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
    },
    claims: [claim('150200', 'hydrogen'), claim('150200', 'hydrogen')],
    mentions: [{ region: '150200', start: 0, end: 2 }],
    figures: [{ region: '150200', value: 5, unit: '亿元', evidence: { start: 0, end: 9 } }],
  } as unknown as Extraction;

  it.each<Expectation>([
    { focus: '150000', published: '2024-03-06', block: 'paragraph', mentions: ['150200'] },
    { claims: [{ region: '150200', industry: 'hydrogen' }], onlyRegions: ['150200'] },
    { neverRegions: ['150100'], noneAfter: ['150100'], notMentioned: ['150100'], noClaims: ['150100'] },
    { figures: [{ region: '150200', value: 5, unit: '亿元' }] },
  ])('are met: %o', (expectation) => {
    expect(unmet(expectation, extraction, passage)).toEqual([]);
  });

  it.each<[string, Expectation]>([
    ['focus', { focus: '150200' }],
    ['published', { published: '2023-01-01' }],
    ['block', { block: 'boilerplate' }],
    ['mentions', { mentions: ['150100'] }],
    ['noMentions', { noMentions: true }],
    ['notMentioned', { notMentioned: ['150200'] }],
    ['claims', { claims: [{ region: '150200', industry: 'wind' }] }],
    ['noClaims', { noClaims: true }],
    ['noClaims', { noClaims: ['150200'] }],
    ['onlyRegions', { onlyRegions: ['150100'] }],
    ['neverRegions', { neverRegions: ['150200'] }],
    ['noneAfter', { noneAfter: ['150200'] }],
    ['once', { once: true }],
    ['figures', { figures: [{ region: '150200', value: 6, unit: '亿元' }] }],
  ])('are not met when %s is wrong', (name, expectation) => {
    expect(unmet(expectation, extraction, passage)).toEqual([name]);
  });

  it('hold the passage to the gold, both ways', () => {
    const place = { extraction, passage };
    expect(unmetGold(goldOf([claim('150200', 'hydrogen')]), place)).toEqual({ isChecked: true, unmet: [] });
    expect(unmetGold(goldOf([claim('150200', 'wind')]), place).unmet).toEqual([
      'gold claims',
      'no other claims',
    ]);
  });

  it('compare only the fields of a figure that are given', () => {
    const figure = { region: '150200', value: 5, unit: '亿元', kind: 'level' } as Figure;
    expect(isFigure(figure, { region: '150200', value: 5, unit: '亿元' })).toBe(true);
    expect(isFigure(figure, { region: '150200', value: 5, unit: '亿元', kind: 'growth' })).toBe(false);
  });
});
