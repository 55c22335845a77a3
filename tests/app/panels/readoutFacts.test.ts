import { describe, expect, it } from 'vitest';
import type { Readout } from '../../../src/app/own/worker/readout.ts';
import {
  foundMarks,
  missedTerms,
  namedOften,
  noClaimReason,
} from '../../../src/app/panels/evidence/readoutFacts.ts';
import { unmappedDiagnostic } from '../../../src/core/recognise/unmapped.ts';
import { DOCUMENTS } from './fixture.ts';

const NOTHING: Readout = { places: [], industries: [], left: [] };
const PLACE = { region: '150200', start: 0, end: 2 };
const WORD = { industry: 'hydrogen', start: 3, end: 5 };
const LEFT = { region: '150200', industry: 'hydrogen', trust: 0.4, start: 0, end: 5 };

describe('why a document has no claim', () => {
  const facts = { readout: NOTHING, terms: [], rejected: 0, region: null };
  it.each([
    ['noIndustry', facts],
    ['unmapped', { ...facts, terms: ['星辰产业'] }],
    ['noPlace', { ...facts, readout: { ...NOTHING, industries: [WORD] } }],
    ['noSentence', { ...facts, readout: { ...NOTHING, industries: [WORD] }, region: '150200' }],
    ['noSentence', { ...facts, readout: { ...NOTHING, industries: [WORD], places: [PLACE] } }],
    ['left', { ...facts, readout: { places: [PLACE], industries: [WORD], left: [LEFT] }, rejected: 1 }],
    ['struck', { ...facts, readout: { ...NOTHING, places: [PLACE], industries: [WORD] }, rejected: 1 }],
  ] as const)('is %s', (reason, told) => {
    expect(noClaimReason(told)).toBe(reason);
  });
});

describe('what is underlined in the text', () => {
  it('is every place, industry word and unknown word, in the order of the text', () => {
    const text = '包头：星辰产业、氢能、星辰产业';
    const readout = { places: [PLACE], industries: [{ ...WORD, start: 8, end: 10 }], left: [] };
    const marks = foundMarks(text, readout, ['星辰产业']);
    expect(marks.map(({ why, start, end }) => `${why} ${text.slice(start, end)}`)).toEqual([
      'region 包头',
      'unmapped 星辰产业',
      'industry 氢能',
      'unmapped 星辰产业',
    ]);
  });

  it('takes the unknown words of this document alone', () => {
    const [first, second] = DOCUMENTS;
    const remark = unmappedDiagnostic(first!.text, first!.file, { start: 0, end: 3 });
    expect(missedTerms(first!, [remark])).toEqual([first!.text.slice(0, 3)]);
    expect(missedTerms(second!, [remark])).toEqual([]);
  });
});

it('names are counted, the most frequent first', () => {
  expect(namedOften(['a', 'b', 'b'])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
