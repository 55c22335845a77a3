import { describe, expect, it } from 'vitest';
import { FUTURE, MOOD, POLARITY, STATUS } from '../../../src/core/lexicon/meaning.ts';
import { scanHits } from '../../../src/core/recognise/hitStock.ts';
import { isSettled } from '../../../src/core/recognise/cues.ts';
import { Clause } from '../../../src/core/recognise/scoped.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { loadExtractor } from './loadExtractor.ts';

const { lexicon } = loadExtractor().extractor;

/** The cues of a text that is one clause. */
function cuesIn(words: string): Clause {
  const text = normalise(words).folded;
  const hits = scanHits(lexicon, text);
  const roles = hits.roles.reduce((all, each) => all | each, 0);
  return new Clause({ text, hits }, 0, text.length, roles, 0, 0, 0, 0);
}

describe('cues of a clause', () => {
  it('are found by their kind', () => {
    const cues = cuesIn('去年建成机床厂，将培育机器人产业');
    expect(cues.firstCue(MOOD)?.word).toBe('去年');
    expect(cues.firstCue(STATUS)?.word).toBe('建成');
    expect(cues.hasCue(POLARITY)).toBe(false);
  });

  it('know the heaviest up to a place, the last of equals', () => {
    const cues = cuesIn('培育机床，打造机器人');
    expect(cues.lastOfHeaviest(STATUS, 9)?.word).toBe('打造');
    expect(cues.lastOfHeaviest(STATUS, 5)?.word).toBe('培育');
    expect(cues.lastOfHeaviest(STATUS, 0)).toBeNull();
  });

  it('stay what they are when the sentence asks', () => {
    const clause = cuesIn('去年建成');
    expect(clause.isQuestion).toBe(false);
    clause.ask();
    clause.hear(STATUS, 0);
    expect(clause.isQuestion).toBe(true);
    expect(clause.hasCue(STATUS)).toBe(true);
  });

  it('know the heaviest, and the nearest of equals', () => {
    const cues = cuesIn('培育机床，打造机器人');
    expect(cues.strongestCue(STATUS, 0)?.word).toBe('培育');
    expect(cues.strongestCue(STATUS, 9)?.word).toBe('打造');
    expect(cues.heaviestCue(STATUS)?.word).toBe('培育');
    expect(cuesIn('去年目标').heaviestCue(MOOD)?.rule.id).toBe('mood-past');
  });

  it('are counted, and those as heavy as the heaviest', () => {
    const equal = cuesIn('培育机床，打造机器人').tally(STATUS);
    expect(equal).toMatchObject({ count: 2, heaviest: 2, word: '培育' });
    expect(isSettled(equal)).toBe(false);
    const graded = cuesIn('去年目标').tally(MOOD);
    expect(graded).toMatchObject({ count: 2, heaviest: 1, rule: { id: 'mood-past' } });
    expect(isSettled(graded)).toBe(true);
    expect(cuesIn('机床').tally(STATUS)).toBeNull();
  });

  it('take the heaviest of the rules of one word', () => {
    const rules = cuesIn('年内').tally(MOOD);
    expect(rules).toMatchObject({ count: 2, rule: { id: 'mood-target' } });
    expect(cuesIn('年内').heaviestCue(MOOD)?.rule.id).toBe('mood-target');
  });

  it('hold a level only before a number', () => {
    expect(cuesIn('突破300亿元').hasCue(STATUS)).toBe(true);
    expect(cuesIn('突破瓶颈').hasCue(STATUS)).toBe(false);
  });

  it('take 未来产业 for a cue, but not as an item of a list', () => {
    expect(cuesIn('布局未来产业').firstCue(FUTURE)?.word).toBe('未来产业');
    expect(cuesIn('军民融合和未来产业').hasCue(FUTURE)).toBe(false);
  });
});
