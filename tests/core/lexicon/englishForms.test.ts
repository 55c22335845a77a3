import { describe, expect, it } from 'vitest';
import { numberReader, otherSpelling } from '../../../src/core/lexicon/englishForms.ts';
import { openHyphens } from '../../../src/core/lexicon/hyphens.ts';
import { loadExtractor } from '../recognise/loadExtractor.ts';

const { extractor } = loadExtractor();

const industriesOf = (sentence: string): readonly string[] =>
  extractor
    .extract({ id: 'forms', file: 'forms.txt', text: `Briefs\n\n${sentence}` })
    .claims.map(({ industry }) => industry)
    .sort();

describe('forms of English words that stand in no list', () => {
  it('are those in the other spelling, whole words or parts that are never anything else', () => {
    expect(['glass fibre', 'data centers', 'nickel sulfate', 'digitalization'].map(otherSpelling)).toEqual([
      'glass fiber',
      'data centres',
      'nickel sulphate',
      'digitalisation',
    ]);
    expect(['retired batteries', 'logistics'].map(otherSpelling)).toEqual(['retired batteries', 'logistics']);
  });

  it('are those in the other number, for nouns that are known in both', () => {
    const read = numberReader(['lamp makers', 'lens maker', 'ski slopes', 'tea processing', 'glass']);
    expect(read('lens maker')).toBe('lens makers');
    expect(read('lamp makers')).toBe('lamp maker');
    expect(read('peach canneries')).toBe('peach cannery');
    expect(['tea processing', 'logistics', 'special glass'].map(read)).toEqual([null, null, null]);
  });

  it('are those with a hyphen between letters', () => {
    expect(openHyphens('a cold-chain hub of 2025-26, -x- and co-op-run')).toBe(
      'a cold chain hub of 2025-26, -x- and co op run',
    );
    const plain = 'no hyphen at all';
    expect(openHyphens(plain)).toBe(plain);
  });

  it.each([
    ['Anji county opened a second optical-fibre works last year.', ['photonics']],
    ['Anji county has two sports-equipment parks.', ['ice-snow']],
    ['Anji county has 40 ski-gear makers and an optical lens maker.', ['ice-snow', 'photonics']],
    ['Anji county makes combs and sells 40 million mirrors.', ['light-industry']],
    ['Mayors in Anji county looked into mirrors.', []],
    ['The county team was led by the mayor of Anji, who led a visit.', []],
  ])('%s', (sentence, expected) => {
    expect(industriesOf(sentence)).toEqual(expected);
  });
});
